import NewsModel

/// Reads where something happened: the place that its own words name, else the one that sets the scene.
struct PlaceReader {
  /// A place with the words that name it.
  struct Found {
    var entity: Int
    var span: TextSpan
    /// How far from the event it stands.
    var nearness: Nearness
  }

  /// From the event's own phrase to the opening of the article; the nearer one is believed.
  enum Nearness: Int, Comparable {
    case phrase, sentence, paragraph, lead, article
    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  private let text: AnalyzedText
  private let entities: EntityReading
  private let tree: ClauseTree
  /// Places and countries by each single word that stands for them.
  private var placeOfWord: [WordHash: Int] = [:]

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree) {
    self.text = text
    self.entities = entities
    self.tree = tree
    for mention in entities.mentions where mention.tokens.count == 1 {
      guard mention.type == .place || mention.type == .country, mention.form == .name || mention.form == .demonym,
        let entity = mention.entity, let token = mention.tokens.first
      else { continue }
      placeOfWord[text.tokens[token].word] = entity
    }
  }

  /// The place of a trigger, from its phrase, its sentence or the two sentences before in its paragraph.
  ///
  /// - Parameter name: The words of an event's own name, which may hold its place: "Syrian Civil War".
  func place(of head: Int, kind: EventKind, sentence number: Int, name: Range<Int>? = nil) -> Found? {
    coarsePlace(of: head, kind: kind, sentence: number, name: name).map(finer)
  }

  /// "Kenosha, Wisconsin protesters": of a place and the one that holds it, the first is where it was.
  private func finer(_ found: Found) -> Found {
    let token = text.tokenIndex(atOrAfter: found.span.start)
    guard token > 1, text.words(of: (token - 1)..<token) == ",", let mention = tree.mention(at: token - 2),
      mention.type == .place, let entity = mention.entity, mention.tokens.upperBound == token - 1
    else { return found }
    // "in Lima, Kenya and Peru" lists; "in Lima, Peru" does not.
    let next = text.tokenIndex(atOrAfter: found.span.end)
    if text.tokens.indices.contains(next), ["and", "or"].contains(text.tokens[next].word) { return found }
    return Found(entity: entity, span: mention.span, nearness: found.nearness)
  }

  private func coarsePlace(of head: Int, kind: EventKind, sentence number: Int, name: Range<Int>?) -> Found? {
    if let found = phrasePlace(of: head, kind: kind) ?? name.flatMap(namedPlace) { return found }
    if let found = herePlace(of: head, in: number) { return found }
    if let found = nearest(to: head, in: number, nearness: .sentence) { return found }
    let paragraph = text.sentences[number].paragraph
    for index in (max(0, number - 2)..<number).reversed() where text.sentences[index].paragraph == paragraph {
      if let found = nearest(to: head, in: index, nearness: .paragraph) { return found }
    }
    return nil
  }

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
          isAfterPlaceWord(token, in: sentence), !isSpeakers(mention.tokens)
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

