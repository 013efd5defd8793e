import NewsModel

/// A line of a text, without the spaces around it.
struct TextLine {
  let span: TextSpan
  let text: String
  /// In lower case, for comparing.
  let lower: String
  let wordCount: Int

  /// The lines that are not empty.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    let bytes = text.utf8.span
    var start = 0
    var index = 0
    while index <= bytes.count {
      if index == bytes.count || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
        var first = start
        var last = index
        while first < last, bytes[first].isASCIISpace { first += 1 }
        while last > first, bytes[last - 1].isASCIISpace { last -= 1 }
        if first < last {
          let span = TextSpan(first, last)
          let utf8 = text.utf8
          let line = String(
            text[utf8.index(utf8.startIndex, offsetBy: first)..<utf8.index(utf8.startIndex, offsetBy: last)])
          lines.append(
            TextLine(
              span: span, text: line, lower: line.utf8.count < 400 ? line.lowercased() : line,
              wordCount: wordCount(bytes.extracting(first..<last))))
        }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  /// Whether the line ends as a sentence does, closing quotes and brackets left aside.
  var endsSentence: Bool {
    var rest = text[...]
    while let last = rest.last, "\"'”’)]»*".contains(last) { rest.removeLast() }
    return rest.last.map { ".!?…".contains($0) } ?? false
  }

  private static func wordCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    var inWord = false
    for index in bytes.indices {
      if bytes[index].isASCIISpace {
        inWord = false
      } else if !inWord {
        inWord = true
        count += 1
      }
    }
    return count
  }
}
