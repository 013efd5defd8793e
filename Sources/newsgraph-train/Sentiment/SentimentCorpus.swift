import Foundation
import Language
import NewsModel
import Sentiment

/// Sentences with two bracketed actors and who of them is for or against whom (Park et al., ACL 2021).
struct SentimentCorpus {
  struct Sample {
    /// The line of the file without its class; copies of a line have the same.
    var key: String
    var rows: [[UInt32]]
    var label: Int

    var example: ChoiceTrainer.Example { .init(rows: rows, label: label) }
  }

  /// A line: the sentence with brackets, the first actor, the second, the class from 0 to 4.
  static func samples(in file: String) throws -> [Sample] {
    let language = LanguageReader()
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let label = Int(cells[3].prefix { $0.isNumber }), (0...4).contains(label) else {
        return nil
      }
      guard let (text, first, second) = Self.withoutBrackets(cells[0]) else { return nil }
      let analyzed = language.read(Document(english: text))
      guard let pair = Self.tokens(first, second, in: analyzed) else { return nil }
      let rows = SentimentReader(analyzed).rows(pair.0, pair.1, in: 0..<analyzed.tokens.count)
      return Sample(key: String(cells[0]), rows: rows, label: label)
    }
  }

  /// The sentence and the ranges of the two actors in it.
  static func withoutBrackets(_ cell: Substring) -> (String, TextSpan, TextSpan)? {
    var bytes: [UInt8] = []
    var marks: [Int] = []
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]"), marks.count < 4 {
        marks.append(bytes.count)
      } else {
        bytes.append(byte)
      }
    }
    guard marks.count == 4 else { return nil }
    return (String(decoding: bytes, as: UTF8.self), TextSpan(marks[0], marks[1]), TextSpan(marks[2], marks[3]))
  }

  /// The tokens of two spans; a bracket may stand inside a word.
  static func tokens(_ first: TextSpan, _ second: TextSpan, in text: AnalyzedText) -> (Range<Int>, Range<Int>)? {
    func range(_ span: TextSpan) -> Range<Int> {
      let low = min(text.tokenIndex(atOrAfter: span.start), text.tokens.count - 1)
      var high = low + 1
      while high < text.tokens.count, Int(text.tokens[high].start) < span.end { high += 1 }
      return low..<high
    }
    guard text.tokens.count > 1 else { return nil }
    let (left, right) = (range(first), range(second))
    guard left.upperBound > right.lowerBound else { return (left, right) }
    // Both in one word, or nothing between them.
    guard right.upperBound > left.lowerBound + 1 else { return nil }
    let cut = max(left.lowerBound + 1, min(right.lowerBound, right.upperBound - 1))
    return (left.lowerBound..<cut, cut..<right.upperBound)
  }
}
