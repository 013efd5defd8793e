import NewsModel

/// Who an attribution belongs to: the head of the words for its source.
extension AttributionFinder {
  /// The subject of a cue, its agent when passive, or the subject of the verb that it hangs from.
  func sourceHead(of verb: Int, isPassive: Bool, depth: Int = 0) -> Int? {
    if isPassive { return agent(of: verb) }
    if let accuser = accuser(above: verb), let accused = accused(by: accuser, of: verb) { return accused }
    let subjects = subjects(of: verb)
    // Of two subjects ("This Thursday the commission said") the one beside the verb is the speaker.
    let before = subjects.filter { $0 < verb && isNominal($0) && !isRelative($0) }
    let beside = before.last { !isThing($0) } ?? before.last
    // "The board, which owns it, had no comment": the parse may take the verb of the clause for the subject.
    let clause = before.isEmpty ? subjects.first { $0 < verb && isVerbal($0) } : nil
    if let clause, let own = tree.child(of: clause, .subject), isNominal(own), !isRelative(own) { return own }
    if let subject = beside ?? subjects.first(where: { !isRelative($0) }) ?? subjects.first {
      if isRelative(subject) { return relativeHead(of: verb) }
      // "During the visit, the nominee commented": what stands beside the verb can speak, a visit cannot.
      if isThing(subject), subject < verb - 1, isNominal(verb - 1), !isThing(verb - 1), !isCalendarWord(verb - 1) {
        return verb - 1
      }
      if let aside = parenthetical(verb, behind: subject) ?? speaker(behindCredit: subject, of: verb) { return aside }
      guard isNominal(subject) || text.tokens[subject].tag != .punctuation else { return nil }
      // "the widow of a reporter demands": no subject follows "of", the noun before it is the one.
      let low = tree.span(of: subject).lowerBound
      if low > 1, text.tokens[low].word == "of" || text.tokens[low - 1].word == "of" {
        let owner = text.tokens[low].word == "of" ? low - 1 : low - 2
        if isNominal(owner), text.tokens[owner].tag != .pronoun { return owner }
      }
      return subject
    }
    let token = text.tokens[verb]
    if let companion = companion(of: verb) { return companion }
    guard depth < 4, token.head >= 0 else { return nil }
    if let other = subjectBehindCoordinator(of: verb) { return other }
    let head = Int(token.head)
    if text.tokens[verb].features.contains(.gerund), verb > 0, text.tokens[verb - 1].word == ",",
      let main = governingVerb(of: head), main < verb
    {
      // "denied it, saying he ran groups, noting that": what hangs behind a comma belongs to the main clause, and to who
      // acts in it: "was denied by Berg, hinting".
      if text.tokens[main].features.contains(.passive), let agent = agent(of: main) { return agent }
      if let source = sourceHead(of: main, isPassive: false, depth: depth + 1) { return source }
    }
    // "welcomed that the ministers had waited, while urging": what stands behind "while" belongs to the main clause too.
    if text.tokens[verb].features.contains(.gerund), verb > 1, text.tokens[verb - 1].word == "while",
      text.tokens[verb - 2].word == ",", let main = mainVerb(above: head), main < verb,
      let source = sourceHead(of: main, isPassive: false, depth: depth + 1)
    {
      return source
    }
    switch token.dependency {
    case .conjunct, .openComplement, .adverbialClause, .parataxis, .complementClause:
      if isNominal(head), token.dependency != .conjunct {
        // "Berg is on record as saying", "was the envoy, telling": who is, not what she is.
        if head < verb, tree.child(of: head, .copula) != nil, let own = tree.child(of: head, .subject), own < head {
          return isRelative(own) ? relativeHead(of: head) : own
        }
        return head < verb ? head : nil
      }
      if token.dependency == .complementClause, token.features.contains(.finite) { return nil }
      // "Reports said Berg, who …, does not plan": a subject between the two verbs is of the second.
      if token.dependency == .conjunct || token.dependency == .complementClause,
        tree.child(of: verb, .coordinator) == nil, !isInHeading(verb),
        let own = tree.children(of: head).reversed().first(where: {
          $0 > head && $0 < verb && isNominal($0)
            && (text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .object)
        })
      {
        return own
      }
      if let speaker = speakerAgreeing(with: verb, above: head, depth: depth) { return speaker }
      let above = sourceHead(of: head, isPassive: false, depth: depth + 1) ?? tree.child(of: head, .passiveSubject)
      // "described how the fire spread, stating": a fire states nothing, the one who describes does.
      // So does a second verb behind a clause of it: "said the order was lifted, and dismissed".
      let isSecond = token.dependency == .conjunct && text.tokens[head].dependency != .root
      if let thing = above, token.dependency == .adverbialClause || isSecond, isThing(thing),
        text.tokens[head].head >= 0
      {
        return sourceHead(of: Int(text.tokens[head].head), isPassive: false, depth: depth + 1) ?? thing
      }
      return above
    case .clausalModifier, .relativeClause: return acting(on: head, of: verb)
    default: return nil
    }
  }

