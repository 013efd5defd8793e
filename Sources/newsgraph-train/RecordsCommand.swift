import ArgumentParser
import Export
import Foundation
import NewsModel
import Pipeline

/// Writes the records of plain-text articles, for the scorers; the stages alone, without ingest and store.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records", abstract: "Writes the records of plain-text articles as JSON Lines, for the scorers.")

  @Argument(help: "Plain-text articles.")
  var files: [String]

  func run() throws {
    let analyzer = ArticleAnalyzer()
    for file in files {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let document = Document(id: .init(rawValue: file), path: file, text: text)
      print(RecordFormat().line(for: analyzer.record(of: document)))
    }
  }
}
