import NewsModel

/// What a clause says of an event beside those who take part in it.
extension NamePhrases {
  // MARK: Behind the word

  /// The phrases right behind a noun that belong to it: "vote | on the budget", "murder | of a guard".
  func complements(of trigger: TriggerMention) -> [Phrase] {
    var end = trigger.tokens.upperBound
    var phrases: [Phrase] = []
    for child in tree.children(of: trigger.head) where child >= end {
      guard text.tokens[child].dependency == .nominalModifier, phrases.count < 2,
        let start = opening(of: child), start == end, !isCircumstance(child, behind: start, of: trigger)
      else { break }
      let isPlace = text.tokens[start].word == "in" || text.tokens[start].word == "at"
      guard let phrase = phrase(of: child), isWhole(phrase, child, behind: start) else { break }
      end = max(child + 1, phrase.upperBound)
      if !isPlace, !isSetting(child) {
        // "a protest with Berg" is one against her.
        let isAgainst = text.tokens[start].word == "with" && !prepositions.isTogether(trigger.family)
        let preposition =
          isAgainst
          ? prepositions.preposition(beforeSomebodyOf: trigger.family)[...] : words(of: start..<start + 1)[...]
        phrases.append(named(String(preposition), phrase, child))
      }
    }
    if phrases.isEmpty, let purpose = purpose(of: trigger.head, behind: trigger.tokens.upperBound) { return [purpose] }
    return phrases
  }

  /// "agreement | to cut its fleet": what is to be done, where that is said in a few words.
  private func purpose(of noun: Int, behind end: Int) -> Phrase? {
    guard end + 1 < text.tokens.count, text.tokens[end].word == "to", Int(text.tokens[end + 1].head) == noun,
      text.tokens[end + 1].tag == .verb
    else { return nil }
    let verb = end + 1
    guard let object = tree.children(of: verb).first(where: { text.tokens[$0].dependency == .object }) else {
      return nil
    }
    guard let phrase = phrase(of: object), phrase.upperBound - verb < 7, phrase.upperBound > verb,
      phrase.lowerBound == verb + 1 || phrase.lowerBound == verb + 2 && isPointing(verb + 1)
    else { return nil }
    return Phrase(words: "\(words(of: end..<verb + 1)) \(words(of: phrase))", entities: entities(in: phrase))
  }

  /// What a verb is done to, and where it leads: "approved | the budget", "left | for Lima".
  func objects(of trigger: TriggerMention) -> [Phrase] {
    var phrases: [Phrase] = []
    var matter: Phrase?
    for child in tree.children(of: trigger.head) where phrases.count < 2 {
      // "opened fire"
      if trigger.tokens.contains(child) { continue }
      switch text.tokens[child].dependency {
      case .object where child > trigger.head, .passiveSubject where child < trigger.head:
        guard phrases.isEmpty, let phrase = object(child, of: trigger) else { continue }
        phrases.append(phrase)
      case .oblique where child > trigger.head:
        guard let start = opening(of: child), nameWords.kinds(of: text.tokens[start].word).contains(.complement),
          !isSetting(child), let phrase = phrase(of: child), isWhole(phrase, child, behind: start)
        else { continue }
        // "met with Anna Novak": she is one of two who met.
        if prepositions.isTogether(trigger.family), tree.mention(at: child) != nil { continue }
        if text.tokens[start].word == "with", let preposition = prepositions.matter(of: trigger.family) {
          matter = named(preposition, phrase, child)
        } else if !isCircumstance(child, behind: start, of: trigger) {
          phrases.append(named(words(of: start..<start + 1), phrase, child))
        }
      default: break
      }
    }
    // "findings published on Friday"
    if phrases.first?.isObject != true, let noun = reducedObject(of: trigger.head),
      let object = object(noun, of: trigger)
    {
      phrases.insert(object, at: 0)
    }
    return (matter.map { [$0] } ?? []) + phrases
  }

