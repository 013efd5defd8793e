import NewsModel

/// What tells two mentions of one happening from two happenings of a kind: the features of `Data/joins.tsv`.
struct JoinFeatures {
  /// Which of the entities are people.
  private let isPerson: [Bool]

  init(entities: EntityReading) { isPerson = entities.entities.map { $0.type == .person } }

  /// Whether those who are in one happening by its own words are not in the other, and the other way round: "Berg's
  /// resignation" and "Lind's resignation", "the contract with Berg" and "the contract with Lind".
  func areApart(_ one: Side, _ two: Side) -> Bool {
    isWithOthers(one, than: two) && isWithOthers(two, than: one)
      || isOfAnother(one, than: two) && isOfAnother(two, than: one)
  }

  private func isWithOthers(_ one: Side, than two: Side) -> Bool {
    !one.traits.parties.isEmpty && !two.traits.parties.isEmpty
      && !one.traits.parties.contains { two.traits.parties.contains($0) || two.holds($0) }
  }

  /// A person and a body that own it may be one side.
  private func isOfAnother(_ one: Side, than two: Side) -> Bool {
    !one.traits.owners.isEmpty
      && one.traits.owners.allSatisfy { owner in
        two.traits.owners.contains { isPerson[$0] == isPerson[owner] } && !two.traits.owners.contains(owner)
          && !two.holds(owner)
      }
  }

  /// A mention with its traits.
  ///
  /// A class, because sides are compared over and over, and each copy would count a dozen references.
  final class Side {
    let mention: TriggerMention
    let traits: MentionTraits

    init(mention: TriggerMention, traits: MentionTraits) {
      self.mention = mention
      self.traits = traits
    }

    /// Whether its clause has somebody in it.
    func holds(_ entity: Int) -> Bool { mention.participants.contains { $0.entity == entity } }
  }

  /// Calls `add` with each feature of a mention and an earlier one of its type.
  func forEach<Feature: WeighedFeature>(of later: Side, and earlier: Side, add: (Feature) -> Void) {
    let (one, two) = (earlier.mention, later.mention)
    let (first, second) = (earlier.traits, later.traits)
    add("bias")
    add(Feature("type", second.type))
    addWords(earlier, later, add)
    add(Feature("nouns", one.isNoun ? "first" : "none", two.isNoun ? "second" : "none"))
    add(Feature("names", one.isName ? "first" : "none", two.isName ? "second" : "none"))
    add(Feature("pointing", second.pointing.value))
    add(Feature("first pointing", first.pointing.value))
    add(Feature("pointings", first.pointing.value, second.pointing.value))
    if one.isTitle { add("title") }
    add(Feature("plurals", first.isPlural ? "first" : "none", second.isPlural ? "second" : "none"))
    add(Feature("distance", .count(Self.borders.count { two.head - one.head >= $0 })))
    if first.sentence == second.sentence { add("same sentence") }
    if first.isQuoted != second.isQuoted { add("one quoted") }
    addParticipants(one, two, second.type, add)
    add(Feature("entities", Self.sets(first.entities, second.entities)))
    add(Feature("arguments", Self.sets(first.arguments, second.arguments)))
    add(Feature("modifiers", Self.sets(first.modifiers, second.modifiers)))
    add(Feature("count", Self.values(first.count, second.count)))
    add(Feature("ordinal", Self.values(first.ordinal, second.ordinal)))
    addPlaces(one, two, add)
    addTimes(one, two, add)
    if one.status == two.status {
      add("status same")
    } else {
      add(Feature("status", FeatureValue(one.status.rawValue), FeatureValue(two.status.rawValue)))
    }
  }

