import NewsModel

/// Reads the date of an article from a line near its top: "Tuesday, October 8, 2019", "Published: 8 Oct 2019",
/// "LAGOS, Nigeria, Oct. 8, 2019 (AP) —".
struct DatelineReader {
  /// A line that holds a date and nothing else but words around it.
  static func isDateLine(_ line: TextLine) -> Bool {
    line.wordCount <= 12 && !line.endsSentence && DateReader().stamp(in: line.text) != nil
      && unknownWords(line.lower) == 0
  }

  func stamp(_ lines: [TextLine]) -> DateReader.Stamp? {
    for line in lines.prefix(8) where Self.isDateLine(line) {
      if let stamp = DateReader().stamp(in: line.text) { return stamp }
    }
    // A dateline at the beginning of a paragraph: a place in capitals, perhaps a date, an agency, a dash.
    for line in lines.prefix(6) {
      guard let dash = dashEnd(line.text) else { continue }
      if let stamp = DateReader().stamp(in: line.text[..<dash]) { return stamp }
    }
    return nil
  }

  /// The dash that ends a dateline, within the first 100 characters.
  private func dashEnd(_ text: String) -> String.Index? {
    let head = text.prefix(100)
    guard let first = head.utf8.first, first.isASCIIUppercase else { return nil }
    for index in head.indices {
      let mark = head[index]
      if mark == "—" || mark == "–" { return index }
      if mark == "-", index > head.startIndex, head[head.index(before: index)] == " " { return index }
    }
    return nil
  }

  /// Words that say something beyond a date and when it was.
  private static func unknownWords(_ lower: String) -> Int {
    var count = 0
    for word in lower.split(whereSeparator: { !$0.isLetter }) {
      if DateReader.month(word) != nil || known.contains(String(word)) { continue }
      count += 1
    }
    return count
  }

  private static let known: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun", "published", "updated", "posted", "date", "on", "at", "of", "th", "st", "nd",
    "rd", "am", "pm", "a", "p", "m", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "et",
    "pt", "ist", "cet", "first", "last", "modified", "time", "t", "z", "h", "the", "and",
  ]
}
