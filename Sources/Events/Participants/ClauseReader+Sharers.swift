import NewsModel

/// Who takes part in what a word tells that has no subject of its own.
extension ClauseReader {
  /// A participle or coordinated verb shares its subject; a noun under a light verb takes the verb's.
  func addSharers(to clause: inout Clause) {
    let token = text.tokens[clause.head]
    guard token.head >= 0 else { return }
    if clause.isVerb {
      addSharers(ofVerb: token, under: Int(token.head), to: &clause)
    } else {
      addSharers(ofNoun: token, under: Int(token.head), to: &clause)
    }
  }

  // MARK: Verbs

  private func addSharers(ofVerb token: Token, under governor: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    if isReduced(clause.head) {
      // "Anna Berg, convicted in 2012"; "The regulator fined Lumen" with the parse of "the regulator fined in 2012".
      let hasObject = tree.children(of: clause.head).contains { text.tokens[$0].dependency == .object }
      if !clause.has(hasObject ? roles.agent : roles.target) {
        add(governor, hasObject ? roles.agent : roles.target, to: &clause)
      }
      return
    }
    // "Kenya's president fled; his deputy was sworn in": who has an own subject shares none.
    let shares =
      [.conjunct, .openComplement, .adverbialClause].contains(token.dependency) && !hasSubject(clause.head)
      && !isTopic(clause.head)
    if token.dependency == .clausalModifier, !token.features.contains(.passive), !clause.has(roles.agent),
      let planner = planner(of: clause.head)
    {
      if planner.isVerb {
        addSubjects(of: planner.token, roles.agent, to: &clause)
      } else {
        add(planner.token, roles.agent, to: &clause)
      }
      return
    }
    if token.features.contains(.passive) || isPassiveBeside(token, governor) {
      if shares, !clause.has(roles.target), isJoined(clause.head) {
        addSubjects(of: governor, roles.target, to: &clause)
      }
      return
    }
    guard !clause.isPassive, !clause.has(roles.agent) || clause.isTogether else { return }
    if let done = blamed(for: clause.head, by: governor) {
      add(done, roles.agent, isBlamed: true, to: &clause)
    } else if let done = observed(clause.head, by: governor) {
      add(done, roles.agent, to: &clause)
    } else if let done = asked(by: governor), token.dependency != .conjunct {
      // "urged Brazil to suspend permits": who is asked is the one who does it.
      add(done, roles.agent, to: &clause)
    } else if shares {
      addSubjects(of: governor, roles.agent, to: &clause)
    }
  }

  /// Adds the subjects of a verb or, where it has none, of the one whose subject it shares: "is to give a speech",
  /// "announced plans to hold talks".
  private func addSubjects(of verb: Int, _ role: Event.Participant.Role, to clause: inout Clause) {
    var current = verb
    for _ in 0..<4 {
      var isFound = false
      for child in tree.children(of: current) where isSubject(child) {
        isFound = true
        add(antecedent(of: child, current), role, to: &clause)
      }
      if isFound { return }
      let token = text.tokens[current]
      guard token.head >= 0 else { return }
      switch token.dependency {
      case .openComplement, .conjunct, .adverbialClause:
        guard text.tokens[Int(token.head)].tag == .verb else { return }
        if token.dependency != .conjunct,
          let done = blamed(for: current, by: Int(token.head)) ?? asked(by: Int(token.head))
        {
          return add(done, role, to: &clause)
        }
        current = Int(token.head)
      case .clausalModifier where token.features.contains(.infinitive):
        guard let planner = planner(of: current) else { return }
        if planner.isVerb { current = planner.token } else { return add(planner.token, role, to: &clause) }
      default: return
      }
    }
  }

  /// Who means to do what stands behind "to": "Kenya's plan to leave" is Kenya, "Kenya announced plans to leave" has it before the
  /// verb.
  private func planner(of verb: Int) -> (token: Int, isVerb: Bool)? {
    let noun = Int(text.tokens[verb].head)
    guard noun >= 0, noun < verb, text.tokens[verb].features.contains(.infinitive),
      text.tokens[noun].tag == .noun || text.tokens[noun].tag == .properNoun,
      !words.kinds(of: text.tokens[noun].lemma).contains(.put)
    else { return nil }
    let owner = tree.children(of: noun).first { text.tokens[$0].dependency == .possessive }
    if let owner { return (owner, false) }
    let token = text.tokens[noun]
    guard token.dependency == .object, token.head >= 0, text.tokens[Int(token.head)].tag == .verb,
      !WordList.actorNouns.contains(token.lemma)
    else { return nil }
    return (Int(token.head), true)
  }

