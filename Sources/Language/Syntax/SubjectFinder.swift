import NewsModel

/// Mends what no tree of English has; above all it gives a finite verb without a subject the noun before it that the
/// parser hung from a phrase in front.
///
/// "On Thursday, Anna Novak, a candidate, held a rally": read greedily, the name looks like an apposition of the day. A
/// finite verb of an English statement has a subject, so the name is it.
struct SubjectFinder: Sendable {
  /// Mends one sentence, whose heads are set.
  func mend(_ sentence: Range<Int>, _ tokens: inout [Token], bytes: [UInt8]) {
    takeFromHelpers(sentence, &tokens)
    nameSubjects(sentence, &tokens)
    raiseVerbs(sentence, &tokens)
    returnObjects(sentence, &tokens)
    joinLists(sentence, &tokens, bytes)
    for verb in sentence where isStatement(verb, sentence, tokens) {
      let given = subject(of: verb, sentence, tokens)
      guard given != nil || isFinite(verb, sentence, tokens),
        let subject = subject(of: verb, from: sentence.lowerBound, tokens, bytes)
      else { continue }
      if let given {
        guard explains(given, subject, before: verb, tokens, bytes) else { continue }
        tokens[given].head = Int32(subject)
        tokens[given].dependency = .appositive
      }
      let old = Int(tokens[subject].head)
      tokens[subject].head = Int32(verb)
      tokens[subject].dependency = relationOfSubject(to: verb, sentence, tokens)
      // What stood beside the subject explains it.
      for index in subject + 1..<verb where Int(tokens[index].head) == old {
        tokens[index].head = Int32(subject)
      }
    }
  }

  /// Gives a verb the subject that the parser hung from its auxiliary ("Berg has today called for") or from the day
  /// before it ("Berg today signed").
  private func takeFromHelpers(_ sentence: Range<Int>, _ tokens: inout [Token]) {
    for index in sentence {
      let token = tokens[index]
      let helper = Int(token.head)
      guard helper > index, sentence.contains(helper) else { continue }
      let verb = Int(tokens[helper].head)
      guard verb > helper, sentence.contains(verb), tokens[verb].tag == .verb else { continue }
      let isOfAuxiliary =
        (token.dependency == .subject || token.dependency == .passiveSubject)
        && [.auxiliary, .passiveAuxiliary].contains(tokens[helper].dependency)
      let isOfDay =
        token.dependency == .compound && token.tag == .properNoun && tokens[helper].word.isNear && verb == helper + 1
        && tokens[helper].dependency == .oblique
      guard isOfAuxiliary || isOfDay,
        subject(of: verb, sentence, tokens) == nil
      else { continue }
      tokens[index].head = Int32(verb)
      tokens[index].dependency = relationOfSubject(to: verb, sentence, tokens)
    }
  }

  /// "Kenya and Norway had agreed": a noun before a finite verb is no part of a word with it, as in "Kenya accord".
  private func nameSubjects(_ sentence: Range<Int>, _ tokens: inout [Token]) {
    for noun in sentence where tokens[noun].dependency == .compound && isNominal(tokens[noun].tag) {
      let verb = Int(tokens[noun].head)
      guard verb > noun, sentence.contains(verb), tokens[verb].tag == .verb, isFinite(verb, sentence, tokens),
        subject(of: verb, sentence, tokens) == nil
      else { continue }
      tokens[noun].dependency = relationOfSubject(to: verb, sentence, tokens)
    }
  }

  /// "A judge freed Ada Berg": what has a subject is no adjective of the name behind it but the verb of the clause.
  private func raiseVerbs(_ sentence: Range<Int>, _ tokens: inout [Token]) {
    for verb in sentence where tokens[verb].tag == .verb && tokens[verb].dependency == .adjective {
      let object = Int(tokens[verb].head)
      guard object > verb, sentence.contains(object),
        (sentence.lowerBound..<verb).contains(where: {
          Int(tokens[$0].head) == verb && tokens[$0].dependency == .subject
        })
      else { continue }
      tokens[verb].head = tokens[object].head
      tokens[verb].dependency = tokens[object].dependency
      tokens[object].head = Int32(verb)
      tokens[object].dependency = .object
      for index in sentence
      where Int(tokens[index].head) == object && (index < verb || tokens[index].tag == .punctuation) {
        tokens[index].head = Int32(verb)
      }
    }
  }

