import NewsModel

/// Reads whether a happening has happened, goes on, is planned, denied or only thought of: a threatened strike is no
/// strike.
struct StatusReader {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let words = StatusWords.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  /// - Parameter head: The token that heads the words of the happening.
  /// - Complexity: O(*n*) in the dependents of the word and of the one that governs it.
  func status(of head: Int) -> Event.Status {
    if let beside = besides(head) { return beside }
    if isOfNobody(head) { return .denied }
    let status = text.tokens[head].tag == .verb ? statusOfVerb(head) : statusOfNoun(head)
    return status == .happened ? told(head) ?? status : status
  }

  /// "denied that she had held talks": what the clause tells of is said not to be so, or to be only said.
  private func told(_ head: Int) -> Event.Status? {
    var token = head
    for _ in 0..<4 {
      let above = Int(text.tokens[token].head)
      guard above >= 0 else { return nil }
      switch text.tokens[token].dependency {
      case .complementClause, .clausalModifier, .openComplement:
        if let status = words.told[text.tokens[above].lemma] { return status }
      default: break
      }
      token = above
    }
    return nil
  }

  /// "a planned strike", "would strike", "did not strike".
  private func besides(_ head: Int) -> Event.Status? {
    var found: Event.Status?
    for child in tree.children(of: head) where child < head {
      guard let status = words.beside[text.tokens[child].word] else { continue }
      if status == .denied { return .denied }
      found = found ?? status
    }
    return found
  }

  private func statusOfVerb(_ head: Int) -> Event.Status {
    let token = text.tokens[head]
    let isHeading = text.isInHeading(head)
    if token.features.contains(.infinitive) {
      if let status = infinitive(of: head) { return status }
      // "Parliament to vote on Friday".
      if token.head < 0, isHeading, isBehindTo(head) { return .planned }
    }
    if token.features.contains(.gerund) {
      let helper = tree.children(of: head).first { text.tokens[$0].lemma == "be" && $0 < head }
      if helper.map({ !text.tokens[$0].features.contains(.past) }) ?? (isHeading && token.head < 0) { return .ongoing }
    }
    // What has not happened and hangs from something that has not happened either is only thought of.
    return token.features.contains(.irrealis) && isBelowIrrealis(head) ? .hypothetical : .happened
  }

  /// What the word before "to" says of an infinitive: "agreed to hold talks and to sign an accord", "implored them to help restore
  /// order".
  private func infinitive(of verb: Int) -> Event.Status? {
    var token = text.tokens[verb]
    for _ in 0..<3 where token.head >= 0 {
      let governor = text.tokens[Int(token.head)]
      if token.dependency == .conjunct {
        guard governor.features.contains(.infinitive) else { return nil }
      } else {
        // "set sail" is done.
        let isBare = governor.lemma == "set" && Int(token.head) == verb - 1
        if let status = words.infinitive[governor.lemma], !isBare { return status }
        guard governor.features.contains(.infinitive), token.dependency == .openComplement else { return nil }
      }
      token = governor
    }
    return nil
  }

  /// "no church was attacked", "not one officer was convicted", "none of the men was freed".
  private func isOfNobody(_ verb: Int) -> Bool {
    guard text.tokens[verb].tag == .verb else { return false }
    return tree.children(of: verb).contains { child in
      guard child < verb, [.subject, .passiveSubject].contains(text.tokens[child].dependency) else { return false }
      if Self.nobody.contains(text.tokens[child].word) { return true }
      return (max(0, child - 4)..<child).contains { before in
        let token = text.tokens[before]
        guard token.head == Int32(child) || token.head >= 0 && text.tokens[Int(token.head)].head == Int32(child) else {
          return false
        }
        return token.word == "no" && token.dependency == .determiner || token.word == "neither"
          || token.word == "not" && text.tokens[before + 1].word != "only"
      }
    }
  }

  private static let nobody: Set<WordHash> = ["nobody", "none", "neither", "no-one"]

