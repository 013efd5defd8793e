import CLibXML2

/// A run of text that a reader sees as one paragraph, and what decides whether it is article.
struct TextBlock {
  /// The element that makes it a block.
  let node: Int
  let tag: MarkupTag
  /// Clean text.
  let utf8: [UInt8]
  /// Bytes of it that are inside links.
  let linked: Int
  /// Where it stands in the page.
  let source: Range<Int>
  /// Everything that elements around it say.
  let roles: ElementRole
  /// The outermost element around it that says it is not article; -1 for none.
  let foreignRoot: Int
  let isInList: Bool
  let isInTable: Bool
  let isInQuote: Bool
  let isInFigure: Bool
  /// Inside `<aside>`, `<nav>`, `<footer>` or `<form>`.
  let isInAside: Bool
  let isInArticle: Bool
  /// All of it is bold.
  let isBold: Bool

  var count: Int { utf8.count }
  var linkDensity: Double { utf8.isEmpty ? 0 : Double(linked) / Double(utf8.count) }

  var endsSentence: Bool {
    for byte in utf8.reversed() {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x82: return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), 0x9D, 0x99, 0x80, 0xE2, 32: continue
      default: return false
      }
    }
    return false
  }

  /// A paragraph of prose as articles have them.
  var isProse: Bool {
    (tag == .p || tag == .div || tag == .td || tag == .blockquote || tag == .other || tag == .section || tag == .article
      || tag == .pre || tag == .center || tag == .main || tag == .body)
      && count >= 60 && linkDensity < 0.4 && (endsSentence || count > 160)
  }
}
