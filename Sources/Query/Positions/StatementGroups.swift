import KnowledgeGraph
import NewsModel
import Store

/// Takes edges apart into the statements that they sum up, and puts those together that stand in the same words.
struct StatementGroups {
  /// Whether targets that a statement does not name are left out.
  let isSure: Bool

  private struct Key: Hashable {
    let source: Graph.Node.ID
    let label: String
    let layer: Layer
    let reportedBy: Graph.Node.ID?
    let isNegated: Bool
    let isModal: Bool
    let document: Document.ID
    let start: Int
    let end: Int

    init(_ edge: Graph.Edge, _ evidence: Evidence) {
      (source, label, layer, reportedBy) = (edge.source, edge.label, edge.layer, edge.reportedBy)
      (isNegated, isModal) = (edge.isNegated, edge.isModal)
      (document, start, end) = (evidence.document, evidence.start, evidence.end)
    }
  }

  func statements(of edges: [Graph.Edge], in source: any GraphSource) throws -> [StatedPosition] {
    var places: [Key: Int] = [:]
    var groups: [(targets: [StatedPosition.Target], position: StatedPosition)] = []
    var days: [Document.ID: PartialDate?] = [:]
    /// The day of an article, asked for once.
    func day(of document: Document.ID) throws -> PartialDate? {
      if let day = days[document] { return day }
      let day = try source.article(document)?.publicationDate
      days[document] = .some(day)
      return day
    }
    for edge in edges {
      let evidence = try source.evidence(of: edge.id)
      if evidence.isEmpty { groups.append(([.init(edge: edge, isInferred: false)], Self.position(edge, nil))) }
      for item in evidence where !(isSure && item.hasInferredTarget) {
        let target = StatedPosition.Target(edge: edge, isInferred: item.hasInferredTarget)
        var position = Self.position(edge, item)
        if evidence.count > 1 {
          position.articles = 1
          if let day = try day(of: item.document) { (position.firstDate, position.lastDate) = (day, day) }
        }
        let key = Key(edge, item)
        guard let place = places[key] else {
          places[key] = groups.count
          groups.append(([target], position))
          continue
        }
        groups[place].targets.append(target)
        // An edge with one statement has its day, which the text may tell; else it is that of the article.
        if evidence.count == 1 { groups[place].position = position }
      }
    }
    return groups.map { group in
      var position = group.position
      position.object = .targets(group.targets)
      return position
    }
  }

  private static func position(_ edge: Graph.Edge, _ evidence: Evidence?) -> StatedPosition {
    StatedPosition(
      object: .targets([]), evidence: evidence, firstDate: edge.firstDate, lastDate: edge.lastDate,
      articles: edge.articles)
  }
}
