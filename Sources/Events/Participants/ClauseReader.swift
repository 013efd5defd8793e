import NewsModel

/// Reads who takes part, where and in which status, from the clause of a trigger alone.
struct ClauseReader {
  private let text: AnalyzedText
  private let entities: EntityReading
  private var children: [[Int32]]
  private var mentionOfToken: [Int32]

  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
    children = [[Int32]](repeating: [], count: text.tokens.count)
    for (index, token) in text.tokens.enumerated() where token.head >= 0 {
      children[Int(token.head)].append(Int32(index))
    }
    mentionOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in entities.mentions.enumerated() where mention.entity != nil {
      for token in mention.tokens { mentionOfToken[token] = Int32(index) }
    }
  }

  private func mention(at token: Int) -> Mention? {
    mentionOfToken[token] >= 0 ? entities.mentions[Int(mentionOfToken[token])] : nil
  }

  private func isPlace(_ mention: Mention) -> Bool {
    mention.type == .place || (mention.type == .country && mention.form == .name)
  }

  // MARK: Participants

  func participants(of head: Int, type: EventType) -> [Event.Participant] {
    var found: [Event.Participant] = []
    func add(_ token: Int, _ role: String, depth: Int = 0) {
      if let mention = mention(at: token), let entity = mention.entity, mention.type != .place {
        if !found.contains(where: { $0.entity == entity }) {
          found.append(Event.Participant(entity: entity, role: role, span: mention.span))
        }
      } else if depth == 0, text.tokens[token].tag == .noun {
        // "Turkish troops", "members of the party": the one they belong to.
        for child in children[token].map(Int.init) {
          switch text.tokens[child].dependency {
          case .adjective, .compound, .possessive, .nominalModifier: add(child, role, depth: 1)
          default: break
          }
        }
      }
      guard depth < 3 else { return }
      for child in children[token].map(Int.init) where text.tokens[child].dependency == .conjunct {
        add(child, role, depth: depth == 0 ? 0 : depth + 1)
      }
    }
    let roles = Roles(type)
    let isVerb = text.tokens[head].tag == .verb
    let isPassive = text.tokens[head].features.contains(.passive)
    for child in children[head].map(Int.init) {
      switch text.tokens[child].dependency {
      case .subject: add(child, isPassive ? roles.target : roles.agent)
      case .passiveSubject: add(child, roles.target)
      case .object: add(child, roles.target)
      case .indirectObject: add(child, "recipient")
      case .obliqueAgent: add(child, roles.agent)
      case .possessive: add(child, roles.agent)
      case .adjective, .compound: if !isVerb { add(child, roles.agent, depth: 1) }
      case .oblique, .nominalModifier:
        switch caseWord(of: child) {
        case "with", "between", "among": add(child, roles.other)
        case "against", "on": add(child, "target")
        case "of": if !isVerb { add(child, roles.target) }
        case "by": add(child, roles.agent)
        case "to": add(child, "recipient")
        default: break
        }
      default: break
      }
    }
    // A participle or coordinated verb shares its subject; a noun under a light verb takes the verb's.
    if found.isEmpty || (isVerb && !found.contains { $0.role == roles.agent }) {
      let token = text.tokens[head]
      if token.head >= 0 {
        let governor = Int(token.head)
        let shares =
          isVerb
          ? [.conjunct, .openComplement, .adverbialClause].contains(token.dependency)
          : [.object, .oblique].contains(token.dependency) && text.tokens[governor].tag == .verb
        if shares, !isPassive {
          for child in children[governor].map(Int.init)
          where text.tokens[child].dependency == .subject || text.tokens[child].dependency == .passiveSubject {
            add(child, roles.agent)
          }
        }
      }
    }
    return found
  }

  private func caseWord(of token: Int) -> Substring {
    for child in children[token].map(Int.init) where text.tokens[child].dependency == .case {
      return text.words(of: child..<(child + 1))
    }
    return ""
  }

  /// What agents and targets are called in events of a type.
  private struct Roles {
    var agent = "agent"
    var target = "target"
    var other = "target"

    init(_ type: EventType) {
      switch type.rawValue {
      case "AGREE", "ceasefire": (agent, target, other) = ("signatory", "signatory", "signatory")
      case "meeting", "summit", "PROTEST", "speech", "competition":
        (agent, target, other) = ("attendee", "target", "attendee")
      case "ASSAULT", "accident", "disaster": target = "victim"
      case "death": (agent, target) = ("victim", "victim")
      case "election": other = "candidate"
      default: break
      }
    }
  }

  // MARK: Place

  /// A place that the trigger's own phrase names, else one after "in" or "at" in its clause.
  func place(of head: Int, type: EventType) -> (entity: Int, span: TextSpan)? {
    // Who invades or occupies a place does so there.
    if type.rawValue == "ASSAULT" || type.rawValue == "COERCE" || type.rawValue == "MOBILIZE" {
      for child in children[head].map(Int.init)
      where [.object, .passiveSubject, .nominalModifier, .oblique].contains(text.tokens[child].dependency) {
        if let mention = mention(at: child), let entity = mention.entity, isPlace(mention) {
          return (entity, mention.span)
        }
      }
    }
    var pending = [head]
    if text.tokens[head].tag != .verb, text.tokens[head].head >= 0 { pending.append(Int(text.tokens[head].head)) }
    for governor in pending {
      for child in children[governor].map(Int.init) {
        switch text.tokens[child].dependency {
        case .oblique, .nominalModifier:
          let word = caseWord(of: child).lowercased()
          guard ["in", "at", "near", "outside", "across", "on", "over"].contains(word) else { continue }
          if let mention = mention(at: child), let entity = mention.entity, isPlace(mention) {
            return (entity, mention.span)
          }
          // "in the city of Hamburg", "in northern Syria"
          for grandchild in children[child].map(Int.init) {
            if let mention = mention(at: grandchild), let entity = mention.entity, isPlace(mention) {
              return (entity, mention.span)
            }
          }
        case .compound where governor == head:
          if let mention = mention(at: child), let entity = mention.entity, mention.type == .place {
            return (entity, mention.span)
          }
        default: break
        }
      }
    }
    return nil
  }

  /// The place nearest to the trigger that its sentence names after "in" or "at".
  func place(nearest head: Int, in sentence: Sentence) -> (entity: Int, span: TextSpan)? {
    var best: (distance: Int, entity: Int, span: TextSpan)?
    for token in sentence.tokens where mentionOfToken[token] >= 0 {
      guard let mention = mention(at: token), let entity = mention.entity, isPlace(mention),
        token == mention.tokens.lowerBound, isAfterPlaceWord(token, in: sentence), setsScene(mention.tokens, for: head)
      else { continue }
      let distance = abs(token - head)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, entity, mention.span) }
    }
    return best.map { ($0.entity, $0.span) }
  }

  /// The place that an earlier sentence of the paragraph names, the nearest first.
  func place(nearest head: Int, inParagraph paragraph: Int, before number: Int) -> (entity: Int, span: TextSpan)? {
    for index in (max(0, number - 2)..<number).reversed() where text.sentences[index].paragraph == paragraph {
      if let place = place(nearest: head, in: text.sentences[index]) { return place }
    }
    return nil
  }

  /// The place hangs from the trigger or from a verb above it, not from another happening.
  private func setsScene(_ place: Range<Int>, for head: Int) -> Bool {
    guard let outer = place.first(where: { !place.contains(Int(text.tokens[$0].head)) }) else { return false }
    let governor = Int(text.tokens[outer].head)
    if governor == head { return true }
    guard governor >= 0 else { return false }
    if text.tokens[governor].tag != .verb { return TriggerLexicon.shared.entry(for: text.tokens[governor]) == nil }
    // From another sentence of the paragraph: the main verb's place sets the scene.
    if text.sentenceIndex(ofToken: governor) != text.sentenceIndex(ofToken: head) {
      return text.tokens[governor].dependency == .root
    }
    var ancestor = head
    for _ in 0..<50 where ancestor >= 0 {
      if ancestor == governor { return true }
      ancestor = Int(text.tokens[ancestor].head)
    }
    return false
  }

  /// "in", "at" or "near" stands before the place, at most three words back.
  private func isAfterPlaceWord(_ token: Int, in sentence: Sentence) -> Bool {
    for index in (max(sentence.tokens.lowerBound, token - 4)..<token).reversed() {
      let word = text.tokens[index].word
      if word == "in" || word == "at" || word == "near" || word == "outside" || word == "across" { return true }
      if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
    }
    return false
  }

  // MARK: Status

  func status(of head: Int) -> Event.Status {
    let token = text.tokens[head]
    var status = Event.Status.happened
    for child in children[head].map(Int.init) where child < head {
      switch text.tokens[child].word {
      case "could", "might", "may", "would", "should", "can", "if", "alleged", "allegedly", "possible", "potential",
        "suspected", "reportedly":
        status = .hypothetical
      case "will", "'ll", "planned", "upcoming", "proposed", "future", "next", "shall": status = .planned
      case "not", "n't", "never", "no": return .denied
      case "ongoing", "continuing", "current": status = .ongoing
      default: break
      }
    }
    guard status == .happened, token.tag == .verb else { return status }
    let governor = token.head >= 0 ? text.tokens[Int(token.head)].lemma : WordHash(rawValue: 0)
    if token.features.contains(.infinitive), token.dependency == .openComplement || token.dependency == .clausalModifier
    {
      return Self.plans.contains(governor) ? .planned : Self.attempts.contains(governor) ? .hypothetical : .happened
    }
    if token.features.contains(.gerund),
      children[head].contains(where: {
        text.tokens[Int($0)].dependency == .auxiliary && text.tokens[Int($0)].lemma == "be"
          && !text.tokens[Int($0)].features.contains(.past)
      })
    {
      return .ongoing
    }
    return status
  }

  private static let plans: Set<WordHash> = [
    "plan", "intend", "vow", "promise", "pledge", "agree", "decide", "expect", "schedule", "prepare", "set", "aim",
  ]
  private static let attempts: Set<WordHash> = [
    "threaten", "want", "urge", "ask", "call", "demand", "refuse", "seek", "hope", "offer", "propose", "try", "order",
  ]
}
