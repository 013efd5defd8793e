import NewsModel

extension GraphBuilder {
  /// Keeps what a position says, if claims are asked for and it says something that can be so or not.
  mutating func addStatement(
    of position: Position, by holder: Int, towards targets: [(node: Int, index: Int)], _ span: TextSpan, _ page: Page
  ) {
    guard statements != nil, let content = position.content.first else { return }
    let record = page.record
    let inside = record.mentions.filter { mention in position.content.contains { $0.overlaps(mention.span) } }
    let named = inside.compactMap { mention in mention.entity.flatMap { page.entities[$0] } }
    var words: Set<WordHash> = []
    for part in position.content {
      words.formUnion(ContentWords(of: part, in: record.document, names: inside.map(\.span)).words)
    }
    guard let affirms = position.stance.affirms(isNegated: position.isNegated) else { return }
    let ids = numbers.ids
    let events = targets.filter { ids[$0.node].kind == .event }
    func id(_ entity: Int?) -> Graph.Node.ID? { entity.flatMap { page.entities[$0] }.map { ids[$0] } }
    statements?.append(
      ClaimStatement(
        holder: ids[holder], position: position, reportedBy: id(position.reportedBy),
        addressee: id(position.addressee), affirms: affirms,
        topics: Set((named + targets.map(\.node)).map { ids[$0] }).subtracting([ids[holder]]),
        events: Set(events.map { ids[$0.node] }),
        isInferred: events.allSatisfy { position.reading(ofTarget: $0.index).support != .named }, words: words,
        content: page.citation(content, position.rule, position.confidence),
        quote: page.citation(span, position.rule, position.confidence),
        cue: position.cue.map { String(record.document[$0]) }, document: record.document.id, date: page.date))
  }

  /// Makes a node of each claim, with the positions of its actors and what it is about.
  mutating func addClaims() {
    let found = ClaimGroups().groups(of: statements ?? [])
    statements = nil
    // A position towards a claim has a target after all.
    let claimed = Set(found.joined().map(\.quote))
    open.removeAll { claimed.contains($0.citation) }
    for group in found {
      guard let leader = group.first(where: { !$0.pointsBack }) ?? group.first else { continue }
      let name = Self.name(of: leader.content.quote)
      let slug = Slug.make(from: Self.opening(of: name))
      let id = FreeID.first(isTaken: numbers.contains) {
        Graph.Node.ID(rawValue: $0 > 1 ? "claim:\(slug)-\($0)" : "claim:\(slug)")
      }
      let claim = node(id, kind: .claim)
      nodes[claim].fullNames[name] = 1
      nodes[claim].types[Set(group.map(\.affirms)).count > 1 ? "contested" : "shared"] = 1
      var topics: [Graph.Node.ID: Int] = [:]
      for statement in group {
        nodes[claim].mentions += 1
        nodes[claim].tally.add(statement.content, on: statement.date)
        for topic in statement.topics { topics[topic, default: 0] += 1 }
        let position = statement.position
        let edge = edge(
          EdgeKey(
            kind: .position, source: numbers.number(of: statement.holder), target: claim, layer: position.layer,
            label: position.stance.rawValue, stance: position.stance,
            reportedBy: statement.reportedBy.map { numbers.number(of: $0) }, isNegated: position.isNegated,
            isModal: position.isModal))
        edges[edge].tally.add(statement.quote, on: position.date ?? statement.date)
        if let cue = statement.cue { edges[edge].cues[cue, default: 0] += 1 }
        if let addressee = statement.addressee {
          edges[edge].addressees[numbers.number(of: addressee), default: 0] += 1
        }
      }
      for (topic, count) in topics.sorted(by: { $0.key < $1.key }) where count > 1 {
        let edge = edge(
          EdgeKey(
            kind: .part, source: claim, target: numbers.number(of: topic), layer: .reported,
            label: Graph.Edge.topicLabel))
        for statement in group where statement.topics.contains(topic) {
          edges[edge].tally.add(statement.quote, on: statement.date)
        }
      }
    }
  }

  /// The words of a claim on one line, cut after some fifteen of them.
  private static func name(of content: String) -> String {
    let words = content.split(whereSeparator: \.isWhitespace)
    return words.prefix(15).joined(separator: " ") + (words.count > 15 ? " …" : "")
  }

  private static func opening(of name: String) -> String { name.split(separator: " ").prefix(8).joined(separator: " ") }
}
