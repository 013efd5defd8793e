import NewsModel

/// What tells two mentions of one happening from two happenings of a kind: the features of `Data/joins.tsv`.
struct JoinFeatures {
  private let text: AnalyzedText
  private let entities: EntityReading

  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
  }

  /// A mention with its traits.
  struct Side {
    let mention: TriggerMention
    let traits: MentionTraits
  }

  /// Calls `add` with each feature of a mention and an earlier one of its type.
  func forEach(of later: Side, and earlier: Side, add: (NamedFeature) -> Void) {
    let (one, two) = (earlier.mention, later.mention)
    let (first, second) = (earlier.traits, later.traits)
    add("bias")
    add(NamedFeature("type", two.type.rawValue))
    addWords(earlier, later, add)
    add(NamedFeature("nouns", one.isNoun ? "first" : "none", two.isNoun ? "second" : "none"))
    add(NamedFeature("names", one.isName ? "first" : "none", two.isName ? "second" : "none"))
    add(NamedFeature("pointing", second.pointing.rawValue))
    add(NamedFeature("first pointing", first.pointing.rawValue))
    add(NamedFeature("pointings", first.pointing.rawValue, second.pointing.rawValue))
    if one.isTitle { add("title") }
    add(NamedFeature("plurals", first.isPlural ? "first" : "none", second.isPlural ? "second" : "none"))
    let distance = Self.borders.count { two.head - one.head >= $0 }
    add(NamedFeature("distance", Self.digits[distance]))
    if first.sentence == second.sentence { add("same sentence") }
    if first.isQuoted != second.isQuoted { add("one quoted") }
    addParticipants(one, two, add)
    add(.init("entities", Self.sets(first.entities, second.entities)))
    add(.init("arguments", Self.sets(first.arguments, second.arguments)))
    add(.init("modifiers", Self.sets(first.modifiers, second.modifiers)))
    add(.init("count", Self.values(first.count, second.count)))
    add(.init("ordinal", Self.values(first.ordinal, second.ordinal)))
    addPlaces(one, two, add)
    addTimes(one, two, add)
    if one.status == two.status {
      add("status same")
    } else {
      add(NamedFeature("status", one.status.rawValue, two.status.rawValue))
    }
  }

  private func addWords(_ earlier: Side, _ later: Side, _ add: (NamedFeature) -> Void) {
    let (one, two) = (earlier.mention, later.mention)
    if earlier.traits.lemma == later.traits.lemma { add("lemma") }
    if one.family == two.family {
      add("family")
    } else {
      // "the attack" after a bombing: how often a word takes up others of its type
      add(NamedFeature("general", two.family))
    }
    if later.traits.isPart(of: earlier.traits) { add("part") }
    let isSame = text.words(of: one.tokens) == text.words(of: two.tokens)
    if isSame { add("same words") }
    if one.isName, two.isName, !isSame { add("other name") }
  }

  private func addParticipants(_ one: TriggerMention, _ two: TriggerMention, _ add: (NamedFeature) -> Void) {
    add(NamedFeature("actors", Self.sets(one.participants.map(\.entity), two.participants.map(\.entity))))
    for role in Self.roles {
      let first = one.participants.filter { $0.role == role }.map(\.entity)
      let second = two.participants.filter { $0.role == role }.map(\.entity)
      if !first.isEmpty, !second.isEmpty { add(NamedFeature("role", role, Self.sets(first, second))) }
    }
    func people(_ mention: TriggerMention) -> [Int] {
      mention.participants.map(\.entity).filter { entities.entities[$0].type == .person }
    }
    let (first, second) = (people(one), people(two))
    if !first.isEmpty, !second.isEmpty {
      let sets = Self.sets(first, second)
      add(NamedFeature("people", sets))
      add(NamedFeature("people", sets, two.type.rawValue))
    }
  }

  private func addPlaces(_ one: TriggerMention, _ two: TriggerMention, _ add: (NamedFeature) -> Void) {
    guard let first = one.place, let second = two.place else { return }
    let isSame = first.entity == second.entity ? "same" : "other"
    let farther = max(first.nearness, second.nearness)
    if farther == .phrase { add(NamedFeature("place", "phrase", isSame)) }
    if farther <= .sentence { add(NamedFeature("place", "sentence", isSame)) }
  }

  private func addTimes(_ one: TriggerMention, _ two: TriggerMention, _ add: (NamedFeature) -> Void) {
    guard let second = two.time, let date = second.time.date else { return }
    guard let first = one.time, let other = first.time.date else {
      if second.distance <= 1 { add("time new") }
      return
    }
    let isSame = date.agrees(with: other) ? "same" : "other"
    add(NamedFeature("time", isSame))
    guard first.distance <= 1, second.distance <= 1 else { return }
    add(NamedFeature("near time", isSame))
    if first.distance == 0, second.distance == 0 { add(NamedFeature("own time", isSame)) }
    if date.year != other.year { add("other year") }
  }

  /// "Same" where two sets share something, "new" and "gone" where one is empty.
  private static func sets<T: Equatable>(_ one: [T], _ two: [T]) -> String {
    if one.isEmpty { return two.isEmpty ? "none" : "new" }
    if two.isEmpty { return "gone" }
    return one.contains { two.contains($0) } ? "same" : "other"
  }

  private static func values<T: Equatable>(_ one: T?, _ two: T?) -> String {
    guard let one else { return two == nil ? "none" : "new" }
    guard let two else { return "gone" }
    return one == two ? "same" : "other"
  }

  private static let roles = ["agent", "target", "victim", "recipient", "signatory", "attendee"]
  private static let borders = [8, 20, 50, 120, 300, 800]
  private static let digits = ["0", "1", "2", "3", "4", "5", "6"]
}
