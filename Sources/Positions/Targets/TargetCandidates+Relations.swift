import NewsModel

extension TargetCandidates {
  /// Adds the traits that a candidate has beside the others: the words that the content shares with the sentences that
  /// name it, how often its paragraph names it, and its place among what the content names.
  func relate(_ found: inout [Candidate], _ attribution: Attribution) {
    let ranges = attribution.content + [attribution.cue].compactMap { $0 }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max(),
      let first = text.sentenceIndex(ofToken: start), let last = text.sentenceIndex(ofToken: end - 1)
    else { return }
    let numbers = found.map(\.number)
    let cohesion = sentences.cohesion(of: numbers, with: attribution.content, in: first..<(last + 1))
    let nearby = sentences.counts(of: numbers, inParagraphOf: first)
    var events = 0
    var entities = 0
    for index in found.indices {
      found[index].attributes[.cohesion] = cohesion[index].rawValue
      found[index].attributes[.nearby] = nearby[index].rawValue
      guard found[index].attributes[.place] <= TargetAttributes.Place.inner.rawValue else { continue }
      if found[index].isEvent { events += 1 } else { entities += 1 }
      found[index].attributes[.order] = UInt8(min(found[index].isEvent ? events : entities, 3))
    }
    for index in found.indices {
      found[index].attributes[.rivals] = UInt8(min(found[index].isEvent ? events : entities, 3))
    }
  }
}
