import CLibXML2
import NewsModel

/// Text of a cell or a feed that holds markup: `content:encoded`, `content_html`, a description with paragraphs.
struct MarkupFragment {
  let options: ReaderOptions

  /// Whether a text holds tags or entities rather than words alone.
  static func isLikely(_ text: String) -> Bool {
    var previous: UInt8 = 0
    var isTag = false
    var isEntity = false
    for byte in text.utf8 {
      if previous == UInt8(ascii: "<"), byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") {
        isTag = true
      }
      if isTag, byte == UInt8(ascii: ">") { return true }
      if previous == UInt8(ascii: "&"), byte.isASCIILetter || byte == UInt8(ascii: "#") { isEntity = true }
      if isEntity, byte == UInt8(ascii: ";") { return true }
      if byte == UInt8(ascii: " ") { isEntity = false }
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
