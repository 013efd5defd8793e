import Foundation

extension MarkedArticles {
  /// Articles of our own wording with their marks in them: `[Bank of Ghana|O] raised its rate.`
  ///
  /// Articles are parted by empty lines; the first line of each is its headline, and the others are its sentences.
  ///
  /// - Throws: ``CorpusError`` when a bracket is not closed or a mark has no kind.
  init(inline path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      articles: try lines.split(separator: "").enumerated().map { number, lines in
        try Self.article(Array(lines), address: "\(path)#\(number + 1)", path: path)
      })
  }

  private static func article(_ lines: [Substring], address: String, path: String) throws -> Article {
    var text = String.UnicodeScalarView()
    var marks: [Mark] = []
    for (number, line) in lines.enumerated() {
      if number > 0 { text.append(contentsOf: (number == 1 ? "\n\n" : " ").unicodeScalars) }
      var rest = line.unicodeScalars[...]
      while let open = rest.firstIndex(of: "[") {
        guard let close = rest[open...].firstIndex(of: "]"), let bar = rest[open..<close].lastIndex(of: "|"),
          rest.index(bar, offsetBy: 2) == close, let kind = rest[rest.index(after: bar)...].first.map(Character.init)
        else { throw CorpusError(path: path, reason: "a mark is not closed or has no kind: \(line)") }
        text.append(contentsOf: rest[..<open])
        let start = text.count
        text.append(contentsOf: rest[rest.index(after: open)..<bar])
        marks.append(Mark(range: start..<text.count, kind: kind))
        rest = rest[rest.index(after: close)...]
      }
      text.append(contentsOf: rest)
    }
    return Article(address: address, text: String(text), marks: marks)
  }
}
