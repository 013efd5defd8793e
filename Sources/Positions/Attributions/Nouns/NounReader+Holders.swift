import NewsModel

/// Who holds what a noun of position says: its owner, those behind "by", "from", "among" or "of", a name before it.
///
/// Of "criticism of the plan from lawmakers" the lawmakers.
extension NounReader {
  /// Who holds a position, and the phrase behind the noun that says so.
  struct Holder {
    let head: Int
    let phrase: Int?
    var isBehindOf = false
  }

  /// The holder whom the words around a noun name without regard to what it is about.
  func holder(of noun: Int, _ cue: NounCue, _ owner: Int?) -> Holder? {
    let children = tree.children(of: noun)
    // "Berg's endorsement by the union": the union endorses.
    let agent = children.first { $0 > noun && isPhrase($0, with: "by") }
    if let owner, agent == nil || !isTaker(agent) {
      if isPersonal(cue), !isPerson(owner) { return nil }
      // "his support among farmers": theirs is the support.
      if cue.stance == .supports || cue.stance == .opposes,
        let group = children.first(where: { $0 > noun && isPhrase($0, with: "among") && isTaker($0) })
      {
        return Holder(head: group, phrase: group)
      }
      return Holder(head: owner, phrase: agent)
    }
    if isPersonal(cue) { return nil }
    if let agent = agent ?? children.first(where: { $0 > noun && isPhrase($0, with: "from") }) {
      return Holder(head: agent, phrase: agent)
    }
    if let requester = requester(noun) { return Holder(head: requester, phrase: requester) }
    if isSought(noun) { return nil }
    if let verb = receivingVerb(noun), let giver = receivedFrom(noun, verb) {
      return Holder(head: giver, phrase: giver)
    }
    return behindOf(noun, cue)
  }

  private func isPhrase(_ child: Int, with preposition: WordHash) -> Bool {
    text.tokens[child].dependency == .nominalModifier
      && tree.children(of: child).contains { text.tokens[$0].word == preposition }
  }

  /// "his attacks on the court": of a town or an army it would be no word.
  func isPersonal(_ cue: NounCue) -> Bool { cue.condition == .person }

  private func isPerson(_ owner: Int) -> Bool {
    switch text.tokens[owner].tag {
    case .pronoun:
      return ["his", "her", "my"].contains(text.tokens[owner].word)
    case .properNoun:
      return text.name(at: owner)?.type == .person
    default: return false
    }
  }

  /// Whether people, or a body that acts, can be meant: a name, or a noun for people.
  private func isTaker(_ head: Int?) -> Bool {
    guard let head else { return false }
    return parse.isNominal(head) && !parse.isThing(head) && !parse.isCalendarWord(head)
  }

  /// "the support of white men", "won the backing of 30 percent of voters": behind "the", "of" says whose it is.
  private func behindOf(_ noun: Int, _ cue: NounCue) -> Holder? {
    guard cue.condition == .whose, let article = tree.child(of: noun, .determiner), text.tokens[article].word == "the",
      let phrase = tree.children(of: noun).first(where: { $0 > noun && isPhrase($0, with: "of") })
    else { return nil }
    if isTaker(phrase) { return Holder(head: phrase, phrase: phrase, isBehindOf: true) }
    // "of 30 percent of voters"
    guard let part = tree.children(of: phrase).first(where: { $0 > phrase && isPhrase($0, with: "of") }), isTaker(part),
      tree.child(of: phrase, .numeric) != nil
    else { return nil }
    return Holder(head: part, phrase: phrase, isBehindOf: true)
  }

  /// "at the request of Berg": whoever stands behind "of" asks.
  private func requester(_ noun: Int) -> Int? {
    guard noun > 1, text.tokens[noun - 1].word == "the", text.tokens[noun - 2].word == "at" else { return nil }
    return tree.children(of: noun).first { $0 > noun && isPhrase($0, with: "of") }
  }