  /// The country that more than half of the article's words for countries name, and more than once; by its own name, too, since
  /// "Swiss" banks alone are no article about Switzerland. A capital that stands for its government does not say where anything
  /// happens.
  func chiefCountry() -> Found? {
    var counts: [Int: Int] = [:]
    var all = 0
    var named: Set<Int> = []
    for mention in entities.mentions
    where mention.type == .country && mention.form != .pronoun && mention.form != .metonym {
      guard let entity = mention.entity else { continue }
      if mention.form == .name, !text.tokens[mention.tokens.lowerBound].features.contains(.quoted) {
        named.insert(entity)
      }
      counts[entity, default: 0] += 1
      all += 1
    }
    guard let chief = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), chief.value > 1,
      chief.value * 2 > all, named.contains(chief.key),
      let span = entities.mentions.first(where: { $0.entity == chief.key })?.span
    else { return nil }
    return Found(entity: chief.key, span: span, nearness: .article)
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
        && (participant.role == "host" || participant.role == "agent" && !kind.isAttended)
      let isGoal =
        kind.isStriking && (type == .place || type == .country) && ["target", "victim"].contains(participant.role)
      if isHost || isGoal {
        return Found(entity: participant.entity, span: participant.span, nearness: .sentence)
      }
    }
    return nil
  }

  // MARK: The event's own phrase

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

  /// The first place or country in an event's name that the article has elsewhere: "Syrian Civil War", "Syrian troops".
  private func namedPlace(in name: Range<Int>) -> Found? {
    for token in name {
      guard let entity = placeOfWord[text.tokens[token].word] else { continue }
      return Found(entity: entity, span: text.span(of: token..<(token + 1)), nearness: .phrase)
    }
    return nil
  }

  private func phrasePlace(of head: Int, kind: EventKind) -> Found? {
    // Who invades or occupies a place does so there.
    let (isLocal, isTaking, prepositions) = (kind.isLocal, kind.isTaking, kind.placePrepositions)
    if let found = stagePlace(of: head) { return found }
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
  private func place(inside head: Int) -> Found? {
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

  private func found(at token: Int) -> Found? {
    guard let mention = tree.place(at: token), let entity = mention.entity else { return described(at: token) }
    return Found(entity: entity, span: mention.span, nearness: .phrase)
  }

  /// "in the city", "from the region": the place of that kind that was named last.
  private func described(at token: Int) -> Found? {
    guard let wanted = Self.described[text.tokens[token].word],
      tree.children(of: token).contains(where: { ["the", "this", "that"].contains(text.tokens[$0].word) })
    else { return nil }
    var last: Found?
    for mention in entities.mentions {
      guard mention.tokens.lowerBound < token else { break }
      guard let entity = mention.entity, mention.form == .name, wanted.contains(mention.type) else { continue }
      // "The United States announced a withdrawal from the region": a country that acts is no region.
      if mention.type == .country, mention.tokens.contains(where: { text.tokens[$0].dependency == .subject }) {
        continue
      }
      last = Found(entity: entity, span: mention.span, nearness: .sentence)
    }
    return last
  }

  /// Nouns that stand for a place named before, and what that can be.
  private static let described: [WordHash: Set<EntityType>] = [
    "city": [.place], "town": [.place], "village": [.place], "island": [.place], "province": [.place],
    "district": [.place], "region": [.place, .country], "area": [.place], "territory": [.place, .country],
    "country": [.country], "nation": [.country],
  ]

  private static let places: Set<WordHash> = [
    "in", "at", "near", "outside", "across", "on", "over", "throughout", "around", "inside", "along",
  ]

  // MARK: Here

  /// "held talks here on Friday": where the dateline says that the article was written.
  private func herePlace(of head: Int, in number: Int) -> Found? {
    guard let dateline else { return nil }
    for token in text.sentences[number].tokens where text.tokens[token].word == "here" {
      let features = text.tokens[token].features
      guard !features.contains(.quoted), setsScene(token..<(token + 1), for: head, isOwn: true) else { continue }
      return Found(entity: dateline.entity, span: dateline.span, nearness: .sentence)
    }
    return nil
  }

  /// The place of the dateline.
  private var dateline: Found? {
    for sentence in text.sentences.prefix(8) where sentence.isDateline {
      if let place = tree.firstPlace(in: sentence.tokens) {
        return Found(entity: place.0, span: place.1, nearness: .lead)
      }
    }
    return nil
  }

  // MARK: The sentence

  /// The place nearest to the trigger that a sentence names after "in" or "at", unless it is another happening's.
  private func nearest(to head: Int, in number: Int, nearness: Nearness) -> Found? {
    let sentence = text.sentences[number]
    var best: (distance: Int, found: Found)?
    for token in sentence.tokens {
      guard let mention = tree.place(at: token), let entity = mention.entity, token == mention.tokens.lowerBound,
        isAfterPlaceWord(token, in: sentence), setsScene(mention.tokens, for: head, isOwn: nearness == .sentence)
      else { continue }
      let distance = abs(token - head)
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, Found(entity: entity, span: mention.span, nearness: nearness))
      }
    }
    return best?.found
  }

  /// The place hangs from the trigger or from a verb above it, not from another happening or from somebody who is only
  /// described or quoted: "Ada Novak, a teacher in Lund, said that the strike would go on".
  private func setsScene(_ place: Range<Int>, for head: Int, isOwn: Bool) -> Bool {
    guard let outer = place.first(where: { !place.contains(Int(text.tokens[$0].head)) }) else { return false }
    var governor = Int(text.tokens[outer].head)
    if governor == head { return true }
    guard governor >= 0 else { return false }
    let isInside = text.tokens[governor].tag != .verb
    if isInside, TriggerLexicon.shared.mayShow(text.tokens[governor]) { return false }
    var isSubject = false
    while text.tokens[governor].tag != .verb {
      let dependency = text.tokens[governor].dependency
      if dependency == .appositive { return false }
      isSubject = dependency == .subject || dependency == .passiveSubject
      governor = Int(text.tokens[governor].head)
      if governor < 0 || governor == head { return true }
    }
    if isInside {
      return isOwn ? !isSubject || !isReported(head, by: governor) : text.tokens[governor].dependency == .root
    }
    // From another sentence of the paragraph: the main verb's place sets the scene.
    if !isOwn { return text.tokens[governor].dependency == .root }
    return tree.isBelow(head, governor) && !isReported(head, by: governor)
  }

  /// Whether a place is only that of somebody who is described or tells something: "the union, from its office in Lund, said".
  private func isSpeakers(_ place: Range<Int>) -> Bool {
    var current = tree.head(of: place)
    while current >= 0, text.tokens[current].tag != .verb {
      let token = text.tokens[current]
      if token.dependency == .appositive { return true }
      if token.dependency == .subject, token.head >= 0, text.tokens[Int(token.head)].tag == .verb {
        return tree.children(of: Int(token.head)).contains { text.tokens[$0].dependency == .complementClause }
      }
      current = Int(token.head)
    }
    return false
  }

  /// Whether what a verb says tells the happening: "officials said that three were killed".
  private func isReported(_ head: Int, by verb: Int) -> Bool {
    var current = head
    while current >= 0, Int(text.tokens[current].head) != verb { current = Int(text.tokens[current].head) }
    return current >= 0
      && (text.tokens[current].dependency == .complementClause || text.tokens[current].dependency == .parataxis)
  }

  /// "in", "at" or "near" stands before the place, at most three words back.
  private func isAfterPlaceWord(_ token: Int, in sentence: Sentence) -> Bool {
    for index in (max(sentence.tokens.lowerBound, token - 4)..<token).reversed() {
      switch text.tokens[index].word {
      case "in", "at", "near", "outside", "across": return true
      default: if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
      }
    }
    return false
  }
}
