import NewsModel
import Query
import Store

/// The articles of a store that a question is about, and the graph that follows from them alone.
struct ArticleSelection {
  var filter: ArticleFilter
  let printer: ResultPrinter

  /// The records of the articles that fit; tells how many have no date where one was asked for.
  ///
  /// - Parameter all: Those of the store.
  /// - Throws: ``Failure`` for an outlet of which the store has nothing, exit code 1 when no article fits.
  func fitting(_ all: [DocumentRecord]) throws -> [DocumentRecord] {
    try Self.check(filter.outlets, among: Set(all.compactMap(\.document.outlet)))
    if filter.isDated { printer.remark(undated: all.count { $0.document.publicationDate == nil }, "article") }
    let fitting = all.filter { filter.admits($0.document) }
    guard !fitting.isEmpty else { throw printer.nothing("No article is of these days and outlets.") }
    return fitting
  }

  /// - Throws: ``Failure`` for an outlet that is not among those of a store.
  static func check(_ wanted: [String], among outlets: Set<String>) throws {
    for outlet in wanted where !outlets.contains(where: { $0.lowercased() == outlet.lowercased() }) {
      let known = outlets.sorted().prefix(10).joined(separator: ", ") + (outlets.count > 10 ? ", …" : "")
      throw Failure("No article is of the outlet “\(outlet)”; there are \(known.isEmpty ? "none with a name" : known).")
    }
  }

  /// Where to ask: all of the source where no article is left out, else the graph of those that fit.
  ///
  /// A GraphML file has no articles; there edges are taken as a whole, by their first and last day.
  func source(_ source: any GraphSource) throws -> any GraphSource {
    guard !filter.isEmpty else { return source }
    guard let store = source as? GraphStore, try store.counts().documents > 0 else {
      guard filter.outlets.isEmpty else {
        throw Failure("A GraphML file does not hold the outlets; name the store that was built with it.")
      }
      printer.console.message(
        "A GraphML file does not hold the articles: edges are kept whole, by their first and last day.")
      return source
    }
    let records = try store.records()
    _ = try fitting(records)
    return try ArticleParts(of: store, records, printer.console).source(filter)
  }
}
