import NewsModel

/// What an article as a whole, and who takes part in an event, say of its place.
extension PlaceReader {
  /// The place that the opening of the article names for what it is about: after "in" in the title or the first
  /// sentence, else in the dateline.
  func leadPlace() -> Found? {
    var dateline: Found?
    var body = 0
    for (number, sentence) in text.sentences.enumerated().prefix(8) where !sentence.isBoilerplate {
      if sentence.isDateline {
        dateline =
          dateline ?? tree.firstPlace(in: sentence.tokens).map { Found(entity: $0.0, span: $0.1, nearness: .lead) }
        continue
      }
      for token in sentence.tokens {
        guard let mention = tree.place(at: token), mention.tokens.lowerBound == token, let entity = mention.entity,
          isAfterPlaceWord(token, in: sentence), !isSpeakers(mention.tokens),
          !borders.isInside(tree.head(of: mention.tokens))
        else { continue }
        return Found(entity: entity, span: mention.span, nearness: .lead)
      }
      if !sentence.isHeading {
        body += 1
        // The date line of an article is no sentence of its own.
        if body >= 2, number > 2 { break }
      }
    }
    return dateline ?? chiefPlace()
  }

  /// A place that the title or first sentence names in any way and the article again.
  private func chiefPlace() -> Found? {
    var seen: [Int: (count: Int, first: TextSpan)] = [:]
    var named: Set<Int> = []
    var order: [Int] = []
    for mention in entities.mentions {
      guard let entity = mention.entity, mention.type == .place || mention.type == .country else { continue }
      if seen[entity] == nil { order.append(entity) }
      // "Swiss banks" alone name no place.
      if mention.form == .name { named.insert(entity) }
      seen[entity] = (count: (seen[entity]?.count ?? 0) + 1, first: seen[entity]?.first ?? mention.span)
    }
    let opening = text.sentences.prefix { $0.paragraph <= 2 }.last?.span.end ?? 0
    guard
      let chief = order.first(where: { entity in
        named.contains(entity) && (seen[entity]?.count ?? 0) > 1 && (seen[entity]?.first.start ?? .max) < opening
      }),
      let span = seen[chief]?.first
    else { return nil }
    return Found(entity: chief, span: span, nearness: .lead)
  }

  /// Places by those that the text puts them in: "Lund, Kenya", "the Lund museum in Kenya".
  func outerPlaces() -> [Int: Int] {
    var outer: [Int: Int] = [:]
    var last: Mention?
    for mention in entities.mentions {
      guard mention.type == .place || mention.type == .country, mention.form == .name, let entity = mention.entity
      else { continue }
      defer { last = mention }
      guard let before = last, let inner = before.entity, inner != entity, before.type == .place,
        mention.tokens.lowerBound == before.tokens.upperBound + 1, outer[inner] == nil, outer[entity] != inner
      else { continue }
      let joint = text.tokens[before.tokens.upperBound].word
      let next = mention.tokens.upperBound
      let isList = text.tokens.indices.contains(next) && ["and", "or"].contains(text.tokens[next].word)
      if joint == "in" || joint == "," && !isList { outer[inner] = entity }
    }
    return outer
  }

  /// The country that more than half of the article's words for countries name, and more than twice; by its own name, too, since
  /// "Swiss" banks alone are no article about Switzerland. A capital that stands for its government does not say where anything
  /// happens.
  func chiefCountry() -> Found? {
    var counts: [Int: Int] = [:]
    var all = 0
    var named: Set<Int> = []
    for mention in entities.mentions
    where mention.type == .country && mention.form != .pronoun && mention.form != .metonym {
      guard let entity = mention.entity else { continue }
      if mention.form == .name, !text.tokens[mention.tokens.lowerBound].features.contains(.quoted),
        !isAbroad(mention)
      {
        named.insert(entity)
      }
      counts[entity, default: 0] += 1
      all += 1
    }
    guard let chief = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), chief.value > 2,
      chief.value * 2 > all, named.contains(chief.key),
      let span = entities.mentions.first(where: { $0.entity == chief.key })?.span
    else { return nil }
    return Found(entity: chief.key, span: span, nearness: .article)
  }

  /// "the US ambassador": no sign of where anything is.
  private func isAbroad(_ mention: Mention) -> Bool {
    let above = Int(text.tokens[tree.head(of: mention.tokens)].head)
    return above >= 0 && ClauseWords.shared.kinds(of: text.tokens[above].lemma).contains(.abroad)
  }

  /// "Kenya held a referendum", "Lima was the target of an attack": who takes part is where it is.
  static func place(
    among participants: [Event.Participant], of kind: EventKind, _ entities: EntityReading
  ) -> Found? {
    // "Turkey sentenced two smugglers": what a state does to its own, where no other state has part in it.
    let countries = participants.filter { entities.entities[$0.entity].type == .country }
    let isHome = countries.count == 1 && kind.isGoverned
    for participant in participants {
      let type = entities.entities[participant.entity].type
      // Who protests is seldom the country that holds it.
      let isHost =
        (kind.isHeld || isHome) && type == .country
        && (participant.role == .host || participant.role == .agent && !kind.isAttended)
      let isGoal =
        kind.isStriking && (type == .place || type == .country) && [.target, .victim].contains(participant.role)
      if isHost || isGoal {
        return Found(entity: participant.entity, span: participant.span, nearness: .sentence)
      }
    }
    return nil
  }
}
