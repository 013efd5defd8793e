import Language
import NewsModel

/// Maps the names of kinds in the corpora to ours.
struct NameTagMapping {
  let gazetteer: NameGazetteer

  private static let kinds: [String: NameKind] = [
    "PER": .person, "person": .person, "politician": .person, "scientist": .person, "researcher": .person,
    "writer": .person, "musicalartist": .person, "Person": .person,
    "LOC": .location, "GPE": .location, "location": .location, "country": .location, "place": .location,
    "Location": .location,
    "ORG": .organization, "organisation": .organization, "organization": .organization,
    "politicalparty": .organization, "university": .organization, "band": .organization, "group": .organization,
    "corporation": .organization, "Organisation": .organization,
    "event": .event, "election": .event, "conference": .event, "Nationality": .demonym,
  ]
  private static let eventHeads: Set<String> = [
    "war", "battle", "olympics", "championship", "championships", "election", "elections", "cup", "games", "revolution",
    "festival", "summit", "uprising", "conference", "tournament", "massacre", "tour", "crisis", "attacks", "earthquake",
    "hurricane", "coup", "offensive", "siege", "invasion", "rebellion", "bombing", "referendum", "wars", "riots",
    "genocide", "holocaust", "campaign", "convention", "congress", "operation",
  ]

  /// The labels of a name that a corpus marked. A kind that says little (MISC, OTH) is decided by the words.
  func labels(of words: [String], tag: String) -> [UInt16] {
    let first = words.first ?? ""
    let demonym = isDemonym(first)
    if words.count == 1, demonym, tag != "PER", tag != "person" { return [NameSample.bit(.first(.demonym))] }
    if let kind = Self.kinds[tag] {
      if kind == .event, let last = words.last, last.first?.isLowercase == true { return unwrapped(words) }
      return labels(kind, count: words.count)
    }
    let capital = words.contains { $0.first?.isUppercase == true }
    guard capital else { return [UInt16](repeating: NameSample.outside, count: words.count) }
    if Self.eventHeads.contains((words.last ?? "").lowercased()) || first.first?.isNumber == true
      || words.contains(where: { ["War", "Battle", "Operation", "Olympics", "Siege", "Treaty"].contains($0) })
    {
      if !words.contains("Treaty") { return labels(.event, count: words.count) }
    }
    return labels(.other, count: words.count)
  }

  /// "2015 Myanmar general election": a described event, in which only the country is a name.
  private func unwrapped(_ words: [String]) -> [UInt16] {
    var result = [UInt16](repeating: NameSample.outside, count: words.count)
    guard let lower = words.firstIndex(where: { $0.first?.isUppercase == true }) else { return result }
    let upper = words[lower...].firstIndex { $0.first?.isUppercase != true } ?? words.count
    let part = Array(words[lower..<upper])
    var key = WordHash(part[0]).rawValue
    for word in part.dropFirst() { key = NameGazetteer.key(key, then: WordHash(word)) }
    let evidence = gazetteer.evidence(key)
    let kind: NameKind? =
      evidence.contains(.country)
      ? .location
      : isDemonym(part[0]) && part.count == 1
        ? .demonym : !evidence.isDisjoint(with: [.region, .city]) ? .location : nil
    guard let kind else { return result.map { _ in NameSample.everything } }
    for index in lower..<upper { result[index] = NameSample.bit(index == lower ? .first(kind) : .further(kind)) }
    return result
  }

  private func labels(_ kind: NameKind, count: Int) -> [UInt16] {
    (0..<count).map { NameSample.bit($0 == 0 ? .first(kind) : .further(kind)) }
  }

  /// The labels of a word that no name holds.
  ///
  /// - Parameter unmarked: The kinds that the corpus does not mark.
  func outside(_ word: String, unmarked: UInt16) -> UInt16 {
    if isDemonym(word) { return NameSample.outside | NameSample.bit(.first(.demonym)) | unmarked }
    guard word.first?.isUppercase == true || word == "of" || word == "-" || word == "the" else {
      return NameSample.outside
    }
    return NameSample.outside | unmarked
  }

  func isDemonym(_ word: String) -> Bool {
    guard word.first?.isUppercase == true else { return false }
    let evidence = gazetteer.evidence(WordHash(word).rawValue)
    if evidence.contains(.country) { return false }
    if !evidence.isDisjoint(with: [.nationality, .partisan]) { return true }
    return evidence.contains(.people) && evidence.isDisjoint(with: [.region, .city, .surname, .firstName, .common])
  }
}
