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
    if token.features.contains(.passive) || isPassiveBeside(token, governor) {
      if shares, !clause.has(roles.target), isJoined(clause.head) {
        addSubjects(of: governor, roles.target, to: &clause)
      }
      return
    }
    guard !clause.isPassive, !clause.has(roles.agent) || clause.isTogether else { return }
    if let done = blamed(for: clause.head, by: governor) ?? observed(clause.head, by: governor) {
      add(done, roles.agent, to: &clause)
    } else if let done = asked(by: governor), token.dependency != .conjunct {
      // "urged Brazil to suspend permits": who is asked is the one who does it.
      add(done, roles.agent, to: &clause)
    } else if shares {
      addSubjects(of: governor, roles.agent, to: &clause)
    }
  }

  private func addSubjects(of verb: Int, _ role: String, to clause: inout Clause) {
    for child in tree.children(of: verb) where isSubject(child) {
      add(antecedent(of: child, verb), role, to: &clause)
    }
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

  /// "was arrested and charged"
  private func isPassiveBeside(_ token: Token, _ governor: Int) -> Bool {
    token.dependency == .conjunct && token.features.contains(.participle)
      && text.tokens[governor].features.contains(.passive)
  }

  /// The one that a verb of asking is put to.
  private func asked(by verb: Int) -> Int? {
    guard words.kinds(of: text.tokens[verb].lemma).contains(.asking) else { return nil }
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

  /// "denied reports about looting"
  private func isTopic(_ verb: Int) -> Bool {
    text.tokens[verb].features.contains(.gerund)
      && tree.children(of: verb).contains { $0 < verb && ["about", "against"].contains(text.tokens[$0].word) }
  }

  /// "jailed Berg for torturing prisoners", "accused Berg of torturing them": whom that was done to is the one who did it.
  private func blamed(for verb: Int, by governor: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund),
      tree.children(of: verb).contains(where: { ["for", "of"].contains(text.tokens[$0].word) && $0 < verb })
    else { return nil }
    return tree.children(of: governor).first { text.tokens[$0].dependency == .object && $0 > governor && $0 < verb }
  }

  // MARK: Nouns

  private func addSharers(ofNoun token: Token, under governor: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    guard text.tokens[governor].tag == .verb, !clause.has(roles.agent), !clause.isPassive else { return }
    let lemma = text.tokens[governor].lemma
    let kinds = words.kinds(of: lemma)
    switch token.dependency {
    case .object where kinds.contains(.undergoing) && roles.agent != roles.target && !clause.isTogether:
      // "faces trial", "suffered an attack"
      if !clause.has(roles.target) { addSubjects(of: governor, roles.target, to: &clause) }
    case .object where isLight(lemma, over: clause.head, for: clause.kind),
      .oblique where isLightOblique(clause.head, of: governor) && isLight(lemma, over: clause.head, for: clause.kind):
      for child in tree.children(of: governor) {
        switch text.tokens[child].dependency {
        case .subject, .passiveSubject: add(antecedent(of: child, governor), roles.agent, to: &clause)
        // "granted Berg a pardon"
        case .indirectObject: add(child, "recipient", to: &clause)
        // "lodged a protest with Berg", where the parse has it with the verb
        case .oblique where kinds.contains(.lodging) && tree.preposition(of: child) == "with":
          add(child, "target", to: &clause)
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
