import ArgumentParser
import Export
import Ingest
import NewsModel
import Pipeline

/// Writes the records of articles, for the scorers; the stages alone, without the store.
struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records", abstract: "Writes the records of articles as JSON Lines, for the scorers.")

  @Argument(help: "Articles, as files, folders or globs.")
  var files: [String]

  func run() throws {
    let analyzer = ArticleAnalyzer()
    try ArticleFiles.forEach(in: files) { print(RecordFormat().line(for: analyzer.record(of: $0.document))) }
  }
}
