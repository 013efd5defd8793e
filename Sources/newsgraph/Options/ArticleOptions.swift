import ArgumentParser
import Query

/// Which articles a question is about.
struct ArticleOptions: ParsableArguments {
  @Option(help: "Only what articles of this date or later say (2017, 2017-07 or 2017-07-07).")
  var since: String?
  @Option(help: "Only what articles of this date or earlier say.")
  var until: String?
  @Option(help: "Only what articles of this outlet say. Repeatable.")
  var outlet: [String] = []

  func validate() throws { _ = try filter() }

  func filter() throws -> ArticleFilter {
    var filter = ArticleFilter()
    filter.days = try DateBounds(since: since, option: "--since", until: until, option: "--until")
    filter.outlets = outlet
    return filter
  }

  /// Where to ask, with the articles that count alone.
  func part(of source: any GraphSource, _ printer: ResultPrinter) throws -> any GraphSource {
    try ArticleSelection(filter: filter(), printer: printer).source(source)
  }
}
