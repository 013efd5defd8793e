import NewsModel

/// Puts the mentions of one happening together.
struct EventGroups {
  private let text: AnalyzedText
  private let entities: EntityReading

  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
  }

  func groups(of mentions: [TriggerMention]) -> [[TriggerMention]] {
    var groups: [[TriggerMention]] = []
    // One happening is of one type; a long article has thousands of groups.
    var groupsOfType: [EventType: [Int]] = [:]
    for mention in mentions {
      let alike = groupsOfType[mention.type] ?? []
      if let index = alike.first(where: { isSame(groups[$0], mention) }) ?? general(mention, groups, alike) {
        groups[index].append(mention)
      } else {
        groupsOfType[mention.type, default: []].append(groups.count)
        groups.append([mention])
      }
    }
    return groups
  }

  /// The mention whose words show an event best.
  static func shown(of group: [TriggerMention]) -> TriggerMention {
    let first = group[0]
    if first.isName { return first }
    let early = group.prefix(3)
    if let named = early.first(where: \.isName) { return named }
    // "Hit by a drone attack": the weightier word.
    if first.weight < 0, let other = early.first(where: { $0.weight >= 0 }) { return other }
    // "The elections … the 2020 U.S. presidential election": the full name shows it best.
    guard first.isTitle else { return first }
    return early.first { $0.isNoun && first.isNoun && $0.tokens.count > first.tokens.count + 1 } ?? first
  }

  /// One family of words is one happening, unless their years, days, places or people tell them apart.
  private func isSame(_ group: [TriggerMention], _ mention: TriggerMention) -> Bool {
    guard let first = group.first, first.type == mention.type,
      first.family == mention.family || group.contains(where: { isPart(mention, of: $0) })
    else { return false }
    if first.isName, mention.isName, text.words(of: first.tokens) != text.words(of: mention.tokens) { return false }
    if isAnother(mention) || isOne(mention, of: group) { return false }
    // Only places that the words of both name tell them apart.
    if let other = mention.place, other.nearness == .phrase,
      let one = group.lazy.compactMap(\.place).first(where: { $0.nearness == .phrase }), one.entity != other.entity
    {
      return false
    }
    if let year = year(of: mention), abs(year - (group.lazy.compactMap(self.year).first ?? now(like: year))) > 1 {
      return false
    }
    if let date = date(of: mention), let other = group.lazy.compactMap(self.date).first,
      isOtherTime(date, other, isLasting: Self.lasting.contains(mention.type.rawValue))
    {
      return false
    }
    if let own = ordinal(of: mention), let other = group.lazy.compactMap(self.ordinal).first, own != other {
      return false
    }
    let own = mention.participants.map(\.entity)
    // Only where it is asked for: a group may be long.
    func isApart() -> Bool {
      let known = Set(group.flatMap { $0.participants.map(\.entity) })
      return !known.isEmpty && known.isDisjoint(with: own)
    }
    // "Berg died … Lind died": deeds of quite other people are two.
    if Self.personal.contains(mention.type.rawValue), !own.isEmpty, isApart() {
      return false
    }
    if hasOtherPeople(mention, than: group) { return false }
    // Far below, a verb or a word that mostly shows a position needs one of its people again.
    if !mention.isNoun || mention.weight < 0, let last = group.last, mention.head - last.head > 600 {
      if !own.isEmpty, isApart() { return false }
      if own.isEmpty { return false }
    }
    return true
  }

  /// "The attack" after a bombing, "the disaster" after an earthquake: a general word points to the last of its type.
  private func general(_ mention: TriggerMention, _ groups: [[TriggerMention]], _ alike: [Int]) -> Int? {
    guard mention.isNoun, !mention.isName, !mention.isTitle, Self.general.contains(mention.family),
      mention.tokens.count == 1, isDefinite(mention)
    else { return nil }
    return alike.last { index in
      guard let last = groups[index].last else { return false }
      return mention.head - last.head < 150 && !hasOtherPeople(mention, than: groups[index])
    }
  }

  /// "Impeachment" after "the impeachment inquiry": the noun alone stands for the whole name.
  private func isPart(_ mention: TriggerMention, of other: TriggerMention) -> Bool {
    guard mention.isNoun, mention.tokens.count == 1, other.isNoun, other.tokens.count > 1 else { return false }
    return other.tokens.contains { text.tokens[$0].lemma == text.tokens[mention.head].lemma }
  }

  /// "Another attack", "a second vote": the words say that it is a new one.
  private func isAnother(_ mention: TriggerMention) -> Bool {
    guard mention.isNoun, !mention.isName else { return false }
    for index in max(0, mention.tokens.lowerBound - 1)...mention.head {
      switch text.tokens[index].word {
      case "another", "second", "third", "fourth", "further", "previous", "earlier", "similar", "separate",
        "subsequent":
        return true
      default: continue
      }
    }
    return false
  }

  /// "A bombing" after "two bombings": one of them, told by itself.
  private func isOne(_ mention: TriggerMention, of group: [TriggerMention]) -> Bool {
    guard mention.isNoun, !text.tokens[mention.head].features.contains(.plural),
      group.allSatisfy({ $0.isNoun && !$0.isTitle && text.tokens[$0.head].features.contains(.plural) })
    else { return false }
    let words = [mention.tokens.lowerBound, mention.tokens.lowerBound - 1].filter { text.tokens.indices.contains($0) }
    return words.contains { text.tokens[$0].word == "a" || text.tokens[$0].word == "an" }
  }

  private func isDefinite(_ mention: TriggerMention) -> Bool {
    guard mention.tokens.lowerBound > 0 else { return false }
    switch text.tokens[mention.tokens.lowerBound - 1].word {
    case "the", "this", "that": return true
    default: return false
    }
  }

  /// The year that the words beside a mention give it.
  private func year(of mention: TriggerMention) -> Int? {
    mention.time.flatMap { $0.distance < 2 ? $0.time.date?.year : nil }
  }

  /// The date that hangs from the mention itself.
  private func date(of mention: TriggerMention) -> PartialDate? {
    mention.time.flatMap { $0.distance == 0 ? $0.time.date : nil }
  }

  /// Other days, and of what does not last other months or years.
  private func isOtherTime(_ one: PartialDate, _ other: PartialDate, isLasting: Bool) -> Bool {
    if let day = one.day, let otherDay = other.day {
      return day != otherDay || one.month != other.month || one.year != other.year
    }
    if isLasting { return false }
    if one.year != other.year { return true }
    guard let month = one.month, let otherMonth = other.month else { return false }
    return month != otherMonth
  }

  /// "The first debate … the final debate": which of a row the noun itself says that it is.
  private func ordinal(of mention: TriggerMention) -> WordHash? {
    guard mention.isNoun, !mention.isName else { return nil }
    for index in max(0, mention.tokens.lowerBound - 1)..<mention.head
    where Self.ordinals.contains(text.tokens[index].word) {
      return text.tokens[index].word
    }
    return nil
  }

  private static let ordinals: Set<WordHash> = ["first", "last", "final", "next", "upcoming"]

  /// Kinds that go on for months.
  private static let lasting: Set<String> = [
    "PROTEST", "war", "disaster", "investigation", "campaign", "dispute", "scandal", "COOPERATE", "SANCTION", "decline",
    "construction", "expansion",
  ]

  /// The year of the article; where that is unknown, nothing is told apart.
  private func now(like year: Int) -> Int { text.document.publicationDate?.year ?? year }

  /// Whether both name someone of one kind as the one who does it, or to whom it is done, and no one twice: the resignations
  /// of two people, the sanctions of two countries.
  private func hasOtherPeople(_ mention: TriggerMention, than group: [TriggerMention]) -> Bool {
    guard !Self.shared.contains(mention.type.rawValue), !mention.participants.isEmpty else { return false }
    for role in ["agent", "target", "victim", "recipient"] {
      for isPerson in [true, false] {
        func parties(_ mention: TriggerMention) -> [Int] {
          mention.participants.filter {
            $0.role == role && (entities.entities[$0.entity].type == .person) == isPerson
          }.map(\.entity)
        }
        let own = parties(mention)
        guard !own.isEmpty else { continue }
        let known = Set(group.flatMap(parties))
        if !known.isEmpty, known.isDisjoint(with: own) { return true }
      }
    }
    return false
  }

  /// Kinds of which one article often tells several, each of other people.
  private static let personal: Set<String> = [
    "death", "CONSULT", "appointment", "trial", "award", "acquisition", "launch", "REQUEST", "SUPPORT", "ACCUSE",
    "speech", "interview", "travel", "publication", "founding", "birth", "illness", "graduation", "nomination",
  ]

  /// Kinds that many take part in, of whom each mention may name others.
  static let shared: Set<String> = [
    "AGREE", "ceasefire", "meeting", "summit", "PROTEST", "war", "election", "vote", "competition", "COOPERATE",
    "disaster", "ceremony", "accident", "debate", "performance", "exhibition",
  ]

  /// Families of words for many kinds of happenings.
  private static let general: Set<String> = [
    "attack", "violence", "crash", "disaster", "protest", "meeting", "talks", "investigation", "crisis", "order",
    "shooting", "conflict", "fighting", "event",
  ]
}