  /// "accused Ada Berg of lying": who stands before the preposition of a clause is not its subject but the object of the
  /// verb before.
  private func returnObjects(_ sentence: Range<Int>, _ tokens: inout [Token]) {
    for clause in sentence where tokens[clause].tag == .verb && tokens[clause].features.contains(.gerund) {
      let verb = Int(tokens[clause].head)
      guard verb >= sentence.lowerBound, verb < clause, tokens[verb].tag == .verb,
        let mark = (verb + 1..<clause).first(where: {
          Int(tokens[$0].head) == clause && tokens[$0].dependency == .mark && tokens[$0].word.opensReason
        }),
        let object = (verb + 1..<mark).last(where: {
          Int(tokens[$0].head) == clause && tokens[$0].dependency == .subject
        }),
        !sentence.contains(where: { Int(tokens[$0].head) == verb && tokens[$0].dependency == .object })
      else { continue }
      tokens[object].head = Int32(verb)
      tokens[object].dependency = .object
    }
  }

  /// "reports that Kenya, Peru and Norway had agreed": names in a row between "that" and a finite verb are its subjects,
  /// however the list was cut.
  private func joinLists(_ sentence: Range<Int>, _ tokens: inout [Token], _ bytes: [UInt8]) {
    for last in sentence where tokens[last].dependency == .subject && tokens[last].tag == .properNoun {
      let verb = Int(tokens[last].head)
      guard verb > last, tokens[verb].tag == .verb, isFinite(verb, sentence, tokens) else { continue }
      var low = last
      while low > sentence.lowerBound, isListed(low - 1, tokens, bytes) { low -= 1 }
      let that = low - 1
      guard that > sentence.lowerBound, tokens[that].word == "that", last - low > 3,
        (low..<last).contains(where: { isComma($0, tokens, bytes) }),
        let first = (low..<last).first(where: { isName($0, in: low..<last + 1, tokens) }),
        Int(tokens[first].head) != verb
      else { continue }
      for name in first + 1...last where name == last || isName(name, in: low..<last + 1, tokens) {
        (tokens[name].head, tokens[name].dependency) = (Int32(first), .conjunct)
      }
      tokens[first].head = Int32(verb)
      tokens[first].dependency = relationOfSubject(to: verb, sentence, tokens)
      (tokens[that].head, tokens[that].dependency) = (Int32(verb), .mark)
      if (low...last).contains(Int(tokens[verb].head)) {
        (tokens[verb].head, tokens[verb].dependency) = (Int32(that - 1), .complementClause)
      }
    }
  }

  /// What a list of names is made of.
  private func isListed(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    switch tokens[index].tag {
    case .properNoun, .determiner: true
    case .coordinator: tokens[index].word == "and"
    default: isComma(index, tokens, bytes)
    }
  }

  /// The head of a name in a list: the last word before a comma or "and".
  private func isName(_ index: Int, in list: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[index].tag == .properNoun && (!list.contains(index + 1) || tokens[index + 1].tag != .properNoun)
  }

  private static let subjects: Set<Dependency> = [
    .subject, .passiveSubject, .clausalSubject, .passiveClausalSubject, .expletive,
  ]

  /// The subject that the parser gave to a verb.
  private func subject(of verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    sentence.first { Int(tokens[$0].head) == verb && Self.subjects.contains(tokens[$0].dependency) }
  }

