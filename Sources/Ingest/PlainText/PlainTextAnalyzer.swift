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
    if document.published == nil, let date = FileName(document.path).date {
      document.published = date.iso8601
      document.publishedFrom = .url
    }
    if document.published == nil, let stamp = DatelineReader.closingStamp(lines) {
      document.published = stamp.iso8601
      document.publishedFrom = .dateline
    }
    if document.published == nil, let year = Self.year(lines, path: document.path),
      let stamp = DatelineReader(year: year).stamp(lines)
    {
      document.published = stamp.iso8601
      document.publishedFrom = .dateline
    }
    let credits = CreditFinder(lines)
    if document.author == nil { document.author = credits.author }
    if document.boilerplate.isEmpty {
      document.boilerplate = Self.joined(BoilerplateMarker().spans(lines) + credits.spans)
    }
  }

  /// Ranges in text order, without overlaps.
  private static func joined(_ spans: [TextSpan]) -> [TextSpan] {
    var joined: [TextSpan] = []
    for span in spans.sorted() {
      if let last = joined.last, span.start < last.end {
        joined[joined.count - 1] = last.union(span)
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  /// The year of a dateline without one, as the file's name or the notice of copyright tells it; none where they
  /// differ.
  private static func year(_ lines: [TextLine], path: String) -> Int? {
    let years = Set([FileName(path).year, CopyrightLine.year(in: lines)].compactMap(\.self))
    return years.count == 1 ? years.first : nil
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
    if DateLine(first)?.isBare == true { return nil }
    return TextCleaner.cleanLine(text)
  }
}
