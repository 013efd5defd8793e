import NewsModel

/// Reads in plain text what a page says in its markup: the title, the date, and which lines are no article.
struct PlainTextAnalyzer {
  /// Fills what is empty in a document and marks its boilerplate.
  func complete(_ document: inout Document) {
    let lines = TextLine.lines(of: document.text)
    guard !lines.isEmpty else { return }
    if document.title == nil { document.title = title(lines) }
    if document.published == nil, let stamp = DatelineReader().stamp(lines) {
      document.published = stamp.iso8601
      document.publishedFrom = .dateline
    }
    if document.published == nil, let date = Self.date(ofFile: document.path) {
      document.published = date.iso8601
      document.publishedFrom = .url
    }
    if document.boilerplate.isEmpty { document.boilerplate = BoilerplateMarker().spans(lines) }
  }

  /// Archives name files by their day: "2019-07-10-title.txt".
  private static func date(ofFile path: String) -> PartialDate? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    guard let date = PartialDate(iso8601: name.prefix(10)), date.day != nil, (1800...2200).contains(date.year) else {
      return nil
    }
    return date
  }

  /// The first line where it looks like a headline: short, no sentence, and more follows.
  private func title(_ lines: [TextLine]) -> String? {
    guard lines.count > 1, let first = lines.first else { return nil }
    var text = first.text
    if text.hasPrefix("#") {
      text = String(text.drop { $0 == "#" || $0 == " " })
      return text.isEmpty ? nil : text
    }
    guard text.utf8.count <= 220, first.wordCount >= 2, first.wordCount <= 28 else { return nil }
    let end = text.utf8.last ?? 0
    if end == UInt8(ascii: ".") || end == UInt8(ascii: ":") || end == UInt8(ascii: ",") { return nil }
    // A quotation that opens a text ends as a sentence.
    if first.endsSentence, first.wordCount > 14 { return nil }
    if DatelineReader.isDateLine(first) { return nil }
    return TextCleaner.cleanLine(text)
  }
}