  private func addWords<Feature: WeighedFeature>(
    _ earlier: Side, _ later: Side, _ add: (Feature) -> Void
  ) {
    let (one, two) = (earlier.mention, later.mention)
    if earlier.traits.lemma == later.traits.lemma { add("lemma") }
    if one.family == two.family {
      add("family")
    } else {
      // "the attack" after a bombing: how often a word takes up others of its type
      add(Feature("general", later.traits.family))
    }
    if later.traits.isPart(of: earlier.traits) { add("part") }
    let isSame = earlier.traits.words == later.traits.words
    if isSame { add("same words") }
    if one.isName, two.isName, !isSame { add("other name") }
  }

  private func addParticipants<Feature: WeighedFeature>(
    _ one: TriggerMention, _ two: TriggerMention, _ type: FeatureValue, _ add: (Feature) -> Void
  ) {
    let everyone: (Event.Participant) -> Bool = { _ in true }
    add(Feature("actors", Self.shared(one.participants, two.participants, where: everyone)))
    for (role, value) in Self.roles {
      let isOfRole: (Event.Participant) -> Bool = { $0.role == role }
      if one.participants.contains(where: isOfRole), two.participants.contains(where: isOfRole) {
        add(Feature("role", value, Self.shared(one.participants, two.participants, where: isOfRole)))
      }
    }
    let isPerson: (Event.Participant) -> Bool = { [isPerson] in isPerson[$0.entity] }
    if one.participants.contains(where: isPerson), two.participants.contains(where: isPerson) {
      let people = Self.shared(one.participants, two.participants, where: isPerson)
      add(Feature("people", people))
      add(Feature("people", people, type))
    }
  }

  private func addPlaces<Feature: WeighedFeature>(
    _ one: TriggerMention, _ two: TriggerMention, _ add: (Feature) -> Void
  ) {
    guard let first = one.place, let second = two.place else { return }
    let isSame: FeatureValue = first.entity == second.entity ? "same" : "other"
    let farther = max(first.nearness, second.nearness)
    if farther == .phrase { add(Feature("place", "phrase", isSame)) }
    if farther <= .sentence { add(Feature("place", "sentence", isSame)) }
  }

  private func addTimes<Feature: WeighedFeature>(
    _ one: TriggerMention, _ two: TriggerMention, _ add: (Feature) -> Void
  ) {
    guard let second = two.time, let date = second.time.date else { return }
    guard let first = one.time, let other = first.time.date else {
      if second.distance <= 1 { add("time new") }
      return
    }
    let isSame: FeatureValue = date.agrees(with: other) ? "same" : "other"
    add(Feature("time", isSame))
    guard first.distance <= 1, second.distance <= 1 else { return }
    add(Feature("near time", isSame))
    if first.distance == 0, second.distance == 0 { add(Feature("own time", isSame)) }
    if date.year != other.year { add("other year") }
  }

  /// "Same" where two sets share something, "new" and "gone" where one is empty.
  private static func sets<T: Equatable>(_ one: [T], _ two: [T]) -> FeatureValue {
    if one.isEmpty { return two.isEmpty ? "none" : "new" }
    if two.isEmpty { return "gone" }
    return one.contains { two.contains($0) } ? "same" : "other"
  }

  /// The same for the entities of those participants who are asked for.
  @inline(__always)
  private static func shared(
    _ one: [Event.Participant], _ two: [Event.Participant], where isMeant: (Event.Participant) -> Bool
  ) -> FeatureValue {
    if !one.contains(where: isMeant) { return two.contains(where: isMeant) ? "new" : "none" }
    if !two.contains(where: isMeant) { return "gone" }
    let isShared = one.contains { first in
      isMeant(first) && two.contains { $0.entity == first.entity && isMeant($0) }
    }
    return isShared ? "same" : "other"
  }

  private static func values<T: Equatable>(_ one: T?, _ two: T?) -> FeatureValue {
    guard let one else { return two == nil ? "none" : "new" }
    guard let two else { return "gone" }
    return one == two ? "same" : "other"
  }

  private static let roles = [Event.Participant.Role.agent, .target, .victim, .recipient, .signatory, .attendee].map {
    (role: $0, value: FeatureValue($0.rawValue))
  }
  private static let borders = [8, 20, 50, 120, 300, 800]
}
