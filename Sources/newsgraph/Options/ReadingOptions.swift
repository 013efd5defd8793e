import ArgumentParser
import Foundation
import Ingest
import NewsModel
import Pipeline

/// What is read, and how.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: "Articles: files, folders, globs, or - for standard input. Text, HTML, feeds, JSON Lines, CSV, archives.")
  var inputs: [String]
  @Option(help: "Read with this many workers; as many as there are processors when not given.")
  var jobs: Int?
  @Option(
    help: """
      Name the columns of tables and the keys of JSON Lines, such as title=headline,text=body; number them, as in \
      title=1,text=3, where a table has no header.
      """)
  var columns: String?
  @Option(help: "The outlet of articles that name none.")
  var outlet: String?
  @Option(help: "The day of articles that state none (2017, 2017-07 or 2017-07-07).")
  var date: String?
  @Option(help: "Read 03/04/2019 in columns with the day (dmy) or the month (mdy) first; left open when not given.")
  var dateOrder: DayMonthOrder?
  @Option(help: "Refuse articles larger than this, such as 500000 or 64MiB.")
  var maxArticleBytes: ByteSize?
  @Option(help: "Refuse compressed files that grow more than this many times.")
  var maxExpansion: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
    if let maxArticleBytes, maxArticleBytes.count < 1 { throw ValidationError("--max-article-bytes takes 1 or more.") }
    if let maxExpansion, maxExpansion < 1 { throw ValidationError("--max-expansion takes 1 or more.") }
    do { _ = try options } catch let error as IngestError { throw ValidationError(error.description) }
  }

  /// The files that are read.
  var files: [String] { ArticleSource(inputs).inputs.map(\.path) }

  var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  var options: ReaderOptions {
    get throws {
      var options = ReaderOptions()
      if let columns { options.columns = try ColumnMapping(parsing: columns) }
      options.dateOrder = dateOrder
      if let maxArticleBytes { options.maximumArticleBytes = maxArticleBytes.count }
      options.outlet = outlet
      if let day = try OptionValues.date(date, option: "--date") { options.published = day.iso8601 }
      if let maxExpansion { options.maximumExpansion = maxExpansion }
      return options
    }
  }
}

extension DayMonthOrder: ExpressibleByArgument {}
