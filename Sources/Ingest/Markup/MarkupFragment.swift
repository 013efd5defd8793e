import CLibXML2

/// Text of a cell or a feed that holds markup: `content:encoded`, `content_html`, a description with paragraphs.
struct MarkupFragment {
  let options: ReaderOptions

  /// Whether a text holds tags or entities rather than words alone.
  static func isLikely(_ text: String) -> Bool {
    var previous: UInt8 = 0
    var isTag = false
    var isEntity = false
    for byte in text.utf8 {
      if previous == 60, byte.isASCIILetter || byte == 47 || byte == 33 { isTag = true }
      if isTag, byte == 62 { return true }
      if previous == 38, byte.isASCIILetter || byte == 35 { isEntity = true }
      if isEntity, byte == 59 { return true }
      if byte == 32 { isEntity = false }
      previous = byte
    }
    return false
  }

  func text(of markup: String) -> String {
    guard let parser = HTMLParser() else { return markup }
    do {
      return try parser.parse(Array(markup.utf8), maximumDepth: options.maximumDepth) { tree in
        FragmentText(tree: tree).text()
      }
    } catch {
      return markup
    }
  }
}

/// All text of a fragment, one line a block.
struct FragmentText {
  let tree: MarkupTree

  func text() -> String { text(in: 0..<tree.count) }

  func text(in range: Range<Int>) -> String {
    var clean = CleanText()
    var index = range.lowerBound
    var open: [Int] = []
    while index < range.upperBound {
      while let end = open.last, end <= index {
        clean.breakLine()
        open.removeLast()
      }
      let tag = tree.tag(index)
      switch tag {
      case .text: clean.append(tree.bytes(index))
      case .script, .style, .figcaption, .iframe, .form, .button, .noscript, .template, .svg:
        index = tree.end(index)
        continue
      case .br: clean.breakLine()
      default:
        if tag.isBlock {
          clean.breakLine()
          open.append(tree.end(index))
        }
      }
      index += 1
    }
    return clean.finish()
  }
}