  /// A participle that tells what was done to the noun before it. A name has one behind a comma or with "by" ("the emails
  /// the ministry released" are not the ministry's release).
  private func isReduced(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.dependency == .clausalModifier, Int(token.head) < verb,
      !token.features.contains(.gerund), !token.features.contains(.infinitive), !hasSubject(verb),
      token.features.contains(.past) || token.features.contains(.participle)
    else { return false }
    return tree.mention(at: Int(token.head))?.form != .name || text.tokens[verb - 1].word == ","
      || tree.children(of: verb).contains { text.tokens[$0].dependency == .obliqueAgent }
  }

  /// "but was arrested", "after being shot", "to be tried": a passive that a word joins to the verb whose subject it shares; without
  /// one the parse has lost its own.
  private func isJoined(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      switch text.tokens[child].dependency {
      case .coordinator, .mark, .case: true
      default: false
      }
    }
  }

  /// "saw Berg attacking a guard"
  private func observed(_ verb: Int, by governor: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund), text.tokens[verb].dependency == .openComplement else {
      return nil
    }
    return tree.children(of: governor).first { text.tokens[$0].dependency == .object && $0 > governor && $0 < verb }
  }

  /// "was arrested and charged", "was arrested, charged and held"
  private func isPassiveBeside(_ token: Token, _ governor: Int) -> Bool {
    guard token.dependency == .conjunct, token.features.contains(.participle) else { return false }
    let above = text.tokens[governor]
    return above.features.contains(.passive) || above.head >= 0 && isPassiveBeside(above, Int(above.head))
  }

  /// The one that a verb of asking is put to.
  private func asked(by verb: Int) -> Int? {
    guard words.kinds(of: text.tokens[verb].lemma).contains(.asking) else {
      // "got Kenya to leave", unlike "got permission to leave"
      guard text.tokens[verb].lemma == "get" else { return nil }
      return tree.children(of: verb).first { text.tokens[$0].dependency == .object && $0 > verb && isSomebody($0) }
    }
    var addressee: Int?
    for child in tree.children(of: verb) where child > verb {
      switch text.tokens[child].dependency {
      case .object, .indirectObject: return child
      case .oblique where tree.preposition(of: child) == "on": addressee = child
      default: break
      }
    }
    return addressee
  }

  private func hasSubject(_ verb: Int) -> Bool { tree.children(of: verb).contains { isSubject($0) } }

  /// "denied reports about looting", "closed the border because of fighting between Kenya and Peru"
  private func isTopic(_ verb: Int) -> Bool {
    text.tokens[verb].features.contains(.gerund)
      && tree.children(of: verb).contains { child in
        child < verb
          ? ["about", "against"].contains(text.tokens[child].word)
          : ["between", "among"].contains(tree.preposition(of: child))
      }
  }

  /// "jailed Berg for torturing prisoners", "accused Berg of torturing them": whom that was done to is the one who did it.
  private func blamed(for verb: Int, by governor: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund),
      tree.children(of: verb).contains(where: { ["for", "of", "with"].contains(text.tokens[$0].word) && $0 < verb })
    else { return nil }
    return tree.children(of: governor).first { text.tokens[$0].dependency == .object && $0 > governor && $0 < verb }
  }

  // MARK: Nouns

  /// "held its meeting with Berg": all who meet have one role, and those who are named are the others.
  private func isWithOther(_ clause: Clause) -> Bool {
    clause.kind.roles.agent == clause.kind.roles.with
      && tree.children(of: clause.head).allSatisfy { child in
        switch text.tokens[child].dependency {
        case .possessive: text.tokens[child].tag == .pronoun
        case .compound: tree.mention(at: child) == nil
        case .nominalModifier: !["between", "among", "of", "by"].contains(tree.preposition(of: child))
        default: true
        }
      }
  }

  private func addSharers(ofNoun noun: Token, under head: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    var (token, governor) = (noun, head)
    // "sent tons of aid", "launched a series of attacks"
    if token.dependency == .nominalModifier, tree.preposition(of: clause.head) == "of",
      words.kinds(of: text.tokens[governor].lemma).contains(.measure), text.tokens[governor].head >= 0
    {
      token = text.tokens[governor]
      governor = Int(token.head)
    }
    guard text.tokens[governor].tag == .verb, !clause.has(roles.agent) || isWithOther(clause), !clause.isPassive else {
      return
    }
    let lemma = text.tokens[governor].lemma
    let kinds = words.kinds(of: lemma)
    switch token.dependency {
    case .object where kinds.contains(.undergoing) && roles.agent != roles.target && !clause.isTogether:
      // "faces trial", "suffered an attack"
      if !clause.has(roles.target) { addSubjects(of: governor, roles.target, to: &clause) }
    case .object where isLight(lemma, over: clause.head, for: clause.kind),
      .oblique where isLightOblique(clause.head, of: governor) && isLight(lemma, over: clause.head, for: clause.kind):
      addSubjects(of: governor, roles.agent, to: &clause)
      for child in tree.children(of: governor) {
        switch text.tokens[child].dependency {
        // "granted Berg a pardon"
        case .indirectObject: add(child, .recipient, to: &clause)
        // "lodged a protest with Berg", where the parse has it with the verb
        case .oblique where kinds.contains(.lodging) && tree.preposition(of: child) == "with":
          add(child, .target, to: &clause)
        case .oblique where child > clause.head && ["with", "against"].contains(tree.preposition(of: child)):
          if isSomebody(child) { addPhrase(child, to: &clause) }
        default: break
        }
      }
    // "An inquiry was opened by the board."
    case .passiveSubject where isLight(lemma, over: clause.head, for: clause.kind): addAgents(of: governor, to: &clause)
    case .oblique where clause.kind.isAttended && ["in", "at", "during"].contains(tree.preposition(of: clause.head)):
      addGuests(of: governor, to: &clause)
    default: break
    }
  }

  /// "Berg said in an interview", "spoke at the rally": who does something there is there.
  private func addGuests(of governor: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    for child in tree.children(of: governor) where text.tokens[child].dependency == .subject {
      add(antecedent(of: child, governor), roles.agent, to: &clause)
    }
    // "told Lind in a phone call": both talk.
    guard clause.kind.isSpoken else { return }
    for child in tree.children(of: governor)
    where text.tokens[child].dependency == .object || text.tokens[child].dependency == .indirectObject {
      if tree.mention(at: child)?.type == .person { add(child, roles.with, to: &clause) }
    }
  }

  /// "engaged in talks", "took part in the march": unlike "lost his brother in the collapse", which is nobody's deed.
  private func isLightOblique(_ noun: Int, of verb: Int) -> Bool {
    // "called for an inquiry": it is for others to hold it.
    if tree.preposition(of: noun) == "for", text.tokens[verb].lemma != "file" { return false }
    return !tree.children(of: verb).contains {
      text.tokens[$0].dependency == .object && text.tokens[$0].lemma != "part" && text.tokens[$0].lemma != "place"
    }
  }

  private func isLight(_ verb: WordHash, over noun: Int, for kind: EventKind) -> Bool {
    let kinds = words.kinds(of: verb)
    // "called for an inquiry", also where the parse has it for an object
    if kinds.contains(.naming), tree.preposition(of: noun) == "for" { return false }
    // "sought the resignation of Berg": the one whose it is does it; what others do to one is sought from them.
    if kinds.contains(.brokering), isSomebodys(noun, for: verb) || verb == "seek" && isDoneToOthers(noun) {
      return false
    }
    // "called the attack a crime" speaks of it, "called an election" does it.
    if kinds.contains(.naming), tree.children(of: noun).contains(where: { isDefinite($0) }) { return false }
    // Who announces or proposes a deal has not signed it.
    return kinds.contains(.light) && !(kind.isAgreed && kinds.contains(.brokering))
  }

  private func isDoneToOthers(_ noun: Int) -> Bool { words.kinds(of: text.tokens[noun].lemma).contains(.suffered) }

  /// Whether a noun says whose deed it is; "of" says it where one seeks it, but not of "ordered the arrest of Berg".
  private func isSomebodys(_ noun: Int, for verb: WordHash) -> Bool {
    tree.children(of: noun).contains { child in
      switch text.tokens[child].dependency {
      case .possessive: !["his", "her", "its", "their"].contains(where: { text.tokens[child].word == $0 })
      case .nominalModifier: verb == "seek" && tree.preposition(of: child) == "of"
      default: false
      }
    }
  }

  private func isDefinite(_ determiner: Int) -> Bool {
    ["the", "this", "that", "these", "those"].contains { text.tokens[determiner].word == $0 }
  }
}
