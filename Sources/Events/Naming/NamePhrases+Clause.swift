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
        let start = opening(of: child), start == end, !isCircumstance(child, behind: start, of: trigger),
        text.tokens[start].word != "as" || prepositions.takesOffice(trigger.family)
      else { break }
      let isPlace = text.tokens[start].word == "in" || text.tokens[start].word == "at"
      guard let phrase = phrase(of: child), isWhole(phrase, child, behind: start) else { break }
      end = max(child + 1, phrase.upperBound)
      if !isPlace, !isSetting(child) {
        // "a protest with Berg" is one against her.
        let isAgainst = text.tokens[start].word == "with" && !prepositions.isTogether(trigger.family)
        let preposition =
          isAgainst
          ? prepositions.preposition(beforeSomebodyOf: trigger.family)[...]
          : words(of: start..<wordsEnd(from: start))[...]
        phrases.append(named(String(preposition), phrase, child))
      }
    }
    if phrases.count < 2, let purpose = purpose(of: trigger.head, behind: end) { phrases.append(purpose) }
    return phrases
  }

  /// "agreement | to cut its fleet": what is to be done, where that is said in a few words.
  private func purpose(of noun: Int, behind end: Int) -> Phrase? {
    guard end + 1 < text.tokens.count, text.tokens[end].word == "to", Int(text.tokens[end + 1].head) == noun,
      text.tokens[end + 1].tag == .verb
    else { return nil }
    let verb = end + 1
    guard let object = tree.children(of: verb).first(where: { text.tokens[$0].dependency == .object }) else {
      // "refusal to debate", but not "a plan to ensure that"
      let isWhole = tree.children(of: verb).allSatisfy { child in
        switch text.tokens[child].dependency {
        case .complementClause, .openComplement, .copula, .passiveAuxiliary, .auxiliary: false
        default: true
        }
      }
      return isWhole && text.tokens[verb].lemma != "be" ? Phrase(words: words(of: end..<verb + 1), entities: []) : nil
    }
    guard text.tokens[object].tag != .numeral, let phrase = phrase(of: object), phrase.upperBound - verb < 7,
      phrase.upperBound > verb,
      phrase.lowerBound == verb + 1 || phrase.lowerBound == verb + 2 && isPointing(verb + 1)
    else { return nil }
    return named(words(of: end..<verb + 1), phrase, object)
  }

  /// What a verb is done to, and where it leads: "approved | the budget", "left | for Lima".
  func objects(of trigger: TriggerMention) -> [Phrase] {
    var phrases: [Phrase] = []
    var matter: Phrase?
    var isDoneToSomebody = false
    for child in tree.children(of: trigger.head) where phrases.count < 2 {
      // "opened fire"
      if trigger.tokens.contains(child) { continue }
      switch text.tokens[child].dependency {
      case .object where child > trigger.head, .passiveSubject where child < trigger.head:
        guard phrases.isEmpty, let phrase = object(child, of: trigger) else { continue }
        phrases.append(phrase)
        isDoneToSomebody = tree.mention(at: child) != nil || WordList.actorNouns.contains(text.tokens[child].lemma)
      case .oblique where child > trigger.head && isCounted(child):
        if phrases.isEmpty, let phrase = object(child, of: trigger) { phrases.append(phrase) }
      case .oblique where child > trigger.head:
        guard let start = opening(of: child), nameWords.kinds(of: text.tokens[start].word).contains(.complement),
          !isSetting(child), let phrase = phrase(of: child), isWhole(phrase, child, behind: start),
          text.tokens[start].word != "as" || prepositions.takesOffice(trigger.family)
        else { continue }
        // "met with Anna Novak": she is one of two who met.
        if prepositions.isTogether(trigger.family), tree.mention(at: child) != nil { continue }
        if text.tokens[start].word == "with", let preposition = prepositions.matter(of: trigger.family) {
          matter = named(preposition, phrase, child)
        } else if !isCircumstance(child, behind: start, of: trigger),
          // "arrested Berg over a call": why it was done to her.
          !isDoneToSomebody || !["over", "for"].contains(text.tokens[start].word)
        {
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
    // "promised | to continue the aid"
    if phrases.isEmpty, matter == nil, prepositions.takesInfinitive(trigger.family),
      let verb = openComplement(behind: trigger),
      let purpose = purpose(of: trigger.head, behind: verb - 1)
    {
      return [purpose]
    }
    return (matter.map { [$0] } ?? []) + phrases
  }

  private func openComplement(behind trigger: TriggerMention) -> Int? {
    let verb = trigger.tokens.upperBound + 1
    guard verb < text.tokens.count, text.tokens[verb].dependency == .openComplement else { return nil }
    return Int(text.tokens[verb].head) == trigger.head ? verb : nil
  }

  private func object(_ noun: Int, of trigger: TriggerMention) -> Phrase? {
    // "met Anna Novak": she is one of two who met.
    if prepositions.isTogether(trigger.family), tree.mention(at: noun) != nil { return nil }
    guard !isSetting(noun) || isNumber(noun, of: trigger), let phrase = phrase(of: noun) else { return nil }
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

  /// "kidnapped up to 16 advisers": no preposition.
  private func isCounted(_ noun: Int) -> Bool {
    guard let first = opening(of: noun), first > 0, text.tokens[first - 1].word == "up" else { return false }
    return text.tokens[first + 1].tag == .numeral
  }

  /// "killed 35", "two were arrested": people, unlike "won in 2015".
  private func isNumber(_ token: Int, of trigger: TriggerMention) -> Bool {
    guard text.tokens[token].tag == .numeral,
      clauseWords.kinds(of: text.tokens[trigger.head].lemma).contains(.undergone)
    else { return false }
    switch text.tokens[token].dependency {
    case .object, .passiveSubject, .subject: return true
    default: return false
    }
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
    if nameWords.kinds(of: text.tokens[preposition].word).contains(.circumstance) { return true }
    return text.tokens[preposition].word == "with" && !prepositions.isTogether(trigger.family)
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
    if text.tokens[subject].tag == .numeral, !isNumber(subject, of: trigger) { return nil }
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
    guard tree.mention(at: noun).map({ $0.type == .place }) ?? true,
      !isSetting(noun) || text.tokens[noun].tag == .numeral,
      let phrase = phrase(of: noun)
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

  /// "won | the primary", "lost the race".
  func isWon(_ noun: Int) -> Bool {
    let token = text.tokens[noun]
    guard token.dependency == .object, token.head >= 0 else { return false }
    return clauseWords.kinds(of: text.tokens[Int(token.head)].lemma).contains(.winning)
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
    guard kinds.contains(.light), kinds.isDisjoint(with: [.undergoing, .brokering, .winning]) else { return nil }
    switch token.dependency {
    case .object: return tree.children(of: governor).first { text.tokens[$0].dependency == .subject }
    case .passiveSubject: return tree.children(of: governor).first { text.tokens[$0].dependency == .obliqueAgent }
    default: return nil
    }
  }
}
