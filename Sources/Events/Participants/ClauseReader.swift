import NewsModel

/// Reads who takes part, from the clause of a trigger alone.
struct ClauseReader {
  let text: AnalyzedText
  let tree: ClauseTree
  let words = ClauseWords.shared
  private let phrases: ActorPhrases

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
    phrases = ActorPhrases(text, tree: tree)
  }

  /// - Parameter family: The family of the trigger's word, as `Data/name-prepositions.tsv` has it.
  func participants(of head: Int, kind: EventKind, family: String) -> [Event.Participant] {
    var clause = Clause(head: head, kind: kind)
    // "called the stabbing a crime": an article makes a noun of it.
    clause.isVerb =
      text.tokens[head].tag == .verb
      && !tree.children(of: head).contains { text.tokens[$0].dependency == .determiner && $0 == head - 1 }
    clause.isPassive = text.tokens[head].features.contains(.passive) || isUndergone(head) || isUnder(head)
    clause.isTogether = NamePrepositions.shared.isTogether(family)
    clause.kinds = clause.isVerb ? KindSet() : words.kinds(of: text.tokens[head].lemma)
    clause.hasActor = tree.children(of: head).contains { isSubject($0) && isSomebody($0) }
    clause.hasSufferer =
      clause.kinds.contains(.suffered) && tree.children(of: head).contains { isSuffererBehind($0) }
    for child in tree.children(of: head) { addDependent(child, to: &clause) }
    addSharers(to: &clause)
    return clause.found
  }

  /// What has been read of a clause.
  struct Clause {
    let head: Int
    let kind: EventKind
    var isVerb = false
    var isPassive = false
    /// Its parties do it with each other: "met".
    var isTogether = false
    var kinds: KindSet<ClauseWords.Kind> = KindSet()
    /// Whether its verb has a subject who can own things.
    var hasActor = false
    /// Whether a phrase behind the noun tells to whom it was done: "Kenya's arrest of Berg".
    var hasSufferer = false
    var found: [Event.Participant] = []

    func has(_ role: Event.Participant.Role) -> Bool { found.contains { $0.role == role } }
  }

  /// Adds those whom a phrase names.
  func add(
    _ token: Int, _ role: Event.Participant.Role, depth: Int = 0, isBlamed: Bool = false, to clause: inout Clause
  ) {
    let isAgent = role == clause.kind.roles.agent
    let reading = ActorPhrases.Reading(
      isAbstract: clause.kind.isAbstract, skipsPronouns: clause.hasActor && !isSubject(token),
      skipsHappenings: clause.isVerb && isAgent && !clause.kind.isStriking,
      isSufferer: clause.kind.roles.agent != clause.kind.roles.target && role == clause.kind.roles.target,
      skipsNations: isBlamed || clause.kind.isPersonal && role == clause.kind.roles.target,
      skipsOrigins: clause.kind.placePrepositions.contains("from"))
    for mention in phrases.mentions(in: token, reading, depth: depth) {
      guard let entity = mention.entity, clause.kind.roles.allows(role, for: mention.type),
        !clause.found.contains(where: { $0.entity == entity })
      else { continue }
      clause.found.append(Event.Participant(entity: entity, role: role, span: mention.span))
    }
  }

  // MARK: Dependents

  private func addDependent(_ child: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    switch text.tokens[child].dependency {
    case .subject:
      let role = clause.isPassive ? roles.target : roles.agent
      if let first = firstOfBrokenList(child, clause.head) { add(first, role, to: &clause) }
      add(antecedent(of: child, clause.head), role, to: &clause)
    case .passiveSubject: add(antecedent(of: child, clause.head), roles.target, to: &clause)
    case .object: add(child, clause.isTogether ? roles.with : roles.target, to: &clause)
    case .indirectObject: add(child, .recipient, to: &clause)
    case .obliqueAgent: add(child, roles.agent, to: &clause)
    case .possessive:
      add(
        child, clause.kinds.contains(.suffered) && isSuffererBefore(child, clause) ? roles.target : roles.agent,
        to: &clause)
    case .adjective, .compound:
      guard !clause.isVerb, !(clause.kind.isSited && tree.mention(at: child)?.type == .country) else { return }
      let isSufferer = clause.kinds.contains(.suffered) && tree.mention(at: child)?.type == .person
      add(child, isSufferer ? roles.target : roles.agent, depth: 1, to: &clause)
    case .oblique, .nominalModifier:
      addPhrase(child, to: &clause)
      // "rallies in Lima against Berg"
      guard !clause.isVerb, tree.place(at: child) != nil else { return }
      for inner in tree.children(of: child) where text.tokens[inner].dependency == .nominalModifier {
        if ["against", "with", "between"].contains(tree.preposition(of: inner)) { addPhrase(inner, to: &clause) }
      }
    // "threatened to attack Kenya"
    case .openComplement where clause.isVerb && clause.kind.isThreatening:
      for inner in tree.children(of: child) where text.tokens[inner].dependency == .object {
        add(inner, .target, to: &clause)
      }
      for inner in tree.children(of: child) where text.tokens[inner].dependency == .oblique {
        if ["with", "against", "on"].contains(tree.preposition(of: inner)) { add(inner, .target, to: &clause) }
      }
    // "demanded that Kenya leave"
    case .complementClause where clause.kind.isAsking:
      for inner in tree.children(of: child) where isSubject(inner) && text.tokens[inner].tag != .pronoun {
        add(inner, roles.target, to: &clause)
      }
    // "an inquiry headed by the board"
    case .clausalModifier where !clause.isVerb && words.kinds(of: text.tokens[child].lemma).contains(.leading):
      addAgents(of: child, to: &clause)
    default: break
    }
  }

  /// Those whom a phrase with a preposition names.
  func addPhrase(_ child: Int, to clause: inout Clause) {
    let roles = clause.kind.roles
    switch tree.preposition(of: child) {
    case "with":
      guard !tree.isAbsolute(child) else { return }
      // "lodged a protest with Berg"
      if isLodged(clause.head) {
        add(child, .target, to: &clause)
      } else if !clause.isVerb || clause.isTogether || roles.with != EventRoles.general.with {
        add(child, roles.with, to: &clause)
      } else if isSomebody(child), isTied(child, clause.head) {
        add(child, roles.target, to: &clause)
      }
    case "between", "among": add(child, roles.with, to: &clause)
    case "for", "from":
      if clause.kinds.contains(.coming), tree.preposition(of: child) == "from" {
        add(child, roles.agent, to: &clause)
      } else if clause.kind.isAsking {
        addAsked(child, to: &clause)
      }
    case "against": add(child, .target, to: &clause)
    // "an attack on her house", but "a rally on the party's island"
    case "on": if isSomebody(child) || !clause.kind.isAttended { add(child, .target, to: &clause) }
    case "of":
      if !clause.isVerb { add(child, clause.kinds.contains(.own) ? roles.agent : roles.target, to: &clause) }
    case "by": add(child, roles.agent, to: &clause)
    case "to": add(child, isCounted(child) ? roles.target : .recipient, to: &clause)
    case "into":
      if clause.isVerb || tree.mention(at: child) != nil { add(child, roles.target, to: &clause) }
    default: break
    }
  }

  /// "called for Berg's resignation", "for action by Kenya", "sought help from Peru": it is asked from them. One asks for her own
  /// sake, too: "appealed for Anna Berg".
  private func addAsked(_ thing: Int, to clause: inout Clause) {
    if tree.preposition(of: thing) == "from" { return add(thing, clause.kind.roles.target, to: &clause) }
    guard tree.mention(at: thing) == nil, !WordList.actorNouns.contains(text.tokens[thing].lemma) else { return }
    for child in tree.children(of: thing) {
      switch text.tokens[child].dependency {
      case .possessive where text.tokens[child].tag != .pronoun: add(child, clause.kind.roles.target, to: &clause)
      case .compound where tree.mention(at: child)?.type == .organization:
        add(child, clause.kind.roles.target, to: &clause)
      case .nominalModifier where ["by", "from"].contains(tree.preposition(of: child)):
        add(child, clause.kind.roles.target, to: &clause)
      default: break
      }
    }
  }

  /// Those by whom a verb says that it is done.
  func addAgents(of verb: Int, to clause: inout Clause) {
    for child in tree.children(of: verb) where text.tokens[child].dependency == .obliqueAgent {
      add(child, clause.kind.roles.agent, to: &clause)
    }
  }

  // MARK: What a dependent is

  func isSubject(_ token: Int) -> Bool {
    text.tokens[token].dependency == .subject || text.tokens[token].dependency == .passiveSubject
  }

  func isSomebody(_ token: Int) -> Bool {
    if let mention = tree.mention(at: token) { return mention.type != .place && mention.type != .event }
    return WordList.actorNouns.contains(text.tokens[token].lemma) || text.tokens[token].tag == .pronoun
  }

  /// "Kenya's arrest of Berg"
  private func isSuffererBehind(_ child: Int) -> Bool {
    text.tokens[child].dependency == .nominalModifier && tree.preposition(of: child) == "of"
  }

  /// "Berg's arrest", but not "Kenya's arrests".
  private func isSuffererBefore(_ child: Int, _ clause: Clause) -> Bool {
    guard !clause.hasSufferer else { return false }
    return tree.mention(at: child).map { $0.type == .person || $0.type == .group } ?? true
  }

  private func isLodged(_ noun: Int) -> Bool {
    let token = text.tokens[noun]
    return token.tag != .verb && token.head >= 0
      && words.kinds(of: text.tokens[Int(token.head)].lemma).contains(.lodging)
  }

  /// "cut ties with Kenya", "closed its border with Peru": what is done to the tie is done to the one behind "with".
  private func isTied(_ other: Int, _ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      text.tokens[child].dependency == .object && child < other && child + 2 >= opener(of: other)
        && tree.mention(at: child) == nil && !WordList.actorNouns.contains(text.tokens[child].lemma)
    }
  }

  private func opener(of noun: Int) -> Int {
    tree.children(of: noun).first { text.tokens[$0].dependency == .case } ?? noun
  }

  /// "kidnapped up to 16 advisers"
  func isCounted(_ noun: Int) -> Bool {
    let first = opener(of: noun)
    return first > 0 && first + 1 < text.tokens.count && text.tokens[first - 1].word == "up"
      && text.tokens[first + 1].tag == .numeral
  }

  // MARK: Passives without "was"

  /// "Minister stabbed in Lund": a participle without "was", as headlines have them and what stands between commas ("Berg,
  /// convicted in 2012, left"), of a verb that nobody does without doing it to somebody.
  private func isUndergone(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    guard token.tag == .verb, token.features.contains(.past) || token.features.contains(.participle),
      verb > 0, text.tokens[verb - 1].word == "," || text.isInHeading(verb),
      words.kinds(of: token.lemma).contains(.undergone)
    else { return false }
    return !tree.children(of: verb).contains { child in
      switch text.tokens[child].dependency {
      case .object, .indirectObject: child > verb
      case .complementClause: child > verb && text.tokens[verb - 1].word != ","
      case .oblique, .nominalModifier:
        ["at", "on"].contains(tree.preposition(of: child)) && tree.mention(at: child)?.type == .person
      default: false
      }
    }
  }

  /// "Lund was under attack"
  private func isUnder(_ noun: Int) -> Bool { text.tokens[noun].tag == .noun && tree.preposition(of: noun) == "under" }
}