  /// Whether the words leave no doubt that a deed is only thought of: "wants the general charged", "denied having threatened
  /// him".
  func isOnlySaid(_ head: Int) -> Bool {
    if isFailed(head) || isUnderConsideration(head) { return true }
    var token = text.tokens[head]
    guard token.tag == .verb else {
      // "stayed the eviction"
      return token.dependency == .object && token.head >= 0 && words.object[text.tokens[Int(token.head)].lemma] != nil
    }
    if isWished(head) || isWanted(head) { return true }
    // "denied having threatened him", however it is parsed
    if let having = tree.children(of: head).first(where: { text.tokens[$0].word == "having" && $0 < head }), having > 0,
      text.tokens[having - 1].tag == .verb, words.told[text.tokens[having - 1].lemma] != nil
    {
      return true
    }
    for _ in 0..<2 {
      guard token.dependency == .openComplement || token.dependency == .complementClause, token.head >= 0 else {
        return false
      }
      let above = text.tokens[Int(token.head)]
      if words.told[above.lemma] != nil, above.tag == .verb {
        // "did not deny that it had attacked them"
        if besides(Int(token.head)) == .denied { return false }
        return token.head == text.tokens[head].head || token.word == "having" || token.features.contains(.gerund)
      }
      token = above
    }
    return false
  }

  /// "failed to agree on a ceasefire", "unsuccessfully tried to buy it", "attempts to buy it failed".
  private func isFailed(_ head: Int) -> Bool {
    var verb = head
    if text.tokens[head].tag != .verb {
      // "failed to reach an agreement", unlike "failed to stop the attack"
      let token = text.tokens[head]
      guard token.head >= 0, token.dependency == .object || token.dependency == .oblique,
        words.occurrence.contains(text.tokens[Int(token.head)].lemma)
      else { return false }
      verb = Int(token.head)
    }
    // "tried to buy the firm and to sell it"
    for _ in 0..<2 where text.tokens[verb].dependency == .conjunct && text.tokens[verb].head >= 0 {
      verb = Int(text.tokens[verb].head)
    }
    let token = text.tokens[verb]
    guard token.tag == .verb, token.features.contains(.infinitive), token.head >= 0, token.head < Int32(verb),
      token.dependency == .openComplement || token.dependency == .clausalModifier
        || token.dependency == .complementClause
    else { return false }
    let above = Int(token.head)
    if words.failing.contains(text.tokens[above].lemma) { return besides(above) != .denied }
    guard words.trying.contains(text.tokens[above].lemma) else { return false }
    if tree.children(of: above).contains(where: { words.vain.contains(text.tokens[$0].word) }) { return true }
    let fate = Int(text.tokens[above].head)
    return fate >= 0 && text.tokens[above].dependency == .subject && words.vain.contains(text.tokens[fate].lemma)
  }

  /// "a ban under consideration", "a ban which is under consideration", "the ban is under consideration".
  private func isUnderConsideration(_ noun: Int) -> Bool {
    guard text.tokens[noun].tag != .verb else { return false }
    func isUnder(_ token: Int) -> Bool {
      words.under.contains(text.tokens[token].lemma) && tree.preposition(of: token) == "under"
    }
    let above = Int(text.tokens[noun].head)
    if above >= 0, text.tokens[noun].dependency == .subject, isUnder(above) { return true }
    return tree.children(of: noun).contains { $0 > noun && isUnder($0) }
  }

  /// "demanded that the firm dismiss her", "called on the firm to dismiss her", unlike "suggested that the firm had dismissed
  /// her" and "asked to leave the court".
  private func isWanted(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    let above = Int(token.head)
    guard above >= 0, above < verb, text.tokens[above].tag == .verb, words.wanted.contains(text.tokens[above].lemma)
    else { return false }
    if token.dependency == .complementClause, token.word == token.lemma {
      return !tree.children(of: verb).contains { text.tokens[$0].tag == .auxiliary }
    }
    guard token.features.contains(.infinitive) else { return false }
    return tree.children(of: verb).contains { $0 > above && text.tokens[$0].dependency == .subject }
      || tree.children(of: above).contains {
        $0 > above && $0 < verb && [.object, .oblique, .indirectObject].contains(text.tokens[$0].dependency)
      }
  }

  /// "wants the general charged".
  private func isWished(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.head >= 0, token.head < Int32(verb), token.features.contains(.past),
      [.openComplement, .complementClause, .parataxis, .adverbialClause].contains(token.dependency)
    else { return false }
    let governor = Int(token.head)
    // "the wanted man surrendered"
    guard text.tokens[governor].lemma == "want" || text.tokens[governor].lemma == "need",
      governor == 0 || text.tokens[governor - 1].tag != .determiner
    else { return false }
    // "wanted peace, said Berg"
    return !text.tokens[governor..<verb].contains { $0.tag == .punctuation }
      && !tree.children(of: verb).contains { text.tokens[$0].tag == .auxiliary }
  }