  private func object(_ noun: Int, of trigger: TriggerMention) -> Phrase? {
    // "met Anna Novak": she is one of two who met.
    if prepositions.isTogether(trigger.family), tree.mention(at: noun) != nil { return nil }
    guard !isSetting(noun), let phrase = phrase(of: noun) else { return nil }
    let isActor = tree.mention(at: noun) != nil || WordList.actorNouns.contains(text.tokens[noun].lemma)
    // "the band reunited"
    let isOwn = text.tokens[noun].dependency == .passiveSubject && prepositions.isTogether(trigger.family)
    let preposition =
      isOwn
      ? "of"
      : isActor
        ? prepositions.preposition(beforeSomebodyOf: trigger.family)
        : prepositions.preposition(beforeThingOf: trigger.family)
    guard !preposition.isEmpty else { return nil }
    var object = named(preposition, phrase, noun)
    object.isObject = true
    return object
  }

  /// The noun that a participle behind it tells what was done to.
  private func reducedObject(of verb: Int) -> Int? {
    let token = text.tokens[verb]
    guard token.dependency == .clausalModifier, Int(token.head) < verb, tree.mention(at: Int(token.head)) == nil,
      !token.features.contains(.gerund), !token.features.contains(.infinitive),
      !tree.children(of: verb).contains(where: { [.object, .subject].contains(text.tokens[$0].dependency) })
    else { return nil }
    return Int(token.head)
  }

  /// "capsized with a handful of survivors", "an election with 50 % of the vote": how it went, where nobody is named with whom.
  private func isCircumstance(_ noun: Int, behind preposition: Int, of trigger: TriggerMention) -> Bool {
    text.tokens[preposition].word == "with" && !prepositions.isTogether(trigger.family)
      && (!trigger.isNoun
        || tree.mention(at: noun).map { $0.type == .place }
          ?? !WordList.actorNouns.contains(text.tokens[noun].lemma))
  }

  /// "between" asks for two: "between Kenya" is half of a phrase whose other half was read elsewhere.
  private func isWhole(_ phrase: Range<Int>, _ noun: Int, behind preposition: Int) -> Bool {
    text.tokens[preposition].word != "between" || text.tokens[noun].lemma != text.tokens[noun].word
      || phrase.upperBound > noun + 1
  }

  // MARK: Who has no name

  /// Who does it or what it happens to, where that has no name: "vote | by the council", "fall | of oil prices".
  func doer(of trigger: TriggerMention) -> Phrase? {
    if trigger.isNoun {
      guard let subject = lightSubject(of: trigger.head), WordList.actorNouns.contains(text.tokens[subject].lemma)
      else {
        return nil
      }
      return unnamed("by", subject)
    }
    guard let subject = subject(of: trigger.head), !trigger.tokens.contains(subject) else { return nil }
    let isActor = WordList.actorNouns.contains(text.tokens[subject].lemma)
    if isUndergone(trigger.head, by: subject) { return unnamed("of", subject) }
    // "the virus killed 800": not the virus' death; "the papers reveal that": not of the papers.
    if clauseWords.kinds(of: text.tokens[trigger.head].lemma).contains(.undergone)
      || !isActor && tellsClause(trigger.head)
    {
      return nil
    }
    let isOwn = clauseWords.kinds(of: WordHash(trigger.family)).contains(.own)
    return unnamed(isOwn || !isActor && !trigger.kind.isStriking ? "of" : "by", subject)
  }

  /// "was arrested and charged", and in headlines "Four stabbed".
  private func isUndergone(_ verb: Int, by subject: Int) -> Bool {
    let features = text.tokens[verb].features
    if text.tokens[subject].dependency == .passiveSubject {
      return Int(text.tokens[subject].head) == verb || features.contains(.passive) || features.contains(.participle)
    }
    guard clauseWords.kinds(of: text.tokens[verb].lemma).contains(.undergone),
      features.contains(.past) || features.contains(.participle), let number = text.sentenceIndex(ofToken: verb)
    else { return false }
    return text.sentences[number].isHeading
  }

