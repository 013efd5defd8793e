import NewsModel

extension GraphBuilder {
  /// A position of a known holder without a target that could be read.
  struct OpenDraft {
    let position: Position
    let holder: Int
    let cue: String?
    let reportedBy: Int?
    let addressee: Int?
    /// When it was stated, else the day of the article.
    let date: PartialDate?
    let citation: Citation
  }

  /// - Parameters:
  ///   - isNode: Which numbers are nodes of the graph.
  ///   - ranks: The place of each article in the order of their ids.
  func openPositions(_ isNode: [Bool], _ ranks: [Int]) -> [Graph.OpenPosition] {
    func node(_ number: Int?) -> Graph.Node.ID? { number.flatMap { isNode[$0] ? numbers.ids[$0] : nil } }
    func precedes(_ left: OpenDraft, _ right: OpenDraft) -> Bool {
      let (one, other) = (left.citation, right.citation)
      if one.article != other.article { return ranks[Int(one.article)] < ranks[Int(other.article)] }
      return (one.start, one.end, numbers.ids[left.holder], left.position.stance.rawValue, left.position.layer.rawValue)
        < (
          other.start, other.end, numbers.ids[right.holder], right.position.stance.rawValue,
          right.position.layer.rawValue
        )
    }
    return open.filter { isNode[$0.holder] }.sorted(by: precedes).map { draft in
      let (position, citation) = (draft.position, draft.citation)
      return Graph.OpenPosition(
        source: numbers.ids[draft.holder], layer: position.layer, stance: position.stance, cue: draft.cue,
        reportedBy: node(draft.reportedBy), addressee: node(draft.addressee), isNegated: position.isNegated,
        isModal: position.isModal, date: draft.date,
        evidence: Evidence(
          document: articles.articles[Int(citation.article)].id, start: Int(citation.start), end: Int(citation.end),
          quote: citation.quote, rule: citation.rule, confidence: citation.confidence))
    }
  }
}