  private func relationOfSubject(to verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Dependency {
    let isPassive = sentence.contains {
      Int(tokens[$0].head) == verb && tokens[$0].dependency == .passiveAuxiliary
    }
    return isPassive ? .passiveSubject : .subject
  }

  /// "On Monday, Paul Green, the minister, left": a noun between commas directly behind the name explains it.
  private func explains(_ given: Int, _ subject: Int, before verb: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard given > subject, given < verb, isNominal(tokens[given].tag), tokens[subject].tag == .properNoun,
      let first = firstOfPhrase(given, from: subject + 1, tokens), isComma(first - 1, tokens, bytes)
    else { return false }
    // Only parts of the name stand before the comma.
    let isDirect = (subject + 1..<first - 1).allSatisfy { Int(tokens[$0].head) == subject }
    return isDirect && (given + 1..<verb).contains { isComma($0, tokens, bytes) }
  }

  private func isComma(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    bytes[Int(tokens[index].start)] == UInt8(ascii: ",")
  }

  /// The verb of a main clause or of a clause of its own.
  private func isStatement(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[verb].tag == .verb && verb > sentence.lowerBound + 2
      && (tokens[verb].dependency == .root || tokens[verb].dependency == .complementClause)
  }

  private func isFinite(_ verb: Int, _ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    tokens[verb].features.contains(.finite)
      || (sentence.lowerBound..<verb).contains { index in
        Int(tokens[index].head) == verb
          && (tokens[index].dependency == .auxiliary || tokens[index].dependency == .passiveAuxiliary)
      }
  }

  /// The first noun without a preposition behind a comma that hangs, across that comma, from a phrase before the verb.
  private func subject(of verb: Int, from start: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    for index in start..<verb {
      let token = tokens[index]
      let head = Int(token.head)
      guard isNominal(token.tag), !DayPhrases.isDay(token) else { continue }
      switch token.dependency {
      case .appositive, .conjunct, .oblique, .object, .list, .parataxis, .vocative, .dislocated: break
      // "Randolph, New Hampshire" is one place.
      case .nominalModifier where token.tag != .properNoun: break
      default: continue
      }
      let isOwn = head == verb && token.tag == .properNoun
      guard isOwn || head >= start && head < index && isBefore(verb, head, tokens, start),
        let first = firstOfPhrase(index, from: isOwn ? start : head + 1, tokens), first > start,
        isComma(first - 1, tokens, bytes), !isPlaceInPlace(index, tokens, from: start)
      else { continue }
      return index
    }
    return nil
  }

  /// "in London, England": the second place says where the first is.
  private func isPlaceInPlace(_ noun: Int, _ tokens: [Token], from start: Int) -> Bool {
    let head = Int(tokens[noun].head)
    guard tokens[noun].dependency == .conjunct, tokens[noun].tag == .properNoun, head >= start,
      tokens[head].tag == .properNoun
    else { return false }
    return (start..<head).contains {
      Int(tokens[$0].head) == head && (tokens[$0].word == "in" || tokens[$0].word == "at" || tokens[$0].word == "near")
    }
  }

  /// The phrase that the noun hung from depends on the verb, and lies before it.
  private func isBefore(_ verb: Int, _ head: Int, _ tokens: [Token], _ start: Int) -> Bool {
    var place = head
    for _ in 0..<8 {
      if place == verb { return true }
      guard place >= start, place < verb else { return false }
      place = Int(tokens[place].head)
    }
    return false
  }

  /// The first word of a noun phrase; `nil` when a preposition or conjunction opens it.
  private func firstOfPhrase(_ noun: Int, from bound: Int, _ tokens: [Token]) -> Int? {
    var first = noun
    for index in bound..<noun where Int(tokens[index].head) == noun {
      switch tokens[index].dependency {
      case .case, .mark, .coordinator: return nil
      case .punctuation: continue
      default: first = min(first, index)
      }
    }
    return first
  }

  private func isNominal(_ tag: UniversalTag) -> Bool {
    tag == .noun || tag == .properNoun || tag == .pronoun
  }
}

extension WordHash {
  /// Prepositions behind whom somebody is blamed, praised or kept from doing.
  fileprivate var opensReason: Bool { self == "of" || self == "for" || self == "from" || self == "into" }

  /// Days told from the one of writing.
  fileprivate var isNear: Bool { self == "today" || self == "yesterday" || self == "tomorrow" || self == "tonight" }
}
