/// Lays text out in lines and columns.
enum TextLayout {
  /// Breaks text at spaces so that no line is longer than `width`, unless one word is.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wordLength = word.count
      if !line.isEmpty, length + 1 + wordLength > width {
        lines.append(line)
        line = ""
        length = 0
      }
      if !line.isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += wordLength
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Fills up with spaces; never cuts.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A title and behind it a value, whose lines stand below each other `indent` columns from the margin.
  static func field(
    _ title: String, _ value: String, indent: Int, _ width: Int, _ emphasized: (String) -> String
  ) -> String {
    emphasized(pad(title, to: indent))
      + wrap(value, width: width - indent).joined(separator: "\n" + pad("", to: indent)) + "\n"
  }

  /// One line, no longer than `width`, with an ellipsis where it was cut.
  static func clip(_ text: String, to width: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= width ? line : String(line.prefix(max(1, width - 1))) + "…"
  }

  /// Thousands separated by commas, as in English prose.
  static func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// "1 article", "3 articles".
  static func count(_ value: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number(value)) \(value == 1 ? singular : plural ?? singular + "s")"
  }

  /// "2017-07-05 to 2017-07-07", or the one day where both are the same.
  static func stretch(_ first: String?, _ last: String?) -> String? {
    guard let first, let last, first != last else { return first ?? last }
    return "\(first) to \(last)"
  }

  /// "a, b and c".
  static func series(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