  private func tellsClause(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { text.tokens[$0].dependency == .complementClause }
  }

  /// "the ministry's | decision": whose it is, where that has no name.
  func owner(of trigger: TriggerMention) -> String? {
    guard trigger.isNoun else { return nil }
    for child in tree.children(of: trigger.head)
    where text.tokens[child].dependency == .possessive && text.tokens[child].tag == .noun && child < trigger.head {
      // "her husband's attack", "last fall's shutdown"
      guard tree.mention(at: child) == nil, !isSetting(child), let phrase = phrase(of: child),
        !tree.children(of: child).contains(where: { $0 < child && isPointing($0) })
      else { return nil }
      let words = named("", phrase, child).words.drop { $0 == " " }
      let bare = ["the ", "a ", "an "].first { words.hasPrefix($0) }.map { words.dropFirst($0.count) } ?? words
      return bare.hasSuffix("s") ? "\(bare)'" : "\(bare)'s"
    }
    return nil
  }

  private func unnamed(_ preposition: String, _ noun: Int) -> Phrase? {
    guard tree.mention(at: noun).map({ $0.type == .place }) ?? true, !isSetting(noun), let phrase = phrase(of: noun)
    else {
      return nil
    }
    return named(preposition, phrase, noun)
  }

  /// The subject of a verb, or of the one whose subject it shares.
  private func subject(of verb: Int) -> Int? {
    var current = verb
    for _ in 0..<3 {
      let token = text.tokens[current]
      for child in tree.children(of: current)
      where text.tokens[child].dependency == .subject || text.tokens[child].dependency == .passiveSubject {
        guard text.tokens[child].tag == .pronoun else { return child }
        let isRelative = ["who", "which", "that"].contains { text.tokens[child].word == $0 }
        return isRelative && token.dependency == .relativeClause && token.head >= 0 ? Int(token.head) : nil
      }
      guard token.head >= 0, text.tokens[Int(token.head)].tag == .verb,
        [.conjunct, .openComplement].contains(token.dependency)
      else { return token.dependency == .clausalModifier && token.features.contains(.gerund) ? Int(token.head) : nil }
      current = Int(token.head)
    }
    return nil
  }

  /// Who does what a verb like "held" says of a noun: its subject, or the one behind "by".
  private func lightSubject(of noun: Int) -> Int? {
    for child in tree.children(of: noun) where text.tokens[child].dependency == .clausalModifier {
      guard clauseWords.kinds(of: text.tokens[child].lemma).contains(.leading) else { continue }
      return tree.children(of: child).first { text.tokens[$0].dependency == .obliqueAgent }
    }
    let token = text.tokens[noun]
    guard token.head >= 0, text.tokens[Int(token.head)].tag == .verb else { return nil }
    let governor = Int(token.head)
    let kinds = clauseWords.kinds(of: text.tokens[governor].lemma)
    guard kinds.contains(.light), !kinds.contains(.undergoing), !kinds.contains(.brokering) else { return nil }
    switch token.dependency {
    case .object: return tree.children(of: governor).first { text.tokens[$0].dependency == .subject }
    case .passiveSubject: return tree.children(of: governor).first { text.tokens[$0].dependency == .obliqueAgent }
    default: return nil
    }
  }

  // MARK: Phrases

  /// A person by his name alone, without what he is: "the general Qasem Soleimani".
  func named(_ preposition: String, _ phrase: Range<Int>, _ noun: Int) -> Phrase {
    let entities = entities(in: phrase)
    if let mention = tree.mention(at: noun), mention.form == .name, mention.type == .person,
      let entity = mention.entity,
      mention.tokens.upperBound == phrase.upperBound
    {
      return Phrase(words: "\(preposition) \(name(of: entity))", entities: entities)
    }
    // "the defendant, Anna Berg"
    let beside = actors.names(beside: noun).compactMap(\.entity)
    if !beside.isEmpty, beside.count < 3 { return Phrase(words: "\(preposition) \(list(beside))", entities: beside) }
    var words = words(of: phrase)
    // "The ministry said", "Officials were": no large letter inside of a name.
    let first = phrase.lowerBound
    if text.tokens[first].tag == .determiner || opensSentence(first) && !isProper(first) && !isAcronym(first) {
      words = words.prefix(1).lowercased() + words.dropFirst()
    }
    return Phrase(words: "\(preposition) \(words)", entities: entities)
  }

