import NewsModel

/// What "it" and "they" stand for: a name must win against every noun phrase before the pronoun, else they are left open.
///
/// The phrases of the sentence and of the one before are weighed in the manner of Lappin and Leass (1994): subjects before
/// objects before the rest, the near before the far, what governs the pronoun's clause before what does not.
extension ReferenceResolver {
  /// The entity that "it", "its", "they" or "their" goes on with.
  func thing(at index: Int, isPlural: Bool) -> Int? {
    let use = use(ofPronoun: index, isPlural: isPlural)
    guard use != .thing, !isExpletive(index), let number = text.sentenceIndex(ofToken: index) else { return nil }
    let speaker = speaker(at: index)
    let spoken = quotationOf[index] < 0 ? quotation(spokenBy: index) : -1
    var best = Candidate(score: .min)
    var rival = Candidate(score: .min)
    for distance in 0...1 {
      guard number >= distance else { break }
      let sentence = text.sentences[number - distance]
      if distance > 0, sentence.isHeading || sentence.isBoilerplate || sentence.isDateline { break }
      let end = distance == 0 ? end(ofSubjectsBehind: index, in: sentence) : sentence.tokens.upperBound
      for token in sentence.tokens.lowerBound..<end where token != index {
        if spoken >= 0, quotationOf[token] == spoken { continue }
        guard let candidate = candidate(token, for: index, at: distance, use, isPlural: isPlural),
          candidate.entity == nil || candidate.entity != speaker
        else { continue }
        if candidate.score > best.score {
          if candidate.entity == nil || candidate.entity != best.entity { rival = best }
          best = candidate
        } else if candidate.score > rival.score, candidate.entity == nil || candidate.entity != best.entity {
          rival = candidate
        }
      }
    }
    guard let entity = best.entity, best.score >= Self.leastScore else { return nil }
    // A body is seldom "they".
    let margin = isPlural && clusters[entity].type == .organization ? Self.bodyMargin : Self.margin
    return rival.score == .min || best.score - rival.score >= margin ? entity : nil
  }

  struct Candidate {
    var score: Int
    /// The cluster, `nil` for an ordinary noun.
    var entity: Int?
  }

  private static let leastScore = 80
  private static let margin = 10
  private static let bodyMargin = 25

  /// "In its report, the bank said": behind a pronoun that comes before every subject its sentence's own may follow.
  private func end(ofSubjectsBehind pronoun: Int, in sentence: Sentence) -> Int {
    let isOpening = !(sentence.tokens.lowerBound..<pronoun).contains { isSubject($0..<($0 + 1)) }
    return isOpening ? min(sentence.tokens.upperBound, pronoun + Self.subjectReach) : pronoun
  }

  /// So far behind a pronoun the subject that it is of may stand.
  static let subjectReach = 16

  // MARK: The words around the pronoun

  /// What the words around a pronoun let it be.
  enum Use {
    /// No body, no country and no people.
    case thing
    case anything
    /// Whoever acts: "it said", "its president".
    case actor
  }

  private func use(ofPronoun index: Int, isPlural: Bool) -> Use {
    let token = text.tokens[index]
    let head = Int(token.head)
    guard head >= 0 else { return .thing }
    let governor = text.tokens[head]
    let kinds = pronouns.kinds(of: governor.lemma)
    switch token.dependency {
    case .subject:
      if governor.tag == .verb {
        if isPlural { return references.kinds(of: governor.lemma).contains(.actorVerb) ? .actor : .anything }
        if kinds.contains(.happening) { return .thing }
        return references.kinds(of: governor.lemma).contains(.actorVerb) ? .actor : .anything
      }
      if isPlural { return .anything }
      return kinds.contains(.trait) || references.kinds(of: governor.word).contains(.organization) ? .actor : .thing
    case .passiveSubject: return !isPlural && kinds.contains(.happening) ? .thing : .anything
    case .possessive:
      let isOwned =
        pronouns.kinds(of: governor.word).contains(.owned) || references.isOffice(governor.lemma)
      return isOwned ? .actor : .anything
    case .object, .indirectObject:
      if isPlural { return .anything }
      return kinds.contains(.joined) || references.pressedVerbs[governor.lemma]?.contains("object") ?? false
        ? .anything : .thing
    case .oblique, .nominalModifier:
      if isPlural { return .anything }
      guard index > 0 else { return .thing }
      return references.pressedVerbs[governor.lemma]?.contains(text.tokens[index - 1].word) ?? false
        ? .anything : .thing
    case .conjunct, .obliqueAgent: return isPlural ? .anything : .thing
    default: return isPlural ? .anything : .thing
    }
  }

  /// "It is clear that", "it was reported that", "it seems", "it took years to": a word that only fills the subject's place.
  func isExpletive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.word == "it" else { return false }
    if token.dependency == .expletive { return true }
    let head = Int(token.head)
    guard head > index, token.dependency == .subject || token.dependency == .passiveSubject else { return false }
    let governor = text.tokens[head]
    let opensClause = (head + 1..<min(text.tokens.count, head + Self.clauseReach)).contains { next in
      pronouns.kinds(of: text.tokens[next].word).contains(.clause)
    }
    if governor.tag != .verb { return opensClause }
    return opensClause && governor.features.contains(.participle)
      && pronouns.kinds(of: governor.lemma).contains(.report)
  }

  /// So far behind its predicate the clause of an expletive begins.
  private static let clauseReach = 8
}
