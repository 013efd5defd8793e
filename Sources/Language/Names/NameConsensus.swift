package import NewsModel

/// Settles the names of one article with each other: one type for each name, by the votes of its mentions.
package struct NameConsensus: Sendable {
  private let gazetteer: NameGazetteer

  package init(gazetteer: NameGazetteer) { self.gazetteer = gazetteer }

  /// The names with types that agree.
  package func settle(_ names: [Name], in scan: borrowing NameScan) -> [Name] {
    var votes: [UInt64: [EntityType: Float]] = [:]
    var keys: [UInt64] = []
    keys.reserveCapacity(names.count)
    for name in names {
      let key = key(of: name, in: scan)
      keys.append(key)
      let weight = scan.isHeading[name.tokens.lowerBound] ? name.confidence * 0.3 : name.confidence
      votes[key, default: [:]][name.type, default: 0] += weight
    }
    var settled = names
    for index in names.indices where names[index].form == .name {
      guard let vote = votes[keys[index]], vote.count > 1 else { continue }
      let own = vote[names[index].type] ?? 0
      let best = vote.max { $0.value != $1.value ? $0.value < $1.value : $0.key.rawValue > $1.key.rawValue }
      if let best, best.value > own * 1.2, names[index].confidence < 0.95 { settled[index].type = best.key }
    }
    return settled
  }

  private func key(of name: Name, in scan: borrowing NameScan) -> UInt64 {
    var key = scan.tokens[name.tokens.lowerBound].word
    for index in name.tokens.dropFirst() {
      key = NameGazetteer.key(key, then: WordHash(rawValue: scan.tokens[index].word))
    }
    return key
  }
}
