import NewsModel

/// Chooses where an event was: at the place that its mentions name, at its participants', or where the article sets the scene.
struct PlaceChooser {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let places: PlaceReader
  /// Where the opening of the article says that its matter happened.
  private let lead: PlaceReader.Found?
  /// The country that the article is about.
  private let country: PlaceReader.Found?
  /// Places by those that hold them.
  private let outer: [Int: Int]

  init(_ reading: TriggerReading) {
    text = reading.text
    entities = reading.entities
    places = reading.places
    lead = places.leadPlace()
    country = places.chiefCountry()
    outer = places.outerPlaces()
  }

  /// The place of an event; `nil` where nothing near it says so.
  ///
  /// - Parameters:
  ///   - group: The mentions of the event, in the order of the text, at least one.
  ///   - stated: Whom their clauses name.
  func place(of group: [TriggerMention], stated: [Event.Participant]) -> PlaceReader.Found? {
    let named = group.compactMap(\.place)
    // "Norway's parliament met in Oslo. Kenya held an election.": not where the sentence before was.
    let isAbroad = stated.contains { entities.entities[$0.entity].type == .country }
    return finest(isAbroad ? named.filter { $0.nearness <= .sentence } : named, of: group[0].kind)
      ?? PlaceReader.place(among: stated, of: group[0].kind, entities)
      ?? leadPlace(of: group)
      ?? homePlace(of: group, stated)
  }

  /// The nearest place of the mentions, or one inside of it that another mention or the opening names: an attack "in
  /// Kenya" that was "in Lund, Kenya".
  private func finest(_ named: [PlaceReader.Found], of kind: EventKind) -> PlaceReader.Found? {
    guard var found = named.min(by: { $0.nearness < $1.nearness }) else { return nil }
    guard kind.isLocal, !outer.isEmpty else { return found }
    let others = named.filter { $0.nearness <= .sentence } + (lead.map { [$0] } ?? [])
    for _ in 0..<3 {
      guard let inner = others.first(where: { outer[$0.entity] == found.entity }) else { break }
      found = inner
    }
    return found
  }

  /// What an article opens with happened where its opening says, if it is of a kind that has one place.
  private func leadPlace(of group: [TriggerMention]) -> PlaceReader.Found? {
    guard let lead, let first = group.first, first.kind.isLocal else { return nil }
    if group.allSatisfy({ text.tokens[$0.head].features.contains(.quoted) }) { return nil }
    if places.borders.isAside(first.head, without: nil) { return nil }
    if group.count == 1, places.borders.isAnswered(first.head) { return nil }
    if places.namesOther(than: lead, beside: first.head, outer: outer) { return nil }
    let opening = text.sentences.prefix { !($0.paragraph > 3) }.last?.tokens.upperBound ?? 0
    return first.head < opening ? lead : nil
  }

  /// What a country's bodies do or suffer is taken to be at home: in the country that the article is about, where no other
  /// takes part.
  private func homePlace(of group: [TriggerMention], _ participants: [Event.Participant]) -> PlaceReader.Found? {
    guard let country, let first = group.first, first.kind.isDomestic else { return nil }
    if places.namesOther(than: country, beside: first.head) { return nil }
    let isAlone = participants.allSatisfy {
      entities.entities[$0.entity].type != .country || $0.entity == country.entity
    }
    return isAlone && first.status != .denied ? country : nil
  }
}
