import NewsModel

/// Gives an event the name a reader would use: its own words where a noun shows it, else who and what.
struct EventNamer {
  private let text: AnalyzedText
  private let entities: EntityReading

  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
  }

  func name(of trigger: TriggerMention, participants: [Event.Participant], place: Int?) -> String {
    if trigger.isName { return String(text.words(of: trigger.tokens)) }
    var words: String
    if trigger.isNoun {
      words = String(text.words(of: trigger.tokens))
      if let first = words.first, first.isLowercase { words = first.uppercased() + words.dropFirst() }
    } else {
      words = trigger.family.prefix(1).uppercased() + trigger.family.dropFirst()
    }
    let isBare = !words.contains(" ") || !trigger.isNoun
    let placeName = place.map { entities.entities[$0].name }
    let people = participants.prefix(2).map { shortName($0.entity) }
    if isBare, !people.isEmpty {
      let lower = words.prefix(1).lowercased() + words.dropFirst()
      let joined = people.joined(separator: "–")
      words = "\(joined) \(lower)"
    }
    // "U.S. election in United States" says it twice.
    let aliases = place.map { entities.entities[$0].aliases } ?? []
    let isNamed = aliases.contains { alias in words.split(separator: " ").contains { $0 == alias } }
    if let placeName, !words.contains(placeName), !isNamed, people.isEmpty || !isBare { words += " in \(placeName)" }
    return words
  }

  private func shortName(_ entity: Int) -> String {
    let value = entities.entities[entity]
    guard value.type == .person else { return value.name }
    // "Jr." and "II" are no surnames.
    let words = value.name.split(separator: " ")
    return words.last { !["Jr.", "Jr", "Sr.", "Sr", "I", "II", "III", "IV"].contains($0) }.map(String.init)
      ?? value.name
  }
}
