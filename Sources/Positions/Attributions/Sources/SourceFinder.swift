import NewsModel

/// Finds who an attribution belongs to: the head of the words for its source.
///
/// Of "Ada Berg, who led the study, said" it finds "Berg", of "was accused by the fund" the fund.
struct SourceFinder: ParseReader {
  let parse: Parse

  /// The subject of a cue, its agent when passive, or the subject of the verb that it hangs from.
  ///
  /// - Parameter depth: How many verbs it was passed on by.
  func sourceHead(of verb: Int, isPassive: Bool, depth: Int = 0) -> Int? {
    if isPassive { return agent(of: verb) }
    if let accuser = accuser(above: verb), let accused = accused(by: accuser, of: verb) { return accused }
    let subjects = subjects(of: verb)
    let before = subjects.filter { $0 < verb && parse.isNominal($0) && !parse.isRelative($0) }
    // "The board, which owns it, had no comment": the parse may take the verb of the clause for the subject.
    if before.isEmpty, let clause = subjects.first(where: { $0 < verb && parse.isVerbal($0) }),
      let own = tree.child(of: clause, .subject), parse.isNominal(own), !parse.isRelative(own)
    {
      return own
    }
    // Of two subjects ("This Thursday the commission said") the one beside the verb is the speaker.
    let beside = before.last { !parse.isThing($0) } ?? before.last
    if let subject = beside ?? subjects.first(where: { !parse.isRelative($0) }) ?? subjects.first {
      return speaker(bySubject: subject, of: verb)
    }
    if let companion = companion(of: verb) { return companion }
    guard depth < 4, text.tokens[verb].head >= 0 else { return nil }
    return subjectBehindCoordinator(of: verb) ?? mainSpeaker(of: verb, depth: depth)
      ?? speaker(above: verb, depth: depth)
  }

  /// Who speaks where the parse has a subject: it, or who stands nearer to the verb.
  private func speaker(bySubject subject: Int, of verb: Int) -> Int? {
    if parse.isRelative(subject) { return relativeHead(of: verb) }
    // "During the visit, the nominee commented": what stands beside the verb can speak, a visit cannot.
    if parse.isThing(subject), subject < verb - 1, parse.isNominal(verb - 1), !parse.isThing(verb - 1),
      !parse.isCalendarWord(verb - 1)
    {
      return verb - 1
    }
    if let aside = parenthetical(verb, behind: subject) ?? speaker(behindCredit: subject, of: verb) { return aside }
    guard parse.isNominal(subject) || text.tokens[subject].tag != .punctuation else { return nil }
    // "the widow of a reporter demands": no subject follows "of", the noun before it is the one.
    let low = tree.span(of: subject).lowerBound
    if low > 1, text.tokens[low].word == "of" || text.tokens[low - 1].word == "of" {
      let owner = text.tokens[low].word == "of" ? low - 1 : low - 2
      if parse.isNominal(owner), text.tokens[owner].tag != .pronoun { return owner }
    }
    return subject
  }

