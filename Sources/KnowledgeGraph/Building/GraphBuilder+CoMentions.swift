import NewsModel

extension GraphBuilder {
  /// Counts who stands with whom in a sentence and in a paragraph.
  mutating func addCoMentions(_ page: Page) {
    let record = page.record
    let mentions = record.mentions
    let order = mentions.indices.sorted { mentions[$0].span < mentions[$1].span }
    let ranks = ranksByID(page.entities)
    var next = 0
    for (number, sentence) in record.sentences.enumerated() where !page.isBoilerplate(sentence) {
      sentenceCount += 1
      while next < order.count, mentions[order[next]].span.end <= sentence.start { next += 1 }
      var present: [(rank: Int, node: Int)] = []
      var index = next
      while index < order.count, mentions[order[index]].span.start < sentence.end {
        let (form, entity) = (mentions[order[index]].form, mentions[order[index]].entity)
        if form == .name || form == .demonym || form == .metonym, let entity, let node = page.entities[entity],
          !present.contains(where: { $0.node == node })
        {
          present.append((ranks[entity], node))
        }
        index += 1
      }
      for (_, node) in present { nodes[node].sentences += 1 }
      if present.count < 2 { continue }
      present.sort { $0.rank < $1.rank }
      let citation = page.citation(sentence, "sentence", 1)
      let paragraph = number < record.paragraphs.count ? record.paragraphs[number] : 0
      for (place, first) in present.enumerated() {
        for second in present[(place + 1)...] {
          let edge = edge(
            EdgeKey(
              kind: .coMention, source: first.node, target: second.node, layer: .coMentioned,
              label: Graph.Edge.Kind.coMention.plainLabel))
          // Sentences come in the order of their paragraphs.
          let isNew = edges[edge].paragraph != page.article << 32 | paragraph
          edges[edge].paragraph = page.article << 32 | paragraph
          edges[edge].tally.add(citation, on: page.date, paragraphs: isNew ? 1 : 0)
        }
      }
    }
  }

  /// The place of each entity's node in the order of ids: the lesser of two is the source.
  private func ranksByID(_ entities: [Int?]) -> [Int] {
    let ids = numbers.ids
    var ranks = [Int](repeating: 0, count: entities.count)
    let sorted = entities.enumerated().compactMap { entity, node in node.map { (entity: entity, id: ids[$0]) } }
      .sorted { $0.id < $1.id }
    for (rank, item) in sorted.enumerated() { ranks[item.entity] = rank }
    return ranks
  }

  /// Normalized pointwise mutual information over sentences: −1 never together, 0 as by chance, 1 always.
  ///
  /// Bouma (2009), Normalized (Pointwise) Mutual Information in Collocation Extraction.
  func score(_ key: EdgeKey, _ together: Int) -> Double? {
    let (first, second) = (nodes[key.source].sentences, nodes[key.target].sentences)
    guard first > 0, second > 0, sentenceCount > 1 else { return nil }
    let total = Double(sentenceCount)
    let joint = Double(together) / total
    guard joint < 1 else { return 1 }
    let information = NaturalLogarithm.of(joint / (Double(first) / total * Double(second) / total))
    return information / -NaturalLogarithm.of(joint)
  }
}
