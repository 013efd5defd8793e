import NewsModel

/// Articles that come more than once: under one id, which the graph holds once, or as one text under several ids.
struct RepeatedArticles {
  private let records: [DocumentRecord]
  /// More lines than this say nothing new.
  private static let shown = 10

  init(in records: [DocumentRecord]) { self.records = records }

  /// One line for each id that several texts have, one for all copies of a text, and one for rows that were numbered.
  func report(_ console: Console) {
    let byID = Dictionary(grouping: records.map(\.document), by: \.id)
    var copies = 0
    var versions: [[Document]] = []
    for documents in byID.values where documents.count > 1 {
      if Set(documents.map(\.text)).count > 1 { versions.append(documents) } else { copies += documents.count - 1 }
    }
    versions.sort { $0[0].id < $1[0].id }
    for documents in versions.prefix(Self.shown) {
      let paths = TextLayout.series(Set(documents.map(\.path)).sorted())
      console.problem(
        "\(documents[0].id.rawValue): \(documents.count) texts with this address, from \(paths); the latest is kept.")
    }
    if versions.count > Self.shown { console.problem("… and \(versions.count - Self.shown) addresses more.") }
    if copies > 0 {
      console.message("\(TextLayout.count(copies, "copy", "copies")) of articles that were read before count once.")
    }
    let numbered = records.count { $0.findings.contains { $0.code == .repeatedID } }
    if numbered > 0 {
      let articles = TextLayout.count(numbered, "article")
      console.message(
        "\(articles) with the address of another one in the same file \(numbered == 1 ? "is" : "are") kept beside it, "
          + "with a number behind the address.")
    }
  }

  /// Tells of articles that are in the graph several times: a file that was renamed, or copied into another folder.
  ///
  /// Copies at several outlets or addresses are no fault; see `independent_sources` in `Documentation/Exports.md`.
  ///
  /// - Parameters:
  ///   - records: All articles of the graph, each id once.
  ///   - added: Those that this run read.
  static func reportCopies(in records: [DocumentRecord], added: Set<Document.ID>, _ console: Console) {
    struct Content: Hashable {
      let text: String
      let outlet: String?
    }
    let files = records.map(\.document).filter { $0.url == nil }
    let copies = Dictionary(grouping: files) { Content(text: $0.text, outlet: $0.outlet) }.values
      .filter { $0.count > 1 && $0.contains { added.contains($0.id) } }
      .map { $0.map(\.id.rawValue).sorted() }.sorted { $0[0] < $1[0] }
    guard let first = copies.first else { return }
    let count = copies.reduce(0) { $0 + $1.count - 1 }
    console.message(
      "\(TextLayout.count(count, "article")) \(count == 1 ? "has" : "have") the same text as \(count == 1 ? "another" : "others") "
        + "and \(count == 1 ? "counts" : "count") again, such as \(first[1]) beside \(first[0]); newsgraph remove takes one out."
    )
  }
}
