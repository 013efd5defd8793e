import NewsModel

extension GraphBuilder {
  /// Keeps what a position says, if claims are asked for and it says something that can be so or not.
  mutating func addStatement(
    of position: Position, by holder: Graph.Node.ID, towards targets: [Graph.Node.ID], _ span: TextSpan, _ page: Page
  ) {
    guard statements != nil, let content = position.content.first else { return }
    let record = page.record
    let inside = record.mentions.filter { mention in position.content.contains { $0.overlaps(mention.span) } }
    let named = inside.compactMap { mention in mention.entity.flatMap { identity.entity($0, of: record) } }
    var words: Set<WordHash> = []
    for part in position.content {
      words.formUnion(ContentWords(of: part, in: record.document, names: inside.map(\.span)).words)
    }
    guard let affirms = position.stance.affirms(isNegated: position.isNegated) else { return }
    statements?.append(
      ClaimStatement(
        holder: holder, position: position, reportedBy: position.reportedBy.flatMap { identity.entity($0, of: record) },
        addressee: position.addressee.flatMap { identity.entity($0, of: record) }, affirms: affirms,
        topics: Set(named + targets).subtracting([holder]),
        events: Set(targets.filter { identity.kind(of: $0) == .event }), words: words,
        content: page.evidence(content, position.rule, position.confidence),
        quote: page.evidence(span, position.rule, position.confidence),
        cue: position.cue.map { String(record.document[$0]) }, document: record.document))
  }

  /// Makes a node of each claim, with the positions of its actors and what it is about.
  mutating func addClaims() {
    let found = ClaimGroups().groups(of: statements ?? [])
    statements = nil
    for group in found {
      guard let leader = group.first(where: { !$0.pointsBack }) ?? group.first else { continue }
      let name = Self.name(of: leader.content.quote)
      var id = Graph.Node.ID(rawValue: "claim:\(Slug.make(from: Self.opening(of: name)))")
      var number = 2
      while nodes[id] != nil {
        id = Graph.Node.ID(rawValue: "claim:\(Slug.make(from: Self.opening(of: name)))-\(number)")
        number += 1
      }
      var draft = NodeDraft(kind: .claim)
      draft.fullNames[name] = 1
      draft.types[Set(group.map(\.affirms)).count > 1 ? "contested" : "shared"] = 1
      var topics: [Graph.Node.ID: Int] = [:]
      for statement in group {
        draft.mentions += 1
        draft.tally.add(statement.document, evidence: statement.content)
        for topic in statement.topics { topics[topic, default: 0] += 1 }
        let position = statement.position
        let key = EdgeKey(
          kind: .position, source: statement.holder, target: id, layer: position.layer, label: position.stance.rawValue,
          stance: position.stance, reportedBy: statement.reportedBy, isNegated: position.isNegated,
          isModal: position.isModal)
        edges[key, default: EdgeDraft()].tally.add(statement.document, evidence: statement.quote, date: position.date)
        if let cue = statement.cue { edges[key]?.cues[cue, default: 0] += 1 }
        if let addressee = statement.addressee { edges[key]?.addressees[addressee, default: 0] += 1 }
      }
      for (topic, count) in topics.sorted(by: { $0.key < $1.key }) where count > 1 {
        let key = EdgeKey(kind: .part, source: id, target: topic, layer: .reported, label: "about")
        for statement in group where statement.topics.contains(topic) {
          edges[key, default: EdgeDraft()].tally.add(statement.document, evidence: statement.quote)
        }
      }
      nodes[id] = draft
    }
  }

  /// The words of a claim on one line, cut after some fifteen of them.
  private static func name(of content: String) -> String {
    let words = content.split(whereSeparator: \.isWhitespace)
    return words.prefix(15).joined(separator: " ") + (words.count > 15 ? " …" : "")
  }

  private static func opening(of name: String) -> String { name.split(separator: " ").prefix(8).joined(separator: " ") }
}
