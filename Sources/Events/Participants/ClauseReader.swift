import NewsModel

/// Reads who takes part, from the clause of a trigger alone.
struct ClauseReader {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let words = ClauseWords.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  func participants(of head: Int, kind: EventKind) -> [Event.Participant] {
    var found: [Event.Participant] = []
    func add(_ token: Int, _ role: String, depth: Int = 0) {
      if let mention = tree.mention(at: token), let entity = mention.entity, mention.type != .place {
        if kind.roles.allows(role, for: mention.type), !found.contains(where: { $0.entity == entity }) {
          found.append(Event.Participant(entity: entity, role: role, span: mention.span))
        }
      } else if depth < 2, text.tokens[token].tag == .noun || text.tokens[token].tag == .properNoun {
        // "Turkish troops", "members of the party", "computers of Korean officers": the one they belong to. A "Turkish
        // election" is nobody who acts, and suffers only what is done to things.
        let isActor = WordList.actorNouns.contains(text.tokens[token].lemma)
        let isOwn = isActor || !kind.isAbstract
        for child in tree.children(of: token) {
          switch text.tokens[child].dependency {
          case .adjective, .compound: if isOwn { add(child, role, depth: depth + 1) }
          // "Berg's lawyer", "the sister of Berg" is not Berg.
          case .possessive where !isActor || tree.mention(at: child)?.type != .person:
            add(child, role, depth: depth + 1)
          case .nominalModifier where depth == 0 || tree.preposition(of: child) == "of":
            if !isActor || tree.mention(at: child)?.type != .person { add(child, role, depth: depth + 1) }
          default: break
          }
        }
      }
      guard depth < 3 else { return }
      for child in tree.children(of: token)
      where text.tokens[child].dependency == .conjunct || isListed(child, before: token) {
        add(child, role, depth: depth == 0 ? 0 : depth + 1)
      }
    }
    let roles = kind.roles
    // "called the stabbing a crime": an article makes a noun of it.
    let isVerb =
      text.tokens[head].tag == .verb
      && !tree.children(of: head).contains { text.tokens[$0].dependency == .determiner && $0 == head - 1 }
    let isPassive = text.tokens[head].features.contains(.passive) || isUndergone(head) || isUnder(head)
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .subject: add(antecedent(of: child, head), isPassive ? roles.target : roles.agent)
      case .passiveSubject: add(antecedent(of: child, head), roles.target)
      case .object: add(child, roles.target)
      case .indirectObject: add(child, "recipient")
      case .obliqueAgent: add(child, roles.agent)
      case .possessive: add(child, roles.agent)
      case .adjective, .compound: if !isVerb { add(child, roles.agent, depth: 1) }
      case .oblique, .nominalModifier:
        switch tree.preposition(of: child) {
        case "with", "between", "among": add(child, roles.with)
        case "against", "on": add(child, "target")
        case "of": if !isVerb { add(child, roles.target) }
        case "by": add(child, roles.agent)
        case "to": add(child, "recipient")
        case "into": if isVerb { add(child, roles.target) }
        default: break
        }
      // "threatened to attack Kenya"
      case .openComplement:
        if isVerb, kind.isThreatening {
          for inner in tree.children(of: child) where text.tokens[inner].dependency == .object { add(inner, "target") }
          for inner in tree.children(of: child) where text.tokens[inner].dependency == .oblique {
            if ["with", "against", "on"].contains(tree.preposition(of: inner)) { add(inner, "target") }
          }
        }
      default: break
      }
    }
    // A participle or coordinated verb shares its subject; a noun under a light verb takes the verb's.
    if found.isEmpty || !found.contains(where: { $0.role == roles.agent }) {
      let token = text.tokens[head]
      if token.head >= 0 {
        let governor = Int(token.head)
        // "Kenya's president fled; his deputy was sworn in": who has an own subject shares none.
        let shares =
          isVerb
          ? [.conjunct, .openComplement, .adverbialClause].contains(token.dependency) && !hasSubject(head)
            && !isTopic(head)
          : text.tokens[governor].tag == .verb && (token.dependency == .object || isLightOblique(head, of: governor))
        if isVerb, let done = blamed(for: head, by: governor) {
          add(done, roles.agent)
        } else if isVerb, let done = asked(by: governor), token.dependency != .conjunct {
          // "urged Brazil to suspend permits": who is asked is the one who does it.
          add(done, roles.agent)
        } else if shares, !isPassive, isVerb || isLight(text.tokens[governor].lemma, over: head, for: kind) {
          for child in tree.children(of: governor) {
            switch text.tokens[child].dependency {
            case .subject, .passiveSubject: add(child, roles.agent)
            // "granted Berg a pardon"
            case .indirectObject where !isVerb: add(child, "recipient")
            default: break
            }
          }
        } else if !isVerb, token.dependency == .oblique, text.tokens[governor].tag == .verb,
          kind.isAttended, ["in", "at", "during"].contains(tree.preposition(of: head))
        {
          // "Berg said in an interview", "spoke at the rally": who does something there is there.
          for child in tree.children(of: governor) where text.tokens[child].dependency == .subject {
            add(antecedent(of: child, governor), roles.agent)
          }
          // "told Lind in a phone call": both talk.
          if kind.isSpoken {
            for child in tree.children(of: governor)
            where text.tokens[child].dependency == .object || text.tokens[child].dependency == .indirectObject {
              if tree.mention(at: child)?.type == .person { add(child, roles.with) }
            }
          }
        }
      }
    }
    return found
  }

  /// "Kenya, Uganda and Rwanda": a name that the parse takes for part of the next, with a comma between them.
  private func isListed(_ child: Int, before token: Int) -> Bool {
    guard [.compound, .possessive, .nominalModifier].contains(text.tokens[child].dependency), child < token,
      let own = tree.mention(at: child),
      let other = tree.mention(at: token), own.type == other.type, own.tokens.upperBound < token
    else { return false }
    return text.tokens[own.tokens.upperBound].word == ","
  }

  /// "Musa, who was arrested": the one that "who" stands for.
  private func antecedent(of subject: Int, _ verb: Int) -> Int {
    let word = text.tokens[subject].word
    guard word == "who" || word == "which" || word == "that", text.tokens[verb].dependency == .relativeClause,
      text.tokens[verb].head >= 0
    else { return subject }
    return Int(text.tokens[verb].head)
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

  private func hasSubject(_ verb: Int) -> Bool {
    tree.children(of: verb).contains {
      text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .passiveSubject
    }
  }

  /// "denied reports about looting"
  private func isTopic(_ verb: Int) -> Bool {
    text.tokens[verb].features.contains(.gerund)
      && tree.children(of: verb).contains { $0 < verb && ["about", "against"].contains(text.tokens[$0].word) }
  }

  /// "engaged in talks", "took part in the march": unlike "lost his brother in the collapse", which is nobody's deed.
  private func isLightOblique(_ noun: Int, of verb: Int) -> Bool {
    text.tokens[noun].dependency == .oblique
      && !tree.children(of: verb).contains {
        text.tokens[$0].dependency == .object && text.tokens[$0].lemma != "part" && text.tokens[$0].lemma != "place"
      }
  }

  private func isLight(_ verb: WordHash, over noun: Int, for kind: EventKind) -> Bool {
    let kinds = words.kinds(of: verb)
    // "sought the resignation of Berg": the one whose it is does it.
    if kinds.contains(.brokering), isSomebodys(noun, for: verb) { return false }
    // "called the attack a crime" speaks of it, "called an election" does it.
    if kinds.contains(.naming), tree.children(of: noun).contains(where: { isDefinite($0) }) { return false }
    // Who announces or proposes a deal has not signed it.
    return kinds.contains(.light) && !(kind.isAgreed && kinds.contains(.brokering))
  }

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

  /// "Minister stabbed in Lund": a participle without "was", as headlines have them, of a verb that nobody does without
  /// doing it to somebody.
  private func isUndergone(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.tag == .verb, token.features.contains(.past) || token.features.contains(.participle),
      let number = text.sentenceIndex(ofToken: verb), text.sentences[number].isHeading,
      words.kinds(of: token.lemma).contains(.undergone)
    else { return false }
    return !tree.children(of: verb).contains { child in
      switch text.tokens[child].dependency {
      case .object, .indirectObject, .complementClause: child > verb
      case .oblique, .nominalModifier:
        ["at", "on"].contains(tree.preposition(of: child)) && tree.mention(at: child)?.type == .person
      default: false
      }
    }
  }

  /// "Lund was under attack"
  private func isUnder(_ noun: Int) -> Bool { text.tokens[noun].tag == .noun && tree.preposition(of: noun) == "under" }

  /// "jailed Berg for torturing prisoners", "accused Berg of torturing them": whom that was done to is the one who did it.
  private func blamed(for verb: Int, by governor: Int) -> Int? {
    guard text.tokens[verb].features.contains(.gerund),
      tree.children(of: verb).contains(where: { ["for", "of"].contains(text.tokens[$0].word) && $0 < verb })
    else { return nil }
    return tree.children(of: governor).first { text.tokens[$0].dependency == .object && $0 > governor && $0 < verb }
  }
}