  /// "his decision to endorse Lind": of an infinitive on a thing its owner acts; a cue noun ("his threat to boycott") is
  /// read by itself.
  private func acting(on noun: Int, of verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.infinitive), isThing(noun), noun < verb,
      lexicon.noun(text.tokens[noun].lemma) == nil
    else { return noun }
    return tree.child(of: noun, .possessive) ?? noun
  }

  /// "Norsk Oil, the fund said, had lied": between two commas stand the speaker and the verb, whatever is before them.
  private func parenthetical(_ verb: Int, behind subject: Int) -> Int? {
    guard subject < verb - 2, verb + 1 < text.tokens.count, text.tokens[verb + 1].word == ",", isNominal(verb - 1)
    else { return nil }
    var low = verb - 1
    while low > subject, [.noun, .properNoun, .determiner, .adjective].contains(text.tokens[low].tag) { low -= 1 }
    return low > subject && text.tokens[low].word == "," ? verb - 1 : nil
  }

  /// "According to Otto Lind, Ada Berg told": the parse may take the credit and the speaker for one name.
  private func speaker(behindCredit subject: Int, of verb: Int) -> Int? {
    guard subject > 1, subject < verb, text.tokens[subject - 1].word == "to",
      text.tokens[subject - 2].word == "according",
      let comma = (subject..<verb).last(where: { text.tokens[$0].word == "," })
    else { return nil }
    return (comma + 1..<verb).first(where: isNominal)
  }

  /// "…, with Ada Berg of Lund calling it a farce": who is said to do so beside the main clause.
  private func companion(of verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund) else { return nil }
    var index = verb - 1
    while index > 0, verb - index < 9, text.tokens[index].word != "with" {
      if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return nil }
      index -= 1
    }
    guard index > 0, text.tokens[index].word == "with",
      text.tokens[index - 1].word == ","
        || isSpeechCue(verb) && text.tokens[verb + 1].word == "that"
    else {
      return nil
    }
    let phrase = (index + 1)..<verb
    return phrase.first { isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !isThing($0) }
  }

  /// Who does what a passive verb says: "announced on Monday by the minister".
  func agent(of verb: Int) -> Int? {
    if let agent = tree.child(of: verb, .obliqueAgent) { return agent }
    return tree.children(of: verb).first { child in
      child > verb && text.tokens[child].dependency == .oblique && !isThing(child) && !isCalendarWord(child)
        && tree.children(of: child).contains { text.tokens[$0].word == "by" }
    } ?? strayAgent(of: verb)
  }

  /// "was ruled illegal by the court", "was announced to be a plague by the board": the parse may hang the agent on the last
  /// word before it; a name or people behind "by" act, a means does not.
  private func strayAgent(of verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.passive), let number = text.sentenceIndex(ofToken: verb) else {
      return nil
    }
    let rest = (verb + 1)..<min(verb + 9, text.sentences[number].tokens.upperBound)
    guard let by = rest.first(where: { text.tokens[$0].word == "by" }), by - verb > 1,
      !(verb + 1..<by).contains(where: { text.tokens[$0].tag == .punctuation || isFinite($0) })
    else { return nil }
    var end = by + 1
    while end < text.sentences[number].tokens.upperBound,
      [.determiner, .adjective, .noun, .properNoun].contains(text.tokens[end].tag)
    {
      end += 1
    }
    let phrase = (by + 1)..<end
    guard let head = phrase.last, head > by, !isCalendarWord(head), !isThing(head) else { return nil }
    return phrase.first { isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) } ?? head
  }

  /// "“May his soul rest,” wrote Berg": who stands in a quotation that a cue outside introduces does not speak.
  func isSaidByOthers(_ source: Int, outside verb: Int) -> Bool {
    guard text.tokens[source].features.contains(.quoted), !text.tokens[verb].features.contains(.quoted) else {
      return false
    }
    // "a “bad deal,” said Berg" may be what somebody is called; "“another step contradicting” it" is what he says.
    return text.quotations.contains {
      $0.tokens.contains(source) && ($0.tokens.count > 4 || $0.tokens.count > 2 && $0.tokens.contains(where: isVerbal))
    }
  }

  /// The subjects of a verb, those among them that the parse gave to its auxiliary or to an aside before it.
  private func subjects(of verb: Int) -> [Int] {
    var found: [Int] = []
    for child in tree.children(of: verb) {
      switch text.tokens[child].dependency {
      case .subject, .passiveSubject:
        // "Berg, no doubt with an eye on the vote, praised it": nobody's doubt.
        if text.tokens[child].word == "doubt", child > 0, text.tokens[child - 1].word == "no" { continue }
        if !isCalendarWord(child), !opensClause(child, behind: verb), !isSaidByOthers(child, outside: verb) {
          found.append(child)
        }
      case .auxiliary:
        if let subject = tree.child(of: child, .subject) { found.append(subject) }
      // "Jane Berg, prosecuting, said"
      case .complementClause, .adverbialClause:
        if child < verb, child > 0, text.tokens[child].features.contains(.gerund), text.tokens[child - 1].word == ",",
          let subject = tree.child(of: child, .subject)
        {
          found.append(subject)
        }
      default: break
      }
    }
    return found
  }

  /// "said it is early": what stands between the verb and another finite one is the subject of the latter.
  private func opensClause(_ subject: Int, behind verb: Int) -> Bool {
    guard subject == verb + 1 || subject > verb && text.tokens[verb + 1].tag == .determiner else { return false }
    let end = tree.span(of: subject).upperBound
    return end < text.tokens.count && isFinite(end)
  }

  /// "Berg blasts media, vows to scrap deal": the verbs of a heading go on with its first subject.
  private func isInHeading(_ token: Int) -> Bool {
    text.sentenceIndex(ofToken: token).map { text.sentences[$0].isHeading } ?? false
  }

  /// The verb on top of a clause and all that hangs above it.
  private func mainVerb(above token: Int) -> Int? {
    var current = token
    for _ in 0..<12 where text.tokens[current].head >= 0 {
      // Another clause of the sentence has a subject of its own.
      if [.parataxis, .conjunct].contains(text.tokens[current].dependency), tree.child(of: current, .subject) != nil {
        break
      }
      current = Int(text.tokens[current].head)
    }
    return text.tokens[current].tag == .verb ? current : nil
  }

  /// The nearest verb above a token that is no gerund.
  private func governingVerb(of token: Int) -> Int? {
    var current = token
    for _ in 0..<8 {
      if text.tokens[current].tag == .verb, !text.tokens[current].features.contains(.gerund) { return current }
      current = Int(text.tokens[current].head)
      if current < 0 { return nil }
    }
    return nil
  }

  /// Where the parse has no subject: the name or noun that stands right beside the verb.
  func nearbySource(of verb: Int, _ isPassive: Bool, _ quotations: [Int], _ sentence: Sentence) -> Int? {
    guard !isPassive, !text.tokens[verb].features.contains(.infinitive) else { return nil }
    var index = verb - 1
    while index >= sentence.tokens.lowerBound,
      [.adverb, .auxiliary, .particle].contains(text.tokens[index].tag)
    { index -= 1 }
    // "Ada Berg (Lund) said"
    if index > sentence.tokens.lowerBound, text.tokens[index].word == ")" {
      while index > sentence.tokens.lowerBound, text.tokens[index].word != "(" { index -= 1 }
      index -= 1
    }
    index = beforeAside(index, in: sentence)
    if index >= sentence.tokens.lowerBound, isNominal(index), !text.tokens[index].features.contains(.quoted),
      !isCalendarWord(index)
    {
      if let first = companionLeader(before: index, in: sentence) { return first }
      // "the president of Ruritania said"
      if index - 2 >= sentence.tokens.lowerBound, text.tokens[index - 1].word == "of", isNominal(index - 2) {
        return index - 2
      }
      return index
    }
    // "…", said the mayor.
    guard !quotations.isEmpty else { return nil }
    index = verb + 1
    while index < min(verb + 8, sentence.tokens.upperBound), text.tokens[index].tag != .punctuation {
      if isNominal(index), index + 1 == sentence.tokens.upperBound || !isNominal(index + 1),
        text.tokens[index - 1].tag != .adposition, !isCalendarWord(index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// "Ada Berg, 52, who heads the union, in a letter sent to all members, threatened": the name that opens a sentence, with
  /// asides alone between it and a verb behind a comma.
  func opener(before verb: Int, in sentence: Sentence) -> Int? {
    let first = sentence.tokens.lowerBound
    guard verb > first + 3, text.tokens[verb - 1].word == ",", text.tokens[verb].tag == .verb || isSpeechCue(verb),
      !text.tokens[verb].features.contains(.gerund), !text.tokens[verb].features.contains(.infinitive),
      let name = text.names.first(where: { $0.tokens.contains(first) && $0.type != .place && $0.type != .event }),
      name.tokens.upperBound < verb, text.tokens[name.tokens.upperBound].word == ",",
      !(name.tokens.upperBound..<verb).contains(where: { index in
        isFinite(index) && !isBehindRelative(index, since: name.tokens.upperBound)
      })
    else { return nil }
    return name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? name.tokens.lowerBound
  }

  /// "who heads": a verb of a clause on the name before it.
  func isBehindRelative(_ verb: Int, since start: Int) -> Bool {
    var index = verb - 1
    while index >= start, text.tokens[index].word != "," {
      if ["who", "whose", "which", "whom"].contains(where: { text.tokens[index].word == $0 }) { return true }
      index -= 1
    }
    return false
  }

  /// "Norway, on the other hand, insists": the word before what stands between two commas.
  private func beforeAside(_ index: Int, in sentence: Sentence) -> Int {
    guard index > sentence.tokens.lowerBound + 3, text.tokens[index].word == "," else { return index }
    var low = index - 1
    while low > sentence.tokens.lowerBound, index - low < 8, text.tokens[low].word != "," {
      if text.tokens[low].tag == .verb || text.tokens[low].tag == .auxiliary { return index }
      low -= 1
    }
    let isAside = text.tokens[low].word == "," && text.tokens[low + 1].tag == .adposition
    return isAside ? low - 1 : index
  }

  /// "Ada Berg along with her allies said": who stands before "along with".
  func companionLeader(before noun: Int, in sentence: Sentence) -> Int? {
    var index = noun
    while index > sentence.tokens.lowerBound + 2,
      [.noun, .properNoun, .determiner, .adjective, .pronoun]
        .contains(text.tokens[index].tag)
    {
      index -= 1
    }
    guard index - 2 >= sentence.tokens.lowerBound, text.tokens[index].word == "with",
      text.tokens[index - 1].word == "along" || text.tokens[index - 1].word == "together", isNominal(index - 2)
    else { return nil }
    return index - 2
  }

  /// "Friday" and "January" say nothing.
  func isCalendarWord(_ token: Int) -> Bool {
    StanceWords.shared.kinds(of: text.tokens[token].word).contains(.calendar)
      && text.tokens[token].features.contains(.capitalized)
  }

  func isRelative(_ token: Int) -> Bool {
    let word = text.tokens[token].word
    return word == "who" || word == "which" || word == "that"
  }

  private func relativeHead(of verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    if text.tokens[verb].dependency == .relativeClause, head >= 0 {
      // "the landlords in Lund who supported": a town is no "who".
      let governor = Int(text.tokens[head].head)
      if governor >= 0, text.tokens[head].dependency == .nominalModifier, text.tokens[head].tag == .properNoun,
        text.tokens[governor].tag == .noun, !isThing(governor),
        tree.child(of: verb, .subject).map({ text.tokens[$0].word == "who" }) == true
      {
        return governor
      }
      // "a blow for the government, which defended": a blow defends nothing.
      if isThing(head), let pronoun = tree.child(of: verb, .subject), let near = noun(before: pronoun), !isThing(near),
        text.tokens[near].tag != .pronoun, !isCalendarWord(near)
      {
        return near
      }
      return head
    }
    // "over her friend Peter Berg, who announced": the parse lost the thread, the words did not.
    guard let pronoun = tree.child(of: verb, .subject), pronoun >= 2,
      text.tokens[pronoun].word == "who" || text.tokens[pronoun].word == "which"
    else { return nil }
    var before = text.tokens[pronoun - 1].word == "," ? pronoun - 2 : pronoun - 1
    // "the Rail Board (RB), which summoned both"
    if text.tokens[before].word == ")" {
      while before > 0, text.tokens[before].word != "(" { before -= 1 }
      before -= 1
    }
    guard before >= 0, isNominal(before) else { return nil }
    return text.tokens[before].dependency == .flat ? Int(text.tokens[before].head) : before
  }
}
