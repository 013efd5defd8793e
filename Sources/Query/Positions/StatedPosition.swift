package import KnowledgeGraph
package import NewsModel

/// A position as a reader sees it: one statement towards all of its targets, or towards none that could be read.
package enum StatedPosition: Sendable {
  /// The edges of one statement, alike but for their targets; never empty.
  case towards([Graph.Edge])
  case open(Graph.OpenPosition)

  package var firstDate: PartialDate? {
    switch self {
    case .towards(let edges): edges.compactMap(\.firstDate).min()
    case .open(let position): position.date
    }
  }

  package var lastDate: PartialDate? {
    switch self {
    case .towards(let edges): edges.compactMap(\.lastDate).max()
    case .open(let position): position.date
    }
  }

  /// The earliest first, undated ones last; of one day, those with a target first.
  static func precedes(_ left: StatedPosition, _ right: StatedPosition) -> Bool {
    switch (left.firstDate, right.firstDate) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, _?): return false
    case (_?, nil): return true
    default: break
    }
    switch (left, right) {
    case (.towards(let edges), .towards(let others)): return edges[0].id < others[0].id
    case (.towards, .open): return true
    case (.open, .towards): return false
    case (.open(let one), .open(let other)):
      return (one.evidence.document, one.evidence.start, one.source, one.stance.rawValue)
        < (other.evidence.document, other.evidence.start, other.source, other.stance.rawValue)
    }
  }
}
