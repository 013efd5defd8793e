package import KnowledgeGraph
package import NewsModel

/// A position as a reader sees it: one statement towards all of its targets, or towards none that could be read.
package enum StatedPosition: Sendable {
  /// The edges of one statement, alike but for their targets, never empty; and its first words.
  case towards([Graph.Edge], words: Evidence?)
  case open(Graph.OpenPosition)

  package var firstDate: PartialDate? {
    switch self {
    case .towards(let edges, _): edges.compactMap(\.firstDate).min()
    case .open(let position): position.date
    }
  }

  package var lastDate: PartialDate? {
    switch self {
    case .towards(let edges, _): edges.compactMap(\.lastDate).max()
    case .open(let position): position.date
    }
  }

  /// Where its first words stand; `nil` where the source does not hold them.
  private var place: Evidence? {
    switch self {
    case .towards(_, let words): words
    case .open(let position): position.evidence
    }
  }

  /// The earliest first, undated ones last; of one day, in the order of articles and of their text.
  static func precedes(_ left: StatedPosition, _ right: StatedPosition) -> Bool {
    switch (left.firstDate, right.firstDate) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, _?): return false
    case (_?, nil): return true
    default: break
    }
    switch (left.place, right.place) {
    case (let one?, let other?) where (one.document, one.start, one.end) != (other.document, other.start, other.end):
      return (one.document, one.start, one.end) < (other.document, other.start, other.end)
    case (nil, _?): return true
    case (_?, nil): return false
    default: return left.name < right.name
    }
  }

  /// Tells positions of one place apart, the same at every run.
  private var name: String {
    switch self {
    case .towards(let edges, _): edges.first?.id.rawValue ?? ""
    case .open(let position): position.source.rawValue + position.stance.rawValue
    }
  }
}
