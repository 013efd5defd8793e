import CLibXML2

extension MarkupTag {
  /// Whether the element begins a line of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .div, .dl, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li, .main,
      .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .video,
      .audio,
      .iframe, .option, .select, .button, .textarea, .noscript, .caption, .object, .template:
      true
    default: false
    }
  }

  /// Whether pages mark dates and authors by such elements.
  var mayHoldByline: Bool {
    switch self {
    case .time, .span, .a, .abbr, .i, .small: true
    default: isBlock
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Whether nothing inside is ever read as text.
  var isNeverText: Bool {
    switch self {
    case .script, .style, .noscript, .template, .head, .select, .textarea, .button, .iframe, .svg, .object, .embed,
      .audio, .video, .option, .math, .dialog:
      true
    default: false
    }
  }
}
