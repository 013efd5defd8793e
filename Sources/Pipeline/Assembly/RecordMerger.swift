import KnowledgeGraph
import NewsModel

/// Adds up what records say of the same nodes and edges. Records must come in the order of their document ids.
struct RecordMerger {
  private var nodes: [Graph.Node.ID: NodeTally] = [:]
  private var edges: [EdgeKey: EdgeTally] = [:]
  /// In how many sentences each entity is named, and how many sentences there are: the chance of a co-mention.
  private var sentenceCounts: [Graph.Node.ID: Int] = [:]
  private var sentenceTotal = 0

  mutating func add(_ record: DocumentRecord) {
    let article = ArticleView(record)
    for entity in record.entities.indices { addEntity(entity, article) }
    for event in record.events.indices { addEvent(event, article) }
    for link in record.links { addLink(link, article) }
    for position in record.positions { addPosition(position, article) }
    addCoMentions(article)
  }

  func graph() -> Graph {
    let sortedNodes = nodes.map { $1.node(id: $0) }.sorted { $0.id < $1.id }
    let sortedEdges = edges.map { key, tally in tally.edge(key, score: score(of: key, tally)) }.sorted { $0.id < $1.id }
    return Graph(nodes: sortedNodes, edges: sortedEdges)
  }

  private mutating func addEntity(_ index: Int, _ article: ArticleView) {
    let entity = article.record.entities[index]
    let mentions = entity.mentions.map { article.record.mentions[$0] }
    guard let best = mentions.first(where: { $0.form == .name }) ?? mentions.first else { return }
    var tally = nodes[article.id(of: index)] ?? NodeTally(kind: entity.type)
    tally.add(entity, mentions: mentions.count, article)
    tally.evidence.append(article.evidence(article.sentence(around: best.span), best.rule, best.confidence))
    nodes[article.id(of: index)] = tally
  }

  private mutating func addEvent(_ index: Int, _ article: ArticleView) {
    let event = article.record.events[index]
    let id = Graph.Node.ID(rawValue: event.id.rawValue)
    var tally = nodes[id] ?? NodeTally(kind: .event)
    tally.add(event, article)
    tally.evidence.append(article.evidence(article.sentence(around: event.trigger), event.rule, event.confidence))
    nodes[id] = tally
    for participant in event.participants {
      addEdge(
        EdgeKey(kind: .participant, source: article.id(of: participant.entity), target: id, label: participant.role),
        article, at: participant.span.union(event.trigger), event.rule, event.confidence)
    }
    if let place = event.place {
      addEdge(
        EdgeKey(kind: .place, source: id, target: article.id(of: place), label: "in"), article,
        at: (event.placeSpan ?? event.trigger).union(event.trigger), event.rule, event.confidence)
    }
    if let parent = event.parent {
      let whole = article.record.events[parent]
      addEdge(
        EdgeKey(kind: .part, source: id, target: .init(rawValue: whole.id.rawValue), label: "part of"), article,
        at: event.trigger, event.rule, event.confidence)
    }
  }

  private mutating func addLink(_ link: EntityLink, _ article: ArticleView) {
    let kind: Graph.Edge.Kind =
      switch link.kind {
      case .role: .role
      case .part: .part
      case .place: .place
      }
    let office = link.label ?? (kind == .part ? "part of" : kind == .place ? "in" : "role")
    let label = link.status == .current ? office : "\(link.status.rawValue) \(office)"
    addEdge(
      EdgeKey(kind: kind, source: article.id(of: link.source), target: article.id(of: link.target), label: label),
      article, at: link.span, link.rule, link.confidence)
  }

  private mutating func addPosition(_ position: Position, _ article: ArticleView) {
    guard let holder = position.source else { return }
    let words = ([position.sourceSpan, position.cue].compactMap { $0 } + position.content)
    guard let first = words.first else { return }
    let span = words.dropFirst().reduce(first) { $0.union($1) }
    for target in Set(position.targets.flatMap { article.nodes(of: $0) }).sorted() {
      let source = article.id(of: holder)
      if source == target { continue }
      var key = EdgeKey(kind: .position, source: source, target: target, label: position.stance.rawValue)
      key.stance = position.stance
      key.polarity = position.polarity
      key.layer = position.layer
      key.reportedBy = position.reportedBy.map(article.id)
      key.addressee = position.addressee.map(article.id)
      key.isNegated = position.isNegated
      key.isModal = position.isModal
      addEdge(
        key, article, at: span, position.rule, position.confidence, cue: position.cue.map { article.words($0) },
        date: position.date)
    }
  }

  private mutating func addCoMentions(_ article: ArticleView) {
    var paragraphs: [Int: Set<Int>] = [:]
    for (index, sentence) in article.record.sentences.enumerated() {
      let present = article.entities(inSentence: index)
      sentenceTotal += 1
      for entity in present { sentenceCounts[article.id(of: entity), default: 0] += 1 }
      paragraphs[article.record.paragraphs[index], default: []].formUnion(present)
      // A list of very many names says nothing of any two of them.
      guard present.count <= 12 else { continue }
      for (left, right) in article.pairs(of: present) {
        addEdge(
          EdgeKey(kind: .comention, source: left, target: right, label: "near"), article, at: sentence, "same-sentence",
          1)
      }
    }
    for present in paragraphs.values where present.count <= 20 {
      for (left, right) in article.pairs(of: present.sorted()) {
        edges[EdgeKey(kind: .comention, source: left, target: right, label: "near")]?.paragraphs += 1
      }
    }
  }

  private mutating func addEdge(
    _ key: EdgeKey, _ article: ArticleView, at span: TextSpan, _ rule: String, _ confidence: Float, cue: String? = nil,
    date: PartialDate? = nil
  ) {
    guard nodes[key.source] != nil, nodes[key.target] != nil, key.source != key.target else { return }
    edges[key, default: EdgeTally()].add(
      article, article.evidence(article.trimmed(span), rule, confidence), cue: cue, date: date)
  }

  /// Normalized pointwise mutual information of two names in one sentence, from −1 to 1.
  private func score(of key: EdgeKey, _ tally: EdgeTally) -> Double? {
    guard key.kind == .comention, sentenceTotal > 0, let left = sentenceCounts[key.source],
      let right = sentenceCounts[key.target]
    else { return nil }
    return Association.score(together: tally.sentences, left: left, right: right, total: sentenceTotal)
  }
}
