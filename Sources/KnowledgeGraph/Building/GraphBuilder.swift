package import NewsModel

/// Makes the graph of a set of articles from their records.
///
/// The order of the records changes nothing: counts are sums, ids come from names, evidence is sorted. A graph built from
/// what is left after an article was removed is the graph that never had it.
package struct GraphBuilder {
  let identity: GraphIdentity
  var articles = CitedArticles()
  var numbers = NodeNumbers()
  /// By number.
  var nodes: [NodeDraft] = []
  var edges: [EdgeDraft] = []
  private var edgeNumbers: [EdgeKey: Int] = [:]
  /// For the score of co-mentions.
  var sentenceCount = 0
  /// Positions without a target that could be read. Those without a source stay in the records alone.
  var open: [OpenDraft] = []

  /// What positions say, where claims are asked for.
  var statements: [ClaimStatement]?

  /// - Parameter hasClaims: Whether contents that several actors speak to become nodes of kind `claim`.
  package init(identity: GraphIdentity = GraphIdentity(), hasClaims: Bool = false) {
    self.identity = identity
    if hasClaims { statements = [] }
  }

  struct NodeDraft {
    var kind: EntityType
    var types: [String: Int] = [:]
    var names: [String: Int] = [:]
    var fullNames: [String: Int] = [:]
    var links: Set<String> = []
    var mentions = 0
    /// In how many sentences it stands.
    var sentences = 0
    var tally = Tally()
    /// The earliest that is told.
    var date: PartialDate?
    var statuses: [String: Int] = [:]
  }

  struct EdgeDraft {
    let key: EdgeKey
    /// The article and paragraph that had it last, of co-mentions.
    var paragraph = -1
    var tally = Tally()
    var cues: [String: Int] = [:]
    /// The ways the label is written, where the key holds only its slug: "President" and "president".
    var labels: [String: Int] = [:]
    var addressees: [Int: Int] = [:]
  }

  // MARK: Adding

  /// Adds what one article says.
  ///
  /// - Complexity: O(*n*) in the record, and quadratic in the entities of a sentence.
  package mutating func add(_ record: DocumentRecord) {
    let page = page(of: record)
    for index in record.entities.indices { addEntity(index, page) }
    for index in record.events.indices { addEvent(index, page) }
    for link in record.links { addLink(link, page) }
    for position in record.positions { addPosition(position, page) }
    addCoMentions(page)
  }

  private mutating func addEntity(_ index: Int, _ page: Page) {
    let entity = page.record.entities[index]
    // What only a correction puts into the article is no mention in it.
    guard let node = page.entities[index], !entity.mentions.isEmpty else { return }
    nodes[node].fullNames[entity.name, default: 0] += entity.mentions.count
    for alias in entity.aliases { nodes[node].names[alias, default: 0] += 1 }
    nodes[node].links.formUnion(entity.links)
    nodes[node].mentions += entity.mentions.count
    for number in entity.mentions {
      let mention = page.record.mentions[number]
      guard mention.form != .pronoun, mention.form != .nominal else { continue }
      nodes[node].tally.add(page.citation(mention.span, mention.rule, mention.confidence), on: page.date)
    }
  }

  private mutating func addEvent(_ index: Int, _ page: Page) {
    let event = page.record.events[index]
    guard let node = page.events[index] else { return }
    nodes[node].types[event.type.rawValue, default: 0] += 1
    nodes[node].fullNames[event.name, default: 0] += event.mentions.count
    nodes[node].mentions += event.mentions.count
    for span in event.mentions {
      let citation = page.citation(span, event.rule, event.confidence)
      nodes[node].tally.add(citation, on: page.date)
      if citation.quote != event.name { nodes[node].names[citation.quote, default: 0] += 1 }
    }
    if let date = event.time?.date { nodes[node].date = nodes[node].date.map { min($0, date) } ?? date }
    nodes[node].statuses[event.status.rawValue, default: 0] += 1
    for participant in event.participants {
      guard let entity = page.entities[participant.entity] else { continue }
      addEdge(
        EdgeKey(kind: .participant, source: entity, target: node, layer: .stated, label: participant.role.rawValue),
        page, page.citation(page.sentence(around: participant.span), event.rule, event.confidence))
    }
    if let place = event.place, let target = page.entities[place] {
      addEdge(
        EdgeKey(kind: .place, source: node, target: target, layer: .stated, label: Graph.Edge.Kind.place.plainLabel),
        page, page.citation(page.sentence(around: event.placeSpan ?? event.trigger), event.rule, event.confidence))
    }
    if let parent = event.parent, let target = page.events[parent], target != node {
      addEdge(
        EdgeKey(kind: .part, source: node, target: target, layer: .stated, label: Graph.Edge.Kind.part.plainLabel),
        page, page.citation(page.sentence(around: event.trigger), event.rule, event.confidence))
    }
  }

  private mutating func addLink(_ link: EntityLink, _ page: Page) {
    guard let source = page.entities[link.source], let target = page.entities[link.target], source != target else {
      return
    }
    let kind: Graph.Edge.Kind =
      switch link.kind {
      case .role: .role
      case .part: .part
      case .place: .place
      }
    let office = link.label ?? kind.plainLabel
    let label = link.status == .current ? office : "\(link.status.rawValue) \(office)"
    addEdge(
      EdgeKey(kind: kind, source: source, target: target, layer: .stated, label: Slug.make(from: label)), page,
      page.citation(link.span, link.rule, link.confidence), label: label)
  }

  private mutating func addPosition(_ position: Position, _ page: Page) {
    guard let holder = position.source.flatMap({ page.entities[$0] }) else { return }
    var targets: [(node: Int, index: Int)] = []
    for (index, target) in position.targets.enumerated() where position.reading(ofTarget: index).support != .guessed {
      let node: Int? =
        switch target {
        case .entity(let index): page.entities[index]
        case .event(let index): page.events[index]
        case .position(let index): page.record.positions[index].source.flatMap { page.entities[$0] }
        }
      if let node, node != holder, !targets.contains(where: { $0.node == node }) { targets.append((node, index)) }
    }
    guard let span = position.span else { return }
    addStatement(of: position, by: holder, towards: targets, span, page)
    let cue = position.cue.map { String(page.record.document[$0]) }
    let reporter = position.reportedBy.flatMap { page.entities[$0] }
    let addressee = position.addressee.flatMap { page.entities[$0] }
    if targets.isEmpty {
      let reading = position.reading(ofTarget: nil)
      open.append(
        OpenDraft(
          position: position, holder: holder, cue: cue, reportedBy: reporter, addressee: addressee,
          date: position.date ?? page.date, citation: page.citation(span, reading.rule, reading.confidence)))
    }
    for target in targets {
      let reading = position.reading(ofTarget: target.index)
      let citation = page.citation(span, reading.rule, reading.confidence)
      let key = EdgeKey(
        kind: .position, source: holder, target: target.node, layer: position.layer, label: position.stance.rawValue,
        stance: position.stance, reportedBy: reporter, isNegated: position.isNegated, isModal: position.isModal)
      addEdge(key, page, citation, date: position.date, cue: cue, addressee: addressee)
    }
  }

  private mutating func addEdge(
    _ key: EdgeKey, _ page: Page, _ citation: Citation, date: PartialDate? = nil, cue: String? = nil,
    label: String? = nil, addressee: Int? = nil
  ) {
    let edge = edge(key)
    edges[edge].tally.add(citation, on: date ?? page.date)
    if let cue { edges[edge].cues[cue, default: 0] += 1 }
    if let label { edges[edge].labels[label, default: 0] += 1 }
    if let addressee { edges[edge].addressees[addressee, default: 0] += 1 }
  }

  /// The number of an edge, a new one where it has none yet.
  mutating func edge(_ key: EdgeKey) -> Int {
    if let number = edgeNumbers[key] { return number }
    edgeNumbers[key] = edges.count
    edges.append(EdgeDraft(key: key))
    return edges.count - 1
  }
}
