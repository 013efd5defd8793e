import NewsModel

/// Articles that one run reads more than once under one id: the graph holds each id once, so the others are told.
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
}
