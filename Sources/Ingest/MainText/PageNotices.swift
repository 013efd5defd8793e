import IngestData
import NewsModel

/// What pages say that are shown in the place of an article: `Data/page-notices.tsv`.
enum PageNotices {
  /// Whether a title is that of an error page.
  static func isError(_ title: String) -> Bool {
    let title = Array(title.utf8)
    return phrases.title.isHead(of: title) || phrases.error.opens(title)
  }
  /// Whether a short text asks to prove that one is human, or to allow cookies or scripts.
  static func isCheck(_ text: [UInt8]) -> Bool { phrases.check.occurs(in: text) }
  static func asksToSubscribe(_ text: [UInt8]) -> Bool { text.count < 300 && phrases.wall.occurs(in: text) }

  private enum Kind: String { case title, error, check, wall }

  private static let phrases: (title: PhraseSet, error: PhraseSet, check: PhraseSet, wall: PhraseSet) = {
    var title = PhraseSet()
    var error = PhraseSet()
    var check = PhraseSet()
    var wall = PhraseSet()
    for row in LexiconTable(ingest_page_notices()).rows {
      switch row.value("kind", as: Kind.self) {
      case .title: title.insert(row["phrase"])
      case .error: error.insert(row["phrase"])
      case .check: check.insert(row["phrase"])
      case .wall: wall.insert(row["phrase"])
      }
    }
    return (title, error, check, wall)
  }()
}
