import NewsModel

/// The place that an event's own phrase or name names.
extension PlaceReader {
  /// "Abqaiq was the target of an attack", "Lund was the scene of protests".
  private func stagePlace(of head: Int) -> Found? {
    let stage = Int(text.tokens[head].head)
    guard stage >= 0, text.tokens[head].dependency == .nominalModifier,
      ["target", "scene", "site", "venue", "host", "setting"].contains(where: { text.tokens[stage].lemma == $0 })
    else { return nil }
    for child in tree.children(of: stage) where text.tokens[child].dependency == .subject {
      if let mention = tree.place(at: child), let entity = mention.entity {
        return Found(entity: entity, span: mention.span, nearness: .phrase)
      }
    }
    return nil
  }

  /// "Cyclone Lind, which struck Kenya", "a flood hit Lima", "Lima was hit by a flood".
  private func struckPlace(by head: Int) -> Found? {
    guard text.tokens[head].tag != .verb else { return nil }
    let above = Int(text.tokens[head].head)
    let verbs = tree.children(of: head).filter { text.tokens[$0].tag == .verb } + (above >= 0 ? [above] : [])
    for verb in verbs where ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.hitting) {
      let isSufferer: Dependency
      if verb != above || text.tokens[head].dependency == .subject {
        isSufferer = .object
      } else if text.tokens[head].dependency == .obliqueAgent {
        isSufferer = .passiveSubject
      } else {
        continue
      }
      for child in tree.children(of: verb) where text.tokens[child].dependency == isSufferer {
        if let found = found(at: child) ?? place(inside: child) { return found }
      }
    }
    return nil
  }

  /// The first place or country in an event's name that the article has elsewhere: "Syrian Civil War", "Syrian troops".
  func namedPlace(in name: Range<Int>) -> Found? {
    for token in name {
      guard let entity = placeOfWord[text.tokens[token].word] else { continue }
      return Found(entity: entity, span: text.span(of: token..<(token + 1)), nearness: .phrase)
    }
    return nil
  }

  func phrasePlace(of head: Int, kind: EventKind) -> Found? {
    // Who invades or occupies a place does so there.
    let (isLocal, isTaking, prepositions) = (kind.isLocal, kind.isTaking, kind.placePrepositions)
    if let found = stagePlace(of: head) { return found }
    if isLocal, let found = struckPlace(by: head) { return found }
    // The word itself, then what is told of it ("the meeting held in Lund"), then what a noun hangs from.
    let above = text.tokens[head].tag == .verb ? -1 : Int(text.tokens[head].head)
    for governor in [head, clause(of: head), above] where governor >= 0 {
      for child in tree.children(of: governor) {
        let dependency = text.tokens[child].dependency
        switch dependency {
        case .object, .passiveSubject:
          guard governor == head else { continue }
          if isTaking, let found = found(at: child) { return found }
          if isTaking || isLocal, let found = place(inside: child) { return found }
        case .subject:
          // "Lund residents donated blood"
          if isLocal, governor == head, let found = place(inside: child), entities.entities[found.entity].type == .place
          {
            return found
          }
        case .oblique, .nominalModifier:
          let word = tree.preposition(of: child)
          let isOwned = governor == head && (isTaking && word == "of" || prepositions.contains(word))
          // "the occupation of the Heights"
          if word == "of", governor == head, let mention = tree.place(at: child), mention.type == .place,
            let entity = mention.entity
          {
            return Found(entity: entity, span: mention.span, nearness: .phrase)
          }
          guard isOwned || Self.places.contains(word) else { continue }
          if let found = found(at: child) { return found }
          // "where on Sunday Presidents Ada Berg of Kenya and …"
          if tree.mention(at: child)?.type == .person { continue }
          // "in the city of Hamburg", "in the Saudi consulate in Istanbul", "in Niamey, Niger's capital"
          // Talks "on the Lund protocol" are about it.
          let isTopic = word == "on" || word == "over"
          for inner in tree.children(of: child) where text.tokens[inner].dependency != .adjective {
            if isTopic, [.compound, .possessive].contains(text.tokens[inner].dependency) { continue }
            if let found = found(at: inner) { return found }
            // "at his home in the state of Utah"
            for innermost in tree.children(of: inner) where text.tokens[innermost].dependency == .nominalModifier {
              if let mention = tree.place(at: innermost), let entity = mention.entity {
                return Found(entity: entity, span: mention.span, nearness: .phrase)
              }
            }
          }
          if isLocal, let found = site(at: child) { return found }
        case .compound, .possessive, .adjective:
          guard governor == head else { continue }
          if let mention = tree.mention(at: child), let entity = mention.entity,
            mention.type == .place || mention.type == .country && kind.isHeld
          {
            return Found(entity: entity, span: mention.span, nearness: .phrase)
          }
        default: break
        }
      }
    }
    return nil
  }

  /// The verb of a participle or relative clause of a noun; -1 where it has none.
  private func clause(of noun: Int) -> Int {
    guard text.tokens[noun].tag != .verb else { return -1 }
    return tree.children(of: noun).first {
      [.clausalModifier, .relativeClause].contains(text.tokens[$0].dependency) && text.tokens[$0].tag == .verb
    } ?? -1
  }

  /// "Syria's northeast", "the mayor of Lund": a place that belongs to a participant.
  func place(inside head: Int) -> Found? {
    // "Lima commissioner Ada Berg" is called so wherever he is.
    if tree.mention(at: head)?.type == .person { return nil }
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .possessive, .compound, .nominalModifier:
        if let mention = tree.place(at: child), let entity = mention.entity,
          mention.type == .place || text.tokens[child].dependency == .possessive
        {
          return Found(entity: entity, span: mention.span, nearness: .sentence)
        }
      default: break
      }
    }
    return nil
  }

  /// "at Lund University": a body that is called after what it is housed in.
  private func site(at token: Int) -> Found? {
    guard let mention = tree.mention(at: token), mention.type == .organization, mention.form == .name,
      let entity = mention.entity,
      mention.tokens.contains(where: {
        text.tokens[$0].features.contains(.capitalized)
          && ClauseWords.shared.kinds(of: text.tokens[$0].lemma).contains(.site)
      })
    else { return nil }
    return Found(entity: entity, span: mention.span, nearness: .phrase)
  }

  func found(at token: Int) -> Found? {
    // "in the village of Lund"
    if Self.described[text.tokens[token].word] != nil {
      for child in tree.children(of: token) where tree.preposition(of: child) == "of" {
        if let mention = tree.place(at: child), let entity = mention.entity {
          return Found(entity: entity, span: mention.span, nearness: .phrase)
        }
      }
    }
    guard let mention = tree.place(at: token), let entity = mention.entity else { return described(at: token) }
    return Found(entity: entity, span: mention.span, nearness: .phrase)
  }

  /// "in the city", "from the region": the place of that kind that was named last.
  func described(at token: Int) -> Found? {
    guard let wanted = Self.described[text.tokens[token].word],
      tree.children(of: token).contains(where: { ["the", "this", "that"].contains(text.tokens[$0].word) })
    else { return nil }
    let before = entities.mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    for mention in entities.mentions[..<before].reversed() {
      guard let entity = mention.entity, mention.form == .name, wanted.contains(mention.type) else { continue }
      // "The United States announced a withdrawal from the region": a country that acts is no region.
      if mention.type == .country, mention.tokens.contains(where: { text.tokens[$0].dependency == .subject }) {
        continue
      }
      return Found(entity: entity, span: mention.span, nearness: .sentence)
    }
    return nil
  }

  /// Nouns that stand for a place named before, and what that can be.
  static let described: [WordHash: Set<EntityType>] = [
    "city": [.place], "town": [.place], "village": [.place], "island": [.place], "province": [.place],
    "district": [.place], "region": [.place, .country], "area": [.place], "territory": [.place, .country],
    "country": [.country], "nation": [.country],
  ]

  private static let places: Set<WordHash> = [
    "in", "at", "near", "outside", "across", "on", "over", "throughout", "around", "inside", "along",
  ]
}