  /// Who acts in the main clause, where a gerund hangs from that behind a comma.
  private func mainSpeaker(of verb: Int, depth: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund), verb > 0 else { return nil }
    let head = Int(text.tokens[verb].head)
    if text.tokens[verb - 1].word == ",", let main = governingVerb(of: head), main < verb {
      // "denied it, saying he ran groups, noting that": what hangs behind a comma belongs to the main clause, and to
      // who acts in it: "was denied by Berg, hinting".
      if text.tokens[main].features.contains(.passive), let agent = agent(of: main) { return agent }
      if let source = sourceHead(of: main, isPassive: false, depth: depth + 1) { return source }
    }
    // "welcomed that the ministers had waited, while urging": what stands behind "while" belongs to it, too.
    guard verb > 1, text.tokens[verb - 1].word == "while", text.tokens[verb - 2].word == ",",
      let main = mainVerb(above: head), main < verb
    else { return nil }
    return sourceHead(of: main, isPassive: false, depth: depth + 1)
  }

  /// Who acts in what a verb without a subject hangs from.
  private func speaker(above verb: Int, depth: Int) -> Int? {
    let token = text.tokens[verb]
    let head = Int(token.head)
    switch token.dependency {
    case .conjunct, .openComplement, .adverbialClause, .parataxis, .complementClause:
      if parse.isNominal(head), token.dependency != .conjunct {
        // "Berg is on record as saying", "was the envoy, telling": who is, not what she is.
        if head < verb, tree.child(of: head, .copula) != nil, let own = tree.child(of: head, .subject), own < head {
          return parse.isRelative(own) ? relativeHead(of: head) : own
        }
        return head < verb ? head : nil
      }
      if token.dependency == .complementClause, token.features.contains(.finite) { return nil }
      return subject(between: head, and: verb) ?? speakerAgreeing(with: verb, above: head, depth: depth)
        ?? speaker(sharedBy: head, with: verb, depth: depth)
    case .clausalModifier, .relativeClause: return acting(on: head, of: verb)
    default: return nil
    }
  }

  /// "Reports said Berg, who …, does not plan": a subject between the two verbs is of the second.
  private func subject(between head: Int, and verb: Int) -> Int? {
    let dependency = text.tokens[verb].dependency
    guard dependency == .conjunct || dependency == .complementClause, tree.child(of: verb, .coordinator) == nil,
      !text.isInHeading(verb)
    else { return nil }
    return tree.children(of: head).reversed().first {
      $0 > head && $0 < verb && parse.isNominal($0)
        && (text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .object)
    }
  }

  /// The speaker of the verb above, or of the one above that.
  private func speaker(sharedBy head: Int, with verb: Int, depth: Int) -> Int? {
    let token = text.tokens[verb]
    let above = sourceHead(of: head, isPassive: false, depth: depth + 1) ?? tree.child(of: head, .passiveSubject)
    // "described how the fire spread, stating": a fire states nothing, the one who describes does.
    // So does a second verb behind a clause of it: "said the order was lifted, and dismissed".
    let isSecond = token.dependency == .conjunct && text.tokens[head].dependency != .root
    guard let thing = above, token.dependency == .adverbialClause || isSecond, parse.isThing(thing),
      text.tokens[head].head >= 0
    else { return above }
    return sourceHead(of: Int(text.tokens[head].head), isPassive: false, depth: depth + 1) ?? thing
  }

  /// "his decision to endorse Lind": of an infinitive on a thing its owner acts; a cue noun ("his threat to boycott")
  /// is read by itself.
  private func acting(on noun: Int, of verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.infinitive), parse.isThing(noun), noun < verb,
      lexicon.noun(text.tokens[noun].lemma) == nil
    else { return noun }
    return tree.child(of: noun, .possessive) ?? noun
  }

  /// "Norsk Oil, the fund said, had lied": between two commas stand the speaker and the verb, whatever is before them.
  private func parenthetical(_ verb: Int, behind subject: Int) -> Int? {
    guard subject < verb - 2, verb + 1 < text.tokens.count, text.tokens[verb + 1].word == ",", parse.isNominal(verb - 1)
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
    return (comma + 1..<verb).first(where: parse.isNominal)
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
        || parse.isSpeechCue(verb) && text.tokens[verb + 1].word == "that"
    else {
      return nil
    }
    let phrase = (index + 1)..<verb
    return phrase.first { parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !parse.isThing($0) }
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

  /// The verb that blames or praises somebody for what a gerund says: "accused Lind of wanting", "criticized Berg for
  /// saying".
  func accuser(above verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund), verb > 0,
      text.tokens[verb - 1].word == "of" || text.tokens[verb - 1].word == "for"
    else { return nil }
    var head = Int(text.tokens[verb].head)
    // "accused the Greens, the smallest party, of wanting": the parse may hang it from a noun.
    for _ in 0..<3 where head >= 0 && text.tokens[head].tag != .verb { head = Int(text.tokens[head].head) }
    guard head >= 0, head < verb, verb - head < 16 else { return nil }
    return lexicon.frames(ofVerb: text.tokens[head].lemma).contains {
      $0.frame == .blame || $0.frame == .deed && ($0.stance == .opposes || $0.stance == .supports)
    } ? head : nil
  }

  /// Who is accused or criticized by such a verb.
  private func accused(by accuser: Int, of verb: Int) -> Int? {
    if text.tokens[accuser].features.contains(.passive) { return tree.child(of: accuser, .passiveSubject, .subject) }
    return tree.child(of: accuser, .object).flatMap { $0 < verb ? $0 : nil }
  }
}
