import NewsModel

extension GraphBuilder {
  /// Counts who stands with whom in a sentence and in a paragraph.
  mutating func addCoMentions(_ page: Page) {
    let record = page.record
    let mentions = record.mentions.sorted { $0.span < $1.span }
    var next = 0
    var pairsOfParagraph: [Int: Set<EdgeKey>] = [:]
    for (number, sentence) in record.sentences.enumerated() where !page.isBoilerplate(sentence) {
      sentenceCount += 1
      while next < mentions.count, mentions[next].span.end <= sentence.start { next += 1 }
      var present: Set<Graph.Node.ID> = []
      var index = next
      while index < mentions.count, mentions[index].span.start < sentence.end {
        let mention = mentions[index]
        if mention.form == .name || mention.form == .demonym || mention.form == .metonym,
          let entity = mention.entity.flatMap({ identity.entity($0, of: record) })
        {
          present.insert(entity)
        }
        index += 1
      }
      let sorted = present.sorted()
      for id in sorted { sentencesOfNode[id, default: 0] += 1 }
      if sorted.count < 2 { continue }
      let evidence = page.evidence(sentence, "sentence", 1)
      let paragraph = number < record.paragraphs.count ? record.paragraphs[number] : 0
      for (place, first) in sorted.enumerated() {
        for second in sorted[(place + 1)...] {
          let key = EdgeKey(
            kind: .comention, source: first, target: second, layer: .coMentioned, label: "mentioned with")
          let isNew = pairsOfParagraph[paragraph, default: []].insert(key).inserted
          edges[key, default: EdgeDraft()].tally.add(
            record.document, evidence: evidence, paragraphs: isNew ? 1 : 0)
        }
      }
    }
  }

  /// Normalized pointwise mutual information over sentences: −1 never together, 0 as by chance, 1 always.
  ///
  /// Bouma (2009), Normalized (Pointwise) Mutual Information in Collocation Extraction.
  func score(_ key: EdgeKey, _ together: Int) -> Double? {
    guard let first = sentencesOfNode[key.source], let second = sentencesOfNode[key.target], sentenceCount > 1 else {
      return nil
    }
    let total = Double(sentenceCount)
    let joint = Double(together) / total
    guard joint < 1 else { return 1 }
    let information = NaturalLogarithm.of(joint / (Double(first) / total * Double(second) / total))
    return information / -NaturalLogarithm.of(joint)
  }
}
