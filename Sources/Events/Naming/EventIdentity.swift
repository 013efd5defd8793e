import NewsModel

/// What makes events of two articles one: a name of its own; else who, what, where and the year.
///
/// It says less than ``EventNamer`` on purpose: two articles that tell of one arrest in other words meet in one id.
struct EventIdentity {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let phrases: NamePhrases
  private let prepositions = NamePrepositions.shared

  init(_ phrases: NamePhrases) {
    self.phrases = phrases
    text = phrases.text
    entities = phrases.reading
  }

  /// The words that the id of an event is made of. An event that nothing but a noun tells ("talks") is its sentence's own
  /// and meets it in copies of the report alone.
  func words(
    for trigger: TriggerMention, in tree: ClauseTree, participants: [Event.Participant], place: Int?, date: PartialDate?
  ) -> String {
    if trigger.isName { return String(text.words(of: trigger.tokens)) }
    let name = parts(of: trigger, in: tree, participants: participants, place: place)
    guard !participants.isEmpty || place != nil else {
      let sentence = text.sentenceIndex(ofToken: trigger.head).map { text.sentences[$0].tokens } ?? trigger.tokens
      return "\(name) \(String(WordHash(text.words(of: sentence)).rawValue >> 32, radix: 36))"
    }
    // The year of the page would look like one that the text gives.
    guard let year = date?.year, !name.holds(String(year)) else { return name }
    return "\(name) \(year)"
  }

  private func parts(
    of trigger: TriggerMention, in tree: ClauseTree, participants: [Event.Participant], place: Int?
  ) -> String {
    let participants = EventNamer.told(participants, isTogether: prepositions.isTogether(trigger.family))
    var words: String
    if trigger.isNoun {
      words = String(text.words(of: trigger.tokens))
      if let first = words.first, first.isLowercase { words = first.uppercased() + words.dropFirst() }
    } else {
      words = trigger.family.prefix(1).uppercased() + trigger.family.dropFirst()
    }
    let isBare = !words.utf8.contains(UInt8(ascii: " ")) || !trigger.isNoun
    let placeName = place.map { entities.entities[$0].name }
    let roles = trigger.kind.roles
    // Of what one does to another: "Lund arrest of Anna Berg".
    let isDone =
      isBare && roles.agent != roles.target && !prepositions.isTogether(trigger.family)
    let suffering = isDone ? participants.filter { $0.role == roles.target }.prefix(2) : []
    var people = (isDone ? participants.filter { $0.role != roles.target } : participants).prefix(2)
      .map { phrases.surname(of: $0.entity) }
    // "Trump–Trump": two of one family need their first names.
    if people.count == 2, people[0] == people[1] {
      people = participants.prefix(2).map { entities.entities[$0.entity].name }
    }
    // A summit has its place for a name, not two of those who came.
    if isBare, placeName != nil, trigger.kind.isGathering { people = [] }
    if isBare, !people.isEmpty {
      let lower = words.prefix(1).lowercased() + words.dropFirst()
      // Of two who do something to another, the first: "Kenya ban on Lund Air".
      let joined = people.prefix(suffering.isEmpty ? 2 : 1).joined(separator: "–")
      words = "\(joined) \(lower)"
    }
    if !suffering.isEmpty {
      let whom = suffering.map { entities.entities[$0.entity].name }.joined(separator: " and ")
      words += " \(prepositions.preposition(of: trigger.family)) \(whom)"
      people += suffering.map { phrases.surname(of: $0.entity) }
    }
    if isBare, people.isEmpty, placeName == nil || participants.isEmpty, let object = object(of: trigger, tree) {
      words += object
    }
    // "U.S. election in United States" says it twice.
    let aliases = place.map { entities.entities[$0].aliases } ?? []
    let isNamed = aliases.contains { alias in words.split(separator: " ").contains { $0 == alias } }
    if let placeName, !words.holds(placeName), !isNamed, people.isEmpty || !isBare { words += " in \(placeName)" }
    return words
  }

  /// What a bare word is about, where no one takes part: "Charge of murder", "Killing of two guards".
  private func object(of trigger: TriggerMention, _ tree: ClauseTree) -> String? {
    for child in tree.children(of: trigger.head) {
      switch text.tokens[child].dependency {
      case .nominalModifier where trigger.isNoun && child > trigger.head:
        let start = trigger.tokens.upperBound
        guard tree.preposition(of: child) == text.tokens[start].word, child - start < 5 else { continue }
        return " \(text.words(of: start..<(child + 1)))"
      case .object where !trigger.isNoun && child > trigger.head,
        .passiveSubject where !trigger.isNoun && child < trigger.head:
        guard text.tokens[child].tag == .noun || text.tokens[child].tag == .properNoun else { continue }
        var start = child
        while start > 0, child - start < 3, text.tokens[start - 1].head == Int32(child),
          [.compound, .adjective, .numeric].contains(text.tokens[start - 1].dependency)
        {
          start -= 1
        }
        return " of \(text.words(of: start..<(child + 1)))"
      default: break
      }
    }
    return nil
  }
}
