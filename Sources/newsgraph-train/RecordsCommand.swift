import ArgumentParser
import Export
import Foundation
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
    let reader = ArticleReader()
    for input in InputResolver().inputs(for: files) {
      try reader.read(input) { result in
        switch result {
        case .success(let article):
          print(RecordFormat().line(for: analyzer.record(of: article.document)))
        case .failure(let error):
          FileHandle.standardError.write(Data("\(error)\n".utf8))
        }
      }
    }
  }
}
