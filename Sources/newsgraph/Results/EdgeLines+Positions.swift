import KnowledgeGraph
import NewsModel
import Query

/// Positions as result rows and as lines for a reader: one statement with all of its targets, or with none.
extension EdgeLines {
  /// A row for each edge that sums the positions up, and one for each position without a target, in their order.
  func rows(_ positions: [StatedPosition]) throws -> [ResultRow] {
    var seen: Set<Graph.Edge.ID> = []
    return try positions.flatMap { position in
      switch position.object {
      case .targets(let targets): try targets.filter { seen.insert($0.edge.id).inserted }.map { try row($0.edge) }
      case .open(let position): [try row(position)]
      }
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
      "articles": .number(1), "independentSources": .number(1), "association": .null,
      "evidence": .list([.row(try evidenceLines.row(position.evidence, stance: position.stance))]),
    ])
  }

  /// "Vladimir Putin → denies → Russian interference, election (quoted)" and the words below it.
  func sentence(_ position: StatedPosition, indent: Int, _ console: Console, _ style: TextStyle) throws -> String {
    let words = try position.evidence.map { try evidenceLines.lines($0, indent: indent + 4, console, style) } ?? ""
    switch position.object {
    case .targets(let targets):
      let inferred = targets.count(where: \.isInferred)
      // Told once where it holds of all of them.
      let isMixed = inferred > 0 && inferred < targets.count
      let names = try targets.map { target in
        style.bold(try name(target.edge.target)) + style.dim(isMixed && target.isInferred ? " (target inferred)" : "")
      }
      var edge = targets[0].edge
      edge.articles = position.articles
      edge.addressee = targets.contains { $0.edge.target == edge.addressee } ? nil : edge.addressee
      let remarks = try remarks(edge, inferredTargets: isMixed ? 0 : inferred)
      return try line(edge.source, coloredVerb(edge, style), names, remarks, indent, style) + words
    case .open(let position):
      let verb = Self.colored(position.stance.rawValue, position.polarity, style)
      return try line(position.source, verb, [], remarks(position), indent, style) + words
    }
  }

  /// A position that nobody is known to hold, with the members of an edge and `holder`, the words for whoever does.
  func row(_ position: SpeakerlessPosition) throws -> ResultRow {
    ResultRow([
      "kind": .text(Graph.Edge.Kind.position.rawValue), "source": .null, "holder": ResultValue(position.holder),
      "target": .null, "label": .text(position.stance.rawValue), "stance": .text(position.stance.rawValue),
      "polarity": .number(position.polarity.rawValue), "layer": .text(position.layer.rawValue),
      "cue": ResultValue(position.cue), "negated": .flag(position.isNegated), "modal": .flag(position.isModal),
      "firstDate": ResultValue(position.date?.iso8601), "lastDate": ResultValue(position.date?.iso8601),
      "evidence": .list([.row(try evidenceLines.row(position.evidence))]),
    ])
  }

  /// "a senior official → denies (quoted):" and the words below it.
  func sentence(_ position: SpeakerlessPosition, _ console: Console, _ style: TextStyle) throws -> String {
    let remarks = try stanceRemarks(
      reportedBy: nil, toldTo: nil, isNegated: position.isNegated && !position.stance.holdsNegation,
      isModal: position.isModal, isQuoted: position.layer == .quoted)
    let verb = Self.colored(position.stance.rawValue, position.polarity, style)
    return "\(position.holder ?? "?") → \(verb)\(style.dim(Self.joined(remarks))):\n"
      + (try evidenceLines.lines(position.evidence, indent: 4, console, style))
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
