package import NewsModel

/// Makes the graph of a set of articles from their records.
///
/// The order of the records changes nothing: counts are sums, ids come from names, evidence is sorted. A graph built from
/// what is left after an article was removed is the graph that never had it.
package struct GraphBuilder {
  let identity: GraphIdentity
  var nodes: [Graph.Node.ID: NodeDraft] = [:]
  var edges: [EdgeKey: EdgeDraft] = [:]
  /// In how many sentences each node stands, and how many sentences there are: for the score of co-mentions.
  var sentencesOfNode: [Graph.Node.ID: Int] = [:]
  var sentenceCount = 0
  /// Positions that are in the records but not in the graph, because their source or target could not be read.
  package private(set) var openPositions = 0

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
    var tally = Tally()
    var dates: Set<PartialDate> = []
    var statuses: [String: Int] = [:]
  }

  struct EdgeDraft {
    var tally = Tally()
    var cues: [String: Int] = [:]
    /// The ways the label is written, where the key holds only its slug: "President" and "president".
    var labels: [String: Int] = [:]
    var addressees: [Graph.Node.ID: Int] = [:]
  }

  // MARK: Adding

  /// Adds what one article says.
  ///
  /// - Complexity: O(*n*) in the record, and quadratic in the entities of a sentence.
  package mutating func add(_ record: DocumentRecord) {
    let page = Page(record)
    for index in record.entities.indices { addEntity(index, page) }
    for index in record.events.indices { addEvent(index, page) }
    for link in record.links { addLink(link, page) }
    for position in record.positions { addPosition(position, page) }
    addCoMentions(page)
  }

  /// A record with what is needed to cite it.
  struct Page {
    let record: DocumentRecord
    let offsets: ScalarOffsets

    init(_ record: DocumentRecord) {
      self.record = record
      offsets = ScalarOffsets(record.document.text)
    }

    func evidence(_ span: TextSpan, _ rule: String, _ confidence: Float) -> Evidence {
      Evidence(
        document: record.document.id, start: offsets.scalarOffset(ofUTF8: span.start),
        end: offsets.scalarOffset(ofUTF8: span.end), quote: String(record.document[span]), rule: rule,
        confidence: confidence)
    }

    /// The sentence that holds a place, else the place itself.
    ///
    /// - Complexity: O(log *n*) in the sentences.
    func sentence(around span: TextSpan) -> TextSpan {
      var low = 0
      var high = record.sentences.count
      while low < high {
        let middle = (low + high) / 2
        if record.sentences[middle].end <= span.start { low = middle + 1 } else { high = middle }
      }
      guard low < record.sentences.count, record.sentences[low].contains(span) else { return span }
      return record.sentences[low]
    }

    /// Whether a sentence is no part of the article: a menu, a "Read more".
    func isBoilerplate(_ sentence: TextSpan) -> Bool {
      record.document.boilerplate.contains { $0.overlaps(sentence) }
    }
  }

  private mutating func addEntity(_ index: Int, _ page: Page) {
    let entity = page.record.entities[index]
    guard let id = identity.entity(index, of: page.record) else { return }
    // Taken out, so that what it holds is not copied when it changes.
    var draft = nodes.removeValue(forKey: id) ?? NodeDraft(kind: identity.kind(of: id))
    draft.fullNames[entity.name, default: 0] += entity.mentions.count
    for alias in entity.aliases { draft.names[alias, default: 0] += 1 }
    draft.links.formUnion(entity.links)
    draft.mentions += entity.mentions.count
    for number in entity.mentions {
      let mention = page.record.mentions[number]
      guard mention.form != .pronoun, mention.form != .nominal else { continue }
      draft.tally.add(
        page.record.document, evidence: page.evidence(mention.span, mention.rule, mention.confidence))
    }
    nodes[id] = draft
  }

  private mutating func addEvent(_ index: Int, _ page: Page) {
    let event = page.record.events[index]
    guard let id = identity.event(index, of: page.record) else { return }
    var draft = nodes.removeValue(forKey: id) ?? NodeDraft(kind: .event)
    draft.types[event.type.rawValue, default: 0] += 1
    draft.fullNames[event.name, default: 0] += event.mentions.count
    draft.mentions += event.mentions.count
    for span in event.mentions {
      draft.tally.add(page.record.document, evidence: page.evidence(span, event.rule, event.confidence))
      let words = String(page.record.document[span])
      if words != event.name { draft.names[words, default: 0] += 1 }
    }
    if let date = event.time?.date { draft.dates.insert(date) }
    draft.statuses[event.status.rawValue, default: 0] += 1
    nodes[id] = draft
    for participant in event.participants {
      guard let entity = identity.entity(participant.entity, of: page.record) else { continue }
      addEdge(
        EdgeKey(kind: .participant, source: entity, target: id, layer: .stated, label: participant.role),
        page, page.evidence(page.sentence(around: participant.span), event.rule, event.confidence))
    }
    if let place = event.place, let target = identity.entity(place, of: page.record) {
      addEdge(
        EdgeKey(kind: .place, source: id, target: target, layer: .stated, label: "in"), page,
        page.evidence(page.sentence(around: event.placeSpan ?? event.trigger), event.rule, event.confidence))
    }
    if let parent = event.parent, let target = identity.event(parent, of: page.record), target != id {
      addEdge(
        EdgeKey(kind: .part, source: id, target: target, layer: .stated, label: "part of"), page,
        page.evidence(page.sentence(around: event.trigger), event.rule, event.confidence))
    }
  }

  private mutating func addLink(_ link: EntityLink, _ page: Page) {
    guard let source = identity.entity(link.source, of: page.record),
      let target = identity.entity(link.target, of: page.record), source != target
    else { return }
    let kind: Graph.Edge.Kind =
      switch link.kind {
      case .role: .role
      case .part: .part
      case .place: .place
      }
    let office = link.label ?? (kind == .part ? "part of" : kind == .place ? "in" : "office")
    let label = link.status == .current ? office : "\(link.status.rawValue) \(office)"
    addEdge(
      EdgeKey(kind: kind, source: source, target: target, layer: .stated, label: Slug.make(from: label)), page,
      page.evidence(link.span, link.rule, link.confidence), label: label)
  }

  private mutating func addPosition(_ position: Position, _ page: Page) {
    guard let holder = position.source.flatMap({ identity.entity($0, of: page.record) }) else {
      openPositions += 1
      return
    }
    var targets: [Graph.Node.ID] = []
    for target in position.targets {
      let id: Graph.Node.ID? =
        switch target {
        case .entity(let index): identity.entity(index, of: page.record)
        case .event(let index): identity.event(index, of: page.record)
        case .position(let index):
          page.record.positions[index].source.flatMap { identity.entity($0, of: page.record) }
        }
      if let id, id != holder, !targets.contains(id) { targets.append(id) }
    }
    if targets.isEmpty { openPositions += 1 }
    let spans = [position.sourceSpan, position.cue].compactMap { $0 } + position.content
    guard let first = spans.first else { return }
    let span = spans.dropFirst().reduce(first) { $0.union($1) }
    addStatement(of: position, by: holder, towards: targets, span, page)
    for target in targets {
      let key = EdgeKey(
        kind: .position, source: holder, target: target, layer: position.layer, label: position.stance.rawValue,
        stance: position.stance, reportedBy: position.reportedBy.flatMap { identity.entity($0, of: page.record) },
        isNegated: position.isNegated, isModal: position.isModal)
      addEdge(
        key, page, page.evidence(span, position.rule, position.confidence), date: position.date,
        cue: position.cue.map { String(page.record.document[$0]) },
        addressee: position.addressee.flatMap { identity.entity($0, of: page.record) })
    }
  }

  mutating func addEdge(
    _ key: EdgeKey, _ page: Page, _ evidence: Evidence, date: PartialDate? = nil, cue: String? = nil,
    label: String? = nil, addressee: Graph.Node.ID? = nil
  ) {
    edges[key, default: EdgeDraft()].tally.add(page.record.document, evidence: evidence, date: date)
    if let cue { edges[key]?.cues[cue, default: 0] += 1 }
    if let label { edges[key]?.labels[label, default: 0] += 1 }
    if let addressee { edges[key]?.addressees[addressee, default: 0] += 1 }
  }

  // MARK: The graph

  /// The graph of everything that was added.
  ///
  /// - Complexity: O(*n* log *n*) in nodes and edges.
  package func graph() -> Graph {
    guard statements == nil else {
      var whole = self
      whole.addClaims()
      return whole.graph()
    }
    // An entity that no article names is no node; whether one does is known only now.
    let named = nodes.filter { $0.value.tally.articles > 0 }
    let made = edges.compactMap { key, draft in edge(key, draft, named) }.sorted { $0.id < $1.id }
    return Graph(nodes: named.map(node).sorted { $0.id < $1.id }, edges: made)
  }

  private func node(_ id: Graph.Node.ID, _ draft: NodeDraft) -> Graph.Node {
    // The name that most articles use in full; the longer, then the alphabetically first among equals.
    let name = identity.name(of: id) ?? Self.best(draft.fullNames) ?? id.rawValue
    let aliases = Set(draft.names.keys).union(draft.fullNames.keys).subtracting([name]).sorted()
    return Graph.Node(
      id: id, kind: draft.kind, name: name, type: Self.best(draft.types), aliases: aliases, mentions: draft.mentions,
      articles: draft.tally.articles, sources: draft.tally.sources, firstSeen: draft.tally.first,
      lastSeen: draft.tally.last, date: draft.dates.min(), status: Self.best(draft.statuses),
      links: draft.links.sorted(), evidence: draft.tally.sortedEvidence)
  }

  private static func best(_ counts: [String: Int]) -> String? {
    counts.max {
      ($0.value, $0.key.count, $1.key) < ($1.value, $1.key.count, $0.key)
    }?.key
  }

  private func edge(_ key: EdgeKey, _ draft: EdgeDraft, _ named: [Graph.Node.ID: NodeDraft]) -> Graph.Edge? {
    guard named[key.source] != nil, named[key.target] != nil else { return nil }
    let reporter = key.reportedBy.flatMap { named[$0] == nil ? nil : $0 }
    let addressees = draft.addressees.filter { named[$0.key] != nil }
    var edge = Graph.Edge(
      id: key.id, kind: key.kind, source: key.source, target: key.target, layer: key.layer,
      label: Self.best(draft.labels) ?? key.label,
      stance: key.stance, polarity: key.stance.map(Self.polarity), cue: Self.best(draft.cues), reportedBy: reporter,
      addressee: addressees.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key, isNegated: key.isNegated,
      isModal: key.isModal, firstDate: draft.tally.first, lastDate: draft.tally.last,
      sentences: draft.tally.sentences, paragraphs: draft.tally.paragraphs, articles: draft.tally.articles,
      sources: draft.tally.sources, evidence: draft.tally.sortedEvidence)
    if key.kind == .comention { edge.score = score(key, draft.tally.sentences) }
    return edge
  }

  /// For or against, by the stance; see `Schemas/stances.tsv`.
  private static func polarity(of stance: Stance) -> Polarity {
    switch stance {
    case .denies, .rejects, .opposes, .accuses, .doubts: .against
    case .accepts, .confirms, .supports, .promises, .hopes: .favor
    case .asserts, .urges, .demands, .warns, .asks, .declines: .neutral
    }
  }
}