  private func opensSentence(_ token: Int) -> Bool {
    text.sentenceIndex(ofToken: token).map { text.sentences[$0].tokens.lowerBound == token } ?? false
  }

  private func isAcronym(_ token: Int) -> Bool { text.tokens[token].features.contains(.allCapitals) }

  private func isSetting(_ noun: Int) -> Bool {
    text.tokens[noun].tag == .numeral || nameWords.kinds(of: text.tokens[noun].lemma).contains(.setting)
  }

  /// The preposition that opens a phrase.
  private func opening(of noun: Int) -> Int? {
    for child in tree.children(of: noun) where text.tokens[child].dependency == .case { return child }
    return nil
  }

  /// A noun with the words before it and one phrase of it: "the end of the war". Nothing of pronouns and clauses.
  private func phrase(of noun: Int) -> Range<Int>? {
    guard text.tokens[noun].tag == .noun || text.tokens[noun].tag == .properNoun else { return nil }
    var range = tree.mention(at: noun)?.tokens ?? firstJoined(noun)..<(noun + 1)
    while range.lowerBound > 0, noun - range.lowerBound < 5, belongs(range.lowerBound - 1, to: noun) {
      range = firstJoined(range.lowerBound - 1)..<range.upperBound
    }
    // "their own plan", "this plan": only articles stay.
    while range.count > 1, isPointing(range.lowerBound) { range = (range.lowerBound + 1)..<range.upperBound }
    // "Section 112"
    if range.upperBound < text.tokens.count, text.tokens[range.upperBound].tag == .numeral,
      Int(text.tokens[range.upperBound].head) == noun
    {
      range = range.lowerBound..<(range.upperBound + 1)
    }
    if let last = lastConjunct(of: noun, behind: range.upperBound) { return range.lowerBound..<last }
    for child in tree.children(of: noun) where child >= range.upperBound {
      guard text.tokens[child].dependency == .nominalModifier, opening(of: child) == range.upperBound,
        text.tokens[range.upperBound].word == "of", !isSetting(child)
      else { break }
      var end = tree.mention(at: child)?.tokens.upperBound ?? child + 1
      if child + 1 - range.upperBound > 5 { end = range.upperBound }
      range = range.lowerBound..<end
      break
    }
    return range
  }

  private func isPointing(_ token: Int) -> Bool {
    if tree.mention(at: token)?.form == .name { return false }
    return switch text.tokens[token].tag {
    case .pronoun: true
    case .determiner: !["the", "a", "an"].contains { text.tokens[token].word == $0 }
    default: nameWords.kinds(of: text.tokens[token].word).contains(.passing) || text.tokens[token].dependency == .case
    }
  }

  /// Where a short list ends: "Norway, Kenya | and Peru".
  private func lastConjunct(of noun: Int, behind end: Int) -> Int? {
    var last: Int?
    for child in tree.children(of: noun) where child >= end {
      guard text.tokens[child].dependency == .conjunct, child - end < 8,
        text.tokens[child].tag == .noun || text.tokens[child].tag == .properNoun
      else { continue }
      last = max(child + 1, tree.mention(at: child)?.tokens.upperBound ?? 0)
    }
    return last
  }

  private func belongs(_ token: Int, to noun: Int) -> Bool {
    guard Int(text.tokens[token].head) > token, Int(text.tokens[token].head) <= noun else {
      return text.tokens[token].dependency == .case
        && ["'s", "’s", "'", "’"].contains { text.tokens[token].word == $0 }
    }
    switch text.tokens[token].dependency {
    case .compound, .adjective, .determiner, .possessive, .numeric, .flat: return true
    default: return false
    }
  }
}
