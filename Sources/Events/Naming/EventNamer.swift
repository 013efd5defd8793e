import NewsModel

/// Gives an event the name a reader would write: what happened, to whom or what, by whom and where.
///
/// "Kenya arrested Anna Berg on Friday" is "Kenya's arrest of Anna Berg"; "the recent vote on the budget" is "Vote on the budget".
struct EventNamer {
  private let phrases: NamePhrases
  private let prepositions = NamePrepositions.shared

  init(_ phrases: NamePhrases) { self.phrases = phrases }

  /// The name that the first clear mention gives it or, where that is a bare noun ("Deal"), another one.
  func name(
    of event: [TriggerMention], participants: [Event.Participant], place: Int?, date: PartialDate?
  ) -> String {
    let naming = event.naming
    let year = event[0].kind.isRecurring && event[0].kind.isHeld ? date?.year : nil
    // Where no sentence that tells it names its place, only a bare word needs one.
    let isNear = place.map { place in event.contains { phrases.names(place, near: $0.head) } } ?? false
    let name = name(of: naming, participants: participants, place: place, isNear: isNear, year: year)
    guard Self.isBare(name) else { return name }
    for mention in event where mention.head != naming.head && !mention.isTitle && mention.kind === naming.kind {
      let other = self.name(of: mention, participants: participants, place: place, isNear: isNear, year: year)
      if !Self.isBare(other) { return other }
    }
    return name
  }

  private static func isBare(_ name: String) -> Bool { !name.utf8.contains(UInt8(ascii: " ")) }

  private func name(
    of trigger: TriggerMention, participants: [Event.Participant], place: Int?, isNear: Bool, year: Int?
  ) -> String {
    if trigger.isName { return phrases.words(of: phrases.withoutPassing(trigger.tokens)) }
    var parts = Parts(phrases, trigger)
    // "the 2013 election": one of many, unlike this year's.
    if let year, year != phrases.text.publicationDate?.year, trigger.isNoun { parts.date(year) }
    let isTogether = prepositions.isTogether(trigger.family)
    let roles = trigger.kind.roles
    let free = Self.told(participants, isTogether: isTogether).filter { !parts.named.contains($0.entity) }
    // Of what one does to another: "Arrest of Anna Berg".
    let suffering = roles.agent == roles.target || isTogether ? [] : free.filter { $0.role == roles.target }.prefix(2)
    // Nor does who is given something do it.
    var acting = free.filter { one in one.role != .recipient && !suffering.contains { $0.entity == one.entity } }
    // "Berg–Lind talks" on what Kenya did: those who do it before those whom it is done to.
    let leading = acting.filter { $0.role == acting[0].role }
    if leading.count > 1 { acting = leading }
    // A summit has its place for a name, not two of those who came; an election is not his who won it.
    if place != nil, trigger.kind.isGathering || parts.isBetween { acting = [] }
    if trigger.kind.isHeld, phrases.isWon(trigger.head) { acting = [] }
    if !parts.hasComplement, !suffering.isEmpty {
      let preposition = prepositions.preposition(beforeSomebodyOf: trigger.family)
      parts.add("\(preposition) \(phrases.list(suffering.map(\.entity)))")
    }
    if acting.isEmpty, suffering.isEmpty { addUnnamed(of: trigger, to: &parts) }
    let areTogether = acting.count > 1 && (isTogether || !parts.hasComplement && roles.agent == roles.target)
    let isCrowd = areTogether && acting.count > Self.most
    if isCrowd, roles.agent != .victim { parts.add("of \(phrases.list(acting.map(\.entity), upTo: 2))") }
    parts.close()
    if roles.agent == .victim {
      if !parts.hasComplement, !acting.isEmpty { parts.add("of \(phrases.list(acting.map(\.entity), upTo: 2))") }
    } else if areTogether {
      let names = acting.map { phrases.shortName(of: $0.entity, beside: acting.map(\.entity)) }
      if !isCrowd { parts.open(names.joined(separator: "–")) }
    } else if let first = acting.first, !parts.isBetween, !parts.isBy {
      // "Anna Berg's resignation": where nothing else tells it apart.
      parts.open(
        phrases.possessive(of: first.entity, isFull: parts.count < 3, isCounted: parts.isCounted))
    }
    let isWide = acting.isEmpty && suffering.isEmpty && !parts.hasComplement || trigger.kind.isGathering
    if let place, isWide, Self.isBare(parts.words) || isNear && parts.count < 5,
      !parts.named.contains(place), !parts.words.holds(phrases.reading.entities[place].name)
    {
      parts.add("in \(phrases.name(of: place))")
    }
    return parts.words
  }

