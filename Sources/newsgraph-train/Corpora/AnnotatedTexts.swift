import Foundation
import Ingest

/// The texts under `../shared/corpora` that `Annotations/` marks, by their address.
enum AnnotatedTexts {
  /// The articles of Wikinews, each its title, an empty line and its body, by their address on the web.
  ///
  /// - Parameter folder: The folder of corpora.
  static func articles(in folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for year in ["2019", "2020"] {
      let path = "\(folder)/wikinews/wikinews_\(year).csv"
      var rows = TableRows(Array(try Data(contentsOf: URL(fileURLWithPath: path))), separator: UInt8(ascii: ","))
      _ = try rows.next()
      while let cells = try rows.next() {
        guard cells.count == 4 else { continue }
        let row = cells.map { String(decoding: $0, as: UTF8.self) }
        texts[row[0]] = row[2] + "\n\n" + row[3]
      }
    }
    return texts
  }

  /// Single sentences, by their file and the line that they have there.
  static func sentences(in folder: String) throws -> [String: String] {
    struct Row: Decodable { let sentence_normalized: String }
    var texts: [String: String] = [:]
    let rated = "newsmtsc/train.jsonl"
    for (index, line) in try Self.lines("\(folder)/\(rated)").enumerated() where !line.isEmpty {
      texts["\(rated)#\(index + 1)"] = try JSONDecoder().decode(Row.self, from: Data(line)).sentence_normalized
    }
    let directed = "directed_sentiment/train.tsv"
    for (index, line) in try Self.lines("\(folder)/\(directed)").enumerated() {
      texts["\(directed)#\(index + 1)"] = String(
        decoding: line.prefix { $0 != 9 }.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
    }
    return texts
  }

  private static func lines(_ path: String) throws -> [Data] {
    try Data(contentsOf: URL(fileURLWithPath: path)).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