  /// "at the request of Berg", "at her request".
  func isAtRequest(_ noun: Int) -> Bool {
    noun > 1 && text.tokens[noun - 2].word == "at" && parse.kinds(of: text.tokens[noun].lemma).contains(.request)
  }

  /// "drew criticism", "came under attack from", "was met with praise": the verb by which a noun reaches somebody.
  func receivingVerb(_ noun: Int) -> Int? {
    let verb = Int(text.tokens[noun].head)
    guard verb >= 0, verb < noun, text.tokens[verb].tag == .verb else { return nil }
    switch text.tokens[noun].dependency {
    case .object: return parse.kinds(of: text.tokens[verb].lemma).contains(.receiving) ? verb : nil
    case .oblique:
      let preposition = tree.child(of: noun, .case).map { text.tokens[$0].word }
      let isUnder = preposition == "under" && (text.tokens[verb].lemma == "come" || text.tokens[verb].lemma == "be")
      return isUnder || preposition == "with" && text.tokens[verb].lemma == "meet" ? verb : nil
    default: return nil
    }
  }

  /// "drew criticism from lawmakers": the phrase may hang on the verb.
  private func receivedFrom(_ noun: Int, _ verb: Int) -> Int? {
    let phrases = tree.children(of: verb).filter { $0 > noun && text.tokens[$0].dependency == .oblique }
    return phrases.first { phrase in
      isTaker(phrase)
        && tree.children(of: phrase).contains { text.tokens[$0].word == "from" || text.tokens[$0].word == "among" }
    }
      ?? tree.children(of: noun).first {
        $0 > noun && isTaker($0) && (isPhrase($0, with: "from") || isPhrase($0, with: "among"))
      }
  }

  /// "Russian support for the party", "voter anger over the tax": a people, a body or a sort of people before the noun.
  func modifier(of noun: Int, _ cue: NounCue) -> Int? {
    guard !isPersonal(cue), cue.stance != .confirms, !isSought(noun) else { return nil }
    return tree.children(of: noun).first { child in
      guard child < noun, text.tokens[child].dependency == .compound || text.tokens[child].dependency == .adjective
      else { return false }
      if let name = text.name(at: child) {
        if name.form == .demonym { return true }
        return cue.stance != .accuses && cue.stance != .urges && (name.type == .country || name.type == .organization)
      }
      switch cue.stance {
      case .supports, .opposes, .demands, .warns, .doubts, .hopes:
        return text.tokens[child].tag == .noun && WordList.actorNouns.contains(text.tokens[child].lemma)
          && lexicon.frames(ofVerb: text.tokens[child].lemma).isEmpty
      default: return false
      }
    }
  }

  /// "sought Kenyan backing for the deal": nobody has given it.
  private func isSought(_ noun: Int) -> Bool {
    let verb = Int(text.tokens[noun].head)
    return verb >= 0 && verb < noun && text.tokens[noun].dependency == .object
      && parse.kinds(of: text.tokens[verb].lemma).contains(.seeking)
  }

  /// "has doubts about the plan", "had a wish to leave": whoever has it.
  func subjectOfHaving(_ noun: Int, _ cue: NounCue) -> Int? {
    let verb = Int(text.tokens[noun].head)
    guard verb >= 0, verb < noun, noun - verb < 5, text.tokens[noun].dependency == .object, cue.condition != .whose,
      parse.kinds(of: text.tokens[verb].lemma).contains(.holding),
      !tree.children(of: noun).contains(where: { text.tokens[$0].word == "no" }),
      !tree.children(of: verb).contains(where: {
        $0 < verb && parse.kinds(of: text.tokens[$0].word).contains(.negation)
      })
    else { return nil }
    switch cue.stance {
    case .hopes, .doubts, .promises, .supports, .opposes: break
    case .warns where text.tokens[noun].lemma != "threat": break
    default: return nil
    }
    guard let subject = sources.sourceHead(of: verb, isPassive: false), parse.isNominal(subject),
      !parse.isThing(subject)
    else {
      return nil
    }
    return subject
  }
}