  /// "the penalty to be imposed", unlike "the first penalty to be imposed".
  private func isToBeDone(_ noun: Int) -> Bool {
    let children = tree.children(of: noun)
    guard let verb = children.first(where: { $0 > noun && text.tokens[$0].dependency == .clausalModifier }),
      text.tokens[verb].features.contains(.infinitive) || isBehindTo(verb),
      tree.children(of: verb).contains(where: { text.tokens[$0].dependency == .passiveAuxiliary })
    else { return false }
    return !children.contains { $0 < noun && Self.ordinals.contains(text.tokens[$0].word) }
  }

  private static let ordinals: Set<WordHash> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "last", "latest", "only", "next",
  ]

  /// "accused of bribing officials", "faces charges of bribing them".
  func isAlleged(_ head: Int) -> Bool {
    let token = text.tokens[head]
    guard token.features.contains(.gerund), token.head >= 0, token.head < Int32(head),
      words.alleged.contains(text.tokens[Int(token.head)].lemma)
    else { return false }
    return tree.children(of: head).contains { $0 < head && Self.charging.contains(text.tokens[$0].word) }
  }

  private static let charging: Set<WordHash> = ["of", "with"]

  /// By the verb or noun that the noun hangs from: "called for a strike", "the strike continues".
  private func statusOfNoun(_ noun: Int) -> Event.Status {
    if isToBeDone(noun) { return .planned }
    var token = text.tokens[noun]
    // "strikes and protests"
    for _ in 0..<3 where token.dependency == .conjunct && token.head >= 0 { token = text.tokens[Int(token.head)] }
    guard token.head >= 0 else { return .happened }
    let above = Int(token.head)
    let governor = text.tokens[above]
    switch token.dependency {
    case .subject, .passiveSubject:
      if words.occurrence.contains(governor.lemma), let status = besides(above) { return status }
      if let status = words.subject[governor.lemma], status == .ongoing || isPresent(above) { return status }
      guard token.dependency == .passiveSubject else { return .happened }
      return words.over[governor.lemma].flatMap { $0 == .ongoing ? nil : $0 } ?? .happened
    case .object, .oblique, .nominalModifier, .complementClause, .openComplement:
      if token.dependency == .object, let status = words.object[governor.lemma] { return status }
      // "called off the talks", unlike "called off the search"
      if token.dependency == .object, governor.lemma == "call", words.gatherings.contains(token.lemma),
        tree.children(of: above).contains(where: { text.tokens[$0].word == "off" })
      {
        return .denied
      }
      // "does not want a war", unlike "wants the war to end"
      if token.dependency == .object, governor.lemma == "want",
        !tree.children(of: noun).contains(where: { text.tokens[$0].word == "the" })
      {
        return .hypothetical
      }
      if token.dependency == .nominalModifier, tree.preposition(of: noun) == "for",
        let status = words.purpose[governor.lemma]
      {
        return status
      }
      // "announced talks", unlike "called the election for Berg".
      if token.dependency == .object || token.dependency == .openComplement,
        words.setting.contains(governor.lemma), words.gatherings.contains(token.lemma),
        !tree.children(of: noun).contains(where: { text.tokens[$0].word == "the" })
      {
        return .planned
      }
      if let status = words.over[governor.lemma] { return status }
      guard governor.tag == .verb else { return .happened }
      // "agreed on a ceasefire" is done with it, "fought in the war" is not.
      if token.dependency == .oblique, tree.preposition(of: noun) == "on", words.occurrence.contains(governor.lemma),
        let status = besides(above) ?? infinitive(of: above)
      {
        return status
      }
      if token.dependency == .object || token.dependency == .openComplement {
        // "did not hold a vote" denies it, "did not condemn the attack" does not.
        if words.occurrence.contains(governor.lemma), let status = besides(above) { return status }
        if governor.features.contains(.infinitive), let status = infinitive(of: above) { return status }
      }
      return .happened
    default: return .happened
    }
  }

  /// "is scheduled for May", unlike "was scheduled".
  private func isPresent(_ verb: Int) -> Bool {
    let helper = tree.children(of: verb).first { $0 < verb && text.tokens[$0].lemma == "be" }
    return !text.tokens[helper ?? verb].features.contains(.past)
  }

  private func isBehindTo(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { $0 < verb && text.tokens[$0].word == "to" }
  }

  /// The verb above a token has not happened.
  private func isBelowIrrealis(_ token: Int) -> Bool {
    var above = Int(text.tokens[token].head)
    while above >= 0, text.tokens[above].tag != .verb { above = Int(text.tokens[above].head) }
    return above >= 0 && text.tokens[above].features.contains(.irrealis)
  }
}
