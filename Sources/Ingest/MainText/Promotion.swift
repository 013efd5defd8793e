import IngestData
import NewsModel

/// Tells paragraphs that are no article by what they say: newsletters, subscriptions, accounts to follow, credits, contact
/// lines. The phrases are in `Data/promotion-phrases.tsv`.
enum Promotion {
  static func isPromotion(_ block: TextBlock) -> Bool {
    guard block.count <= 700, !block.isInQuote else { return false }
    let phrases = phrases
    if block.count <= 160, phrases.opening.opens(block.utf8), !block.tag.isHeading || block.count <= 60 { return true }
    return phrases.long.occurs(in: block.utf8) || block.count <= 420 && phrases.medium.occurs(in: block.utf8)
      || block.count <= 200 && phrases.short.occurs(in: block.utf8)
  }

  private enum Reach: String { case opening, short, medium, long }

  private struct Phrases: Sendable {
    var opening = PhraseSet()
    var short = PhraseSet()
    var medium = PhraseSet()
    var long = PhraseSet()
  }

  private static let phrases: Phrases = {
    var phrases = Phrases()
    for row in LexiconTable(ingest_promotion_phrases()).rows {
      switch row.value("reach", as: Reach.self) {
      case .opening: phrases.opening.insert(row["phrase"])
      case .short: phrases.short.insert(row["phrase"])
      case .medium: phrases.medium.insert(row["phrase"])
      case .long: phrases.long.insert(row["phrase"])
      }
    }
    return phrases
  }()
}
