package import NewsModel

/// What one position says, reduced to what can be compared: what it speaks of, in which words, and whether it holds so.
struct ClaimStatement {
  let holder: Graph.Node.ID
  let position: Position
  let reportedBy: Graph.Node.ID?
  let addressee: Graph.Node.ID?
  /// Says that it is so; a denial or a negated telling says that it is not.
  let affirms: Bool
  /// The nodes that the content names, and the targets.
  let topics: Set<Graph.Node.ID>
  /// Events that it is towards; a content that only points back ("such meddling") is about one of them.
  let events: Set<Graph.Node.ID>
  /// Its words name none of these: they were found around them.
  let isInferred: Bool
  let words: Set<WordHash>
  /// The first part of what is said, verbatim, and the whole with its cue.
  let content: Citation
  let quote: Citation
  let cue: String?
  let document: Document.ID
  /// The day of publication.
  let date: PartialDate?

  /// A few words for something that was named elsewhere: "the accusation".
  var pointsBack: Bool { words.count < 3 && !events.isEmpty }

  /// One is told inside the other: a claim within a claim is another one. Two sources of the same words are not nested.
  func isNested(with other: ClaimStatement) -> Bool {
    document == other.document && content != other.content && quote.start < other.quote.end
      && other.quote.start < quote.end
  }

  /// Order that depends on the articles alone.
  static func precedes(_ left: ClaimStatement, _ right: ClaimStatement) -> Bool {
    (left.document, left.quote.start, left.quote.end, left.holder, left.position.stance.rawValue)
      < (right.document, right.quote.start, right.quote.end, right.holder, right.position.stance.rawValue)
  }
}

extension Stance {
  /// Whether the stance takes its content to be so; `nil` for wishes, orders, praise and blame, which are no claims.
  ///
  /// - Parameter isNegated: Whether cue or content are negated.
  package func affirms(isNegated: Bool) -> Bool? {
    switch self {
    case .asserts, .confirms, .accepts, .accuses, .warns, .promises: !isNegated
    case .denies, .rejects, .doubts: isNegated
    case .supports, .opposes, .urges, .demands, .asks, .hopes, .declines: nil
    }
  }
}