  /// How many who do something together stand before it: "Kenya–Norway–Peru talks", but "Talks of Kenya, Norway and others".
  private static let most = 3

  /// Who does it or what it happens to, where nobody who has a name does: "vote by the council", "fall of oil prices".
  private func addUnnamed(of trigger: TriggerMention, to parts: inout Parts) {
    if trigger.isNoun ? parts.hasComplement : parts.hasObject { return }
    if let owner = phrases.owner(of: trigger) {
      parts.open(owner.prefix(1).uppercased() + owner.dropFirst())
    } else if let doer = phrases.doer(of: trigger), !parts.hasComplement || doer.words.hasPrefix("of ") {
      parts.add(doer.words)
    }
  }

  /// Only of whom the words say what they do in it: a name must not convict who is only named beside. Talks and deals are of all
  /// who are in them.
  static func told(_ participants: [Event.Participant], isTogether: Bool) -> [Event.Participant] {
    let stated = participants.filter { $0.role != .unstated }
    return stated.isEmpty && isTogether && participants.count == 2 ? participants : stated
  }

  /// A name in the making.
  private struct Parts {
    private(set) var words: String
    /// Whether phrases behind the noun say what it is about.
    let hasComplement: Bool
    /// Whether they say what it is done to.
    let hasObject: Bool
    /// Whether they name all who are in it: "a deal between Norway and Kenya".
    let isBetween: Bool
    /// Whether it begins with a number: "two attacks".
    let isCounted: Bool
    /// Whether they say by whom it is done.
    let isBy: Bool
    /// Who stands in it already.
    let named: Set<Int>
    /// Whether it begins with a name, which stays as it is: "UN vote".
    private let isProper: Bool
    /// The phrases, until ``close()`` puts them behind.
    private let complement: String

    /// How many words two phrases behind the noun may have together.
    private static let longest = 8

    init(_ phrases: NamePhrases, _ trigger: TriggerMention) {
      let isReadable = trigger.isNoun && !(trigger.isTitle && phrases.isCapitals(trigger.tokens))
      let core = isReadable ? phrases.withModifiers(trigger.tokens, of: trigger.head) : nil
      words = core.map(phrases.words) ?? trigger.family
      isCounted = core.map { phrases.text.tokens[$0.lowerBound].tag == .numeral } ?? false
      isProper = core.map { phrases.isProper($0.lowerBound) } ?? false
      let behind = trigger.isNoun ? phrases.complements(of: trigger) : phrases.objects(of: trigger)
      hasComplement = !behind.isEmpty
      hasObject = behind.contains { $0.isObject }
      isBetween = behind.contains { $0.words.hasPrefix("between ") }
      isBy = behind.contains { $0.words.hasPrefix("by ") }
      named = Set((core.map(phrases.entities) ?? []) + behind.flatMap(\.entities))
      words = words.prefix(1).uppercased() + words.dropFirst()
      let whole = behind.map(\.words).joined(separator: " ")
      complement = whole.split(separator: " ").count <= Self.longest ? whole : behind[0].words
    }

    mutating func add(_ more: String) {
      if !more.isEmpty { words += " " + more }
    }

    /// Puts the phrases behind what has been added: "fall of prices | to a low".
    mutating func close() { add(complement) }

    /// How many words it has.
    var count: Int { words.split(separator: " ").count }

    /// Puts the year before the noun, where it tells none.
    mutating func date(_ year: Int) {
      if !words.contains(where: \.isNumber) { open(String(year)) }
    }

    /// Puts whose it is before the noun.
    mutating func open(_ more: String) {
      words = more + " " + (isProper ? words[...] : words.prefix(1).lowercased() + words.dropFirst())
    }
  }
}
