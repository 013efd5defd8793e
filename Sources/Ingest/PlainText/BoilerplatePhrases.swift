import IngestData
import NewsModel

/// What lines say that are no article: `Data/boilerplate-lines.tsv`.
struct BoilerplatePhrases: Sendable {
  static let shared = BoilerplatePhrases()

  private enum Kind: String {
    case start, label, whole, links, rest, credit, agency
    case linksStart = "links start"
  }

  /// Begin a line that leads away.
  let starts: LineStarts
  /// The same with a colon or a bar behind them.
  let labels: LineStarts
  /// Are the whole line.
  let whole: Set<String>
  /// Headings of lists of other articles, and what begins one.
  let linkHeadings: Set<String>
  let linkHeadingStarts: [String]
  /// Headings behind which nothing of the article comes.
  let restHeadings: Set<String>
  /// Stand before the credit of a picture.
  let credits: [String]
  /// End a caption.
  let agencies: [String]

  private init() {
    var phrases: [Kind: [String]] = [:]
    for row in LexiconTable(ingest_boilerplate_lines()).rows {
      phrases[row.value("kind", as: Kind.self), default: []].append(String(row["phrase"]))
    }
    func all(_ kind: Kind) -> [String] { phrases[kind] ?? [] }
    starts = LineStarts(all(.start))
    labels = LineStarts(all(.label).flatMap { [$0 + ":", $0 + " |"] })
    whole = Set(all(.whole))
    linkHeadings = Set(all(.links))
    linkHeadingStarts = all(.linksStart)
    restHeadings = Set(all(.rest))
    credits = all(.credit)
    agencies = all(.agency)
  }
}
