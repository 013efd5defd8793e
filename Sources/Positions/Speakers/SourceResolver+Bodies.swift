import NewsModel

/// The governments, offices and issuers that words without a name of their own stand for.
extension SourceResolver {
  /// "The government", "government officials", "state media": of the country that was named last.
  func governed(by head: Int) -> Int? {
    let isGovernment =
      text.tokens[head].lemma == "government"
      || tree.children(of: head).contains { child in
        child < head
          && (text.tokens[child].lemma == "government"
            // "state media"
            || text.tokens[child].word == "state" && CueLexicon.shared.isVoice(text.tokens[head].word))
      }
    guard isGovernment, !tree.children(of: head).contains(where: { entity(atToken: $0) != nil }) else { return nil }
    for token in stride(from: head - 1, through: max(0, head - 300), by: -1) {
      if let entity = entity(atToken: token), type(of: entity) == .country, !isPronoun(token) { return entity }
    }
    return nil
  }

  /// "Prosecutors said", "police said", "the prosecutor's office said": the only body of that kind that the article names.
  func body(named lemma: WordHash, _ head: Int) -> Int? {
    let others = tree.children(of: head).filter { text.tokens[$0].dependency != .determiner }
    let isOffice =
      lemma == "office"
      && others.contains { text.tokens[$0].lemma == "prosecutor" || text.tokens[$0].lemma == "attorney" }
    guard others.isEmpty || isOffice else { return nil }
    let isPolice = lemma == "police"
    guard isPolice || isOffice || lemma == "prosecutor" && text.tokens[head].features.contains(.plural) else {
      return nil
    }
    let bodies = entities.entities.indices.filter { index in
      guard entities.entities[index].type == .organization else { return false }
      let name = entities.entities[index].name
      if isPolice { return name.hasSuffix("Police") || name.hasSuffix("Police Department") }
      return ["Attorney's Office", "Attorney’s Office", "Prosecutor", "Prosecution"].contains { name.contains($0) }
    }
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// Who made a statement, a poll or an inquiry: "an investigation by the Post", "a poll published by the Post",
  /// "they released a statement which said", "Berg, in a statement, said".
  func issuer(of head: Int) -> Int? {
    guard CueLexicon.shared.isDocument(text.tokens[head].lemma) else { return nil }
    // "a Lund Post article by Ada Berg" is hers.
    for child in tree.children(of: head) where text.tokens[child].dependency == .nominalModifier {
      if tree.children(of: child).contains(where: { text.tokens[$0].word == "by" }),
        let entity = entity(ofPhrase: child)
      {
        return entity
      }
    }
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .possessive, .adjective, .compound: if let entity = entity(atToken: child) { return entity }
      // "the WHO's report": the parse may take the mark of the owner for "is".
      case .subject where child < head && isOwner(child): if let entity = entity(atToken: child) { return entity }
      case .nominalModifier, .oblique, .obliqueAgent:
        let isBy = tree.children(of: child).contains { ["by", "from", "of"].contains(text.tokens[$0].word) }
        if isBy || isOutlet(child), let entity = entity(ofPhrase: child) { return entity }
      case .clausalModifier:
        if let agent = tree.child(of: child, .obliqueAgent), let entity = entity(ofPhrase: agent) { return entity }
        for part in tree.children(of: child) where text.tokens[part].dependency == .oblique {
          let isBy = tree.children(of: part).contains { text.tokens[$0].word == "by" || text.tokens[$0].word == "from" }
          if isBy, let entity = entity(ofPhrase: part) ?? holder(ofAccount: part) { return entity }
        }
      default: break
      }
    }
    // "According to reports, Ada Berg left": the reports are not hers.
    if tree.children(of: head).contains(where: { text.tokens[$0].word == "according" }) { return nil }
    let governor = Int(text.tokens[head].head)
    guard governor >= 0, text.tokens[governor].tag == .verb,
      text.tokens[head].dependency == .object || text.tokens[head].dependency == .oblique,
      let subject = tree.child(of: governor, .subject) ?? sharedSubject(of: governor), subject != head
    else { return nil }
    return entity(ofPhrase: subject)
  }

  /// "The union formed last week and sent a letter stating": the subject of the first verb.
  private func sharedSubject(of verb: Int) -> Int? {
    guard text.tokens[verb].dependency == .conjunct, text.tokens[verb].head >= 0 else { return nil }
    return tree.child(of: Int(text.tokens[verb].head), .subject)
  }

  /// "In a letter sent by Ada Berg, workers were told": who wrote what opens the clause of a verb without an agent.
  func writer(ofLetterBeside verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.passive) else { return nil }
    return tree.children(of: verb).lazy.compactMap { child -> Int? in
      guard child < verb, text.tokens[child].dependency == .oblique,
        tree.child(of: child, .case).map({ text.tokens[$0].word == "in" }) == true
      else { return nil }
      return issuer(of: child)
    }.first
  }

  /// "a study in the Lund Journal": a body that something is published in.
  private func isOutlet(_ name: Int) -> Bool {
    guard let body = entity(atToken: name), type(of: body) == .organization, !isPronoun(name), !isDescription(name)
    else { return false }
    return tree.children(of: name).contains { text.tokens[$0].word == "in" }
  }

  /// "a post sent from Ada Berg's account": whose words appear there.
  private func holder(ofAccount part: Int) -> Int? {
    guard ["account", "profile", "page", "feed", "blog", "channel"].contains(where: { text.tokens[part].lemma == $0 })
    else { return nil }
    return tree.child(of: part, .possessive).flatMap { entity(atToken: $0) }
  }

  /// "MPs allied to Ada Berg claimed", "sources close to the mayor Otto Lind": they are not the one whom they are close to.
  func isCompanyOfOthers(_ head: Int) -> Bool {
    var before = head - 1
    while before > 2, [.noun, .properNoun, .determiner, .adjective].contains(text.tokens[before].tag) { before -= 1 }
    guard before > 1, ["to", "with", "by"].contains(where: { text.tokens[before].word == $0 }) else { return false }
    return Self.companies.contains(text.tokens[before - 1].word)
      && ![.verb, .auxiliary, .punctuation].contains(text.tokens[before - 2].tag)
  }

  private static let companies: Set<WordHash> = [
    "allied", "loyal", "close", "aligned", "opposed", "linked", "sympathetic", "friendly", "faithful", "hostile",
    "affiliated", "related", "familiar", "associated",
  ]

  /// "the Lund Party (LP) of Ada Berg said": the body, and not whom it is of.
  func body(ownedBy head: Int) -> Int? {
    var before = head - 1
    while before > 1, [.noun, .properNoun].contains(text.tokens[before].tag),
      entity(atToken: before) == entity(atToken: head) || entity(atToken: before) == nil
    {
      before -= 1
    }
    guard before > 1, text.tokens[before].word == "of" else { return nil }
    before -= 1
    if text.tokens[before].word == ")" {
      while before > 1, text.tokens[before].word != "(" { before -= 1 }
      before -= 1
    }
    guard before >= 0, let body = entity(atToken: before), type(of: body) == .organization, !isPronoun(before),
      !isDescription(before)
    else { return nil }
    return body
  }

  /// "President of the Lund Union, Ada Berg, said": whom an office before a body stands for.
  func holder(before body: Int) -> Int? {
    var before = body - 1
    while before > 0, entity(atToken: before) == entity(atToken: body) || text.tokens[before].tag == .determiner {
      before -= 1
    }
    guard before > 0, text.tokens[before].tag == .adposition, let person = entity(atToken: before - 1),
      isPerson(person),
      isDescription(before - 1)
    else { return nil }
    return person
  }

  /// "officials in Lund" are there, and do not speak for the town.
  func isWhere(_ place: Int) -> Bool {
    tree.children(of: place).contains { ["in", "at", "near", "around"].contains(text.tokens[$0].word) }
  }

  /// A name with the mark of an owner behind it.
  func isOwner(_ token: Int) -> Bool {
    token + 1 < text.tokens.count && text.tokens[token + 1].word == "'s"
  }
}
