import KnowledgeGraph
import NewsModel
import Query

/// Positions as result rows and as lines for a reader: one statement with all of its targets, or with none.
extension EdgeLines {
  /// One row a target; one without a target for a position that has none.
  func rows(_ position: StatedPosition) throws -> [ResultRow] {
    switch position {
    case .towards(let edges, _): try edges.map(row)
    case .open(let position): [try row(position)]
    }
  }

  /// The same members as the row of an edge has.
  private func row(_ position: Graph.OpenPosition) throws -> ResultRow {
    ResultRow([
      "id": .null, "kind": .text(Graph.Edge.Kind.position.rawValue), "source": .text(position.source.rawValue),
      "target": .null, "label": .text(position.stance.rawValue), "stance": .text(position.stance.rawValue),
      "polarity": .number(position.polarity.rawValue), "layer": .text(position.layer.rawValue),
      "cue": ResultValue(position.cue), "reportedBy": ResultValue(position.reportedBy?.rawValue),
      "addressee": ResultValue(position.addressee?.rawValue), "negated": .flag(position.isNegated),
      "modal": .flag(position.isModal), "inferred": .flag(false), "firstDate": ResultValue(position.date?.iso8601),
      "lastDate": ResultValue(position.date?.iso8601), "sentences": .number(1), "paragraphs": .number(1),
      "articles": .number(1), "sources": .number(1), "score": .null,
      "evidence": .list([.row(try evidenceLines.row(position.evidence))]),
    ])
  }

  /// "Vladimir Putin → denies → Russian interference, election (quoted)" and the quotes below it.
  func sentence(_ position: StatedPosition, indent: Int, _ console: Console, _ style: TextStyle) throws -> String {
    switch position {
    case .towards(let edges, _):
      let inferred = try Set(edges.filter(isInferred).map(\.target))
      // Told once where it holds of all of them.
      let isMixed = !inferred.isEmpty && inferred.count < edges.count
      let targets = try edges.map { edge in
        try style.bold(name(edge.target))
          + style.dim(isMixed && inferred.contains(edge.target) ? " (target inferred)" : "")
      }
      var edge = edges[0]
      edge.addressee = edges.contains { $0.target == edge.addressee } ? nil : edge.addressee
      return try line(
        edge.source, coloredVerb(edge, style), targets, remarks(edge, inferredTargets: isMixed ? 0 : inferred.count),
        indent, style)
        + quoteLines(edge, indent: indent + 4, console, style)
    case .open(let position):
      let verb = Self.colored(position.stance.rawValue, position.polarity, style)
      return try line(position.source, verb, [], remarks(position), indent, style)
        + evidenceLines.lines(position.evidence, indent: indent + 4, console, style)
    }
  }

  private func line(
    _ source: Graph.Node.ID, _ verb: String, _ targets: [String], _ remarks: String, _ indent: Int, _ style: TextStyle
  ) throws -> String {
    let arrow = targets.isEmpty ? ":" : " → " + targets.joined(separator: ", ")
    return String(repeating: " ", count: indent) + style.bold(try name(source)) + " → " + verb
      + (targets.isEmpty ? style.dim(remarks) + arrow : arrow + style.dim(remarks)) + "\n"
  }

  private func remarks(_ position: Graph.OpenPosition) throws -> String {
    Self.joined(
      try stanceRemarks(
        reportedBy: position.reportedBy, toldTo: position.addressee,
        isNegated: position.isNegated && !position.stance.holdsNegation, isModal: position.isModal,
        isQuoted: position.layer == .quoted))
  }
}
