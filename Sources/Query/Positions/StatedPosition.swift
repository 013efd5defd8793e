package import KnowledgeGraph
package import NewsModel

/// A position as a reader sees it: one statement towards all of its targets, or towards none that could be read.
package struct StatedPosition: Sendable {
  package struct Target: Sendable {
    package var edge: Graph.Edge
    /// Whether the words of this statement do not name it.
    package var isInferred: Bool
  }

  /// What it is towards.
  package enum Object: Sendable {
    /// Edges alike but for their targets; never empty.
    case targets([Target])
    case open(Graph.OpenPosition)
  }

  package var object: Object
  /// Its words; `nil` where the source does not hold them.
  package var evidence: Evidence?
  /// When it was stated. A graph file holds one of the statements of an edge, and the first and last day of all.
  package var firstDate: PartialDate?
  package var lastDate: PartialDate?
  /// How many articles it stands for: one, but for an edge whose other statements the source does not hold.
  package var articles = 1

  /// How it is held; `nil` where a file of another program does not say.
  package var stance: Stance? {
    switch object {
    case .targets(let targets): targets.first?.edge.stance
    case .open(let position): position.stance
    }
  }

  /// The earliest first, undated ones last; of one day, in the order of articles and of their text.
  static func precedes(_ left: StatedPosition, _ right: StatedPosition) -> Bool {
    if left.firstDate != right.firstDate { return PartialDate.isEarlier(left.firstDate, right.firstDate) }
    switch (left.evidence, right.evidence) {
    case (let one?, let other?) where (one.document, one.start, one.end) != (other.document, other.start, other.end):
      return (one.document, one.start, one.end) < (other.document, other.start, other.end)
    case (nil, _?): return true
    case (_?, nil): return false
    default: return left.name < right.name
    }
  }

  /// Tells positions of one place apart, the same at every run.
  private var name: String {
    switch object {
    case .targets(let targets): targets.first?.edge.id.rawValue ?? ""
    case .open(let position): position.source.rawValue + position.stance.rawValue
    }
  }
}
