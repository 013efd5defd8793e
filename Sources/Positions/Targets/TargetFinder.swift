import NewsModel

/// Finds what a position is about: the entities and events that its content or object names, the chief ones first.
///
/// The chief ones are the subject and the object of what is said, events that the text dwells on before events it only
/// mentions. Who reports the position or is told it is none of them.
struct TargetFinder {
  /// What a position is towards.
  struct Reading {
    var targets: [Position.Target]
    /// The words only point back; the target was found in what was said before.
    var isInferred: Bool
  }

  private let text: AnalyzedText
  private let resolver: SourceResolver
  private let topics: EventTopics

  init(_ text: AnalyzedText, resolver: SourceResolver, events: EventReading) {
    self.text = text
    self.resolver = resolver
    topics = EventTopics(text, events: events)
  }

  /// At most two targets: the one who is asked or blamed, else the chief entity and the chief event of the content.
  ///
  /// Where the content points back ("it", "the move") and names no event, the event that was spoken of.
  func reading(
    of attribution: Attribution, stance: Stance, besides others: [Int], speakers: [Int]
  ) -> Reading {
    let scope = Scope(others: others, speakers: speakers)
    var targets = chief(in: attribution.target.map { [$0] } ?? attribution.content, scope)
    if let target = attribution.target, targets.isEmpty,
      let event = referred(in: [target], attribution, byPronoun: true)
    {
      return Reading(targets: [.event(event)], isInferred: true)
    }
    if attribution.target != nil, targets.count < 2 {
      for target in chief(in: attribution.content, scope) where !targets.contains(target) { targets.append(target) }
    }
    targets = Array(targets.prefix(2))
    if targets.isEmpty, let antecedent = relativeAntecedent(of: attribution) {
      targets = Array(chief(in: [antecedent], scope).prefix(2))
    }
    let namesEvent = targets.contains { if case .event = $0 { true } else { false } }
    let isOpen = targets.isEmpty || (!namesEvent && Self.judges(stance) && attribution.target == nil)
    guard isOpen, let event = referred(in: attribution.content, attribution, byPronoun: Self.judges(stance))
    else {
      return Reading(targets: targets, isInferred: false)
    }
    return Reading(targets: Array(([.event(event)] + targets).prefix(2)), isInferred: true)
  }

  /// The words that "which" stands for: "caused fires, which officials said were out", "apologized, which Berg accepted".
  private func relativeAntecedent(of attribution: Attribution) -> Range<Int>? {
    guard let cue = attribution.cue?.lowerBound, let number = text.sentenceIndex(ofToken: cue) else { return nil }
    let start = text.sentences[number].tokens.lowerBound
    guard let pronoun = (max(start, cue - 6)..<cue).last(where: { text.tokens[$0].word == "which" }) else { return nil }
    return max(start, pronoun - 15)..<pronoun
  }

  /// Stances that weigh what happened, where plain telling only mentions it.
  private static func judges(_ stance: Stance) -> Bool {
    switch stance {
    case .supports, .opposes, .rejects, .doubts, .denies, .accepts: true
    default: false
    }
  }

  private func chief(in ranges: [Range<Int>], _ scope: Scope) -> [Position.Target] {
    var found: [(target: Position.Target, rank: Int)] = []
    for range in ranges {
      for token in range {
        if let event = topics.event(atToken: token) {
          add(.event(event), rank(of: token, in: range) + topics.weight(of: event), to: &found)
        }
        if let entity = entity(atToken: token, scope), !scope.others.contains(entity) {
          add(.entity(entity), rank(of: token, in: range), to: &found)
        }
      }
    }
    // One event and one entity before two of a kind; text order decides between equals.
    let event = best(of: found) { if case .event = $0 { true } else { false } }
    let entity = best(of: found) { if case .entity = $0 { true } else { false } }
    var targets = [event, entity].compactMap { $0 }
    if event == nil {
      for other in found.map(\.target) where targets.count < 2 && !targets.contains(other) { targets.append(other) }
    }
    return targets
  }

  private func add(_ target: Position.Target, _ rank: Int, to found: inout [(target: Position.Target, rank: Int)]) {
    if let place = found.firstIndex(where: { $0.target == target }) {
      found[place].rank = max(found[place].rank, rank) + 1
    } else {
      found.append((target, rank))
    }
  }

  private func best(
    of found: [(target: Position.Target, rank: Int)], where isWanted: (Position.Target) -> Bool
  ) -> Position.Target? {
    var best: (target: Position.Target, rank: Int)?
    for candidate in found where isWanted(candidate.target) {
      if best.map({ candidate.rank > $0.rank }) ?? true { best = candidate }
    }
    return best?.target
  }

  private func rank(of token: Int, in range: Range<Int>) -> Int {
    let head = Int(text.tokens[token].head)
    let isMain = head < 0 || !range.contains(head)
    switch text.tokens[token].dependency {
    case .subject, .passiveSubject: return 4
    case .object, .root: return isMain ? 5 : 3
    case .possessive, .compound, .flat, .indirectObject: return 2
    default: return isMain ? 5 : 1
    }
  }

  /// Who is not looked for: those who hold, report or hear the position, and who speaks around it.
  private struct Scope {
    let others: [Int]
    let speakers: [Int]
  }

  /// The entity at a token; "he" in a quotation is seldom one who speaks beside it, more often whom the article is about.
  private func entity(atToken token: Int, _ scope: Scope) -> Int? {
    guard let entity = resolver.entity(atToken: token) else { return nil }
    guard text.tokens[token].tag == .pronoun, text.tokens[token].features.contains(.quoted),
      !["i", "me", "my", "we", "us", "our"].contains(text.tokens[token].word),
      scope.speakers.contains(entity), let main = resolver.mainPerson, !scope.others.contains(main)
    else { return entity }
    return main
  }

  /// Whose decision it is: "his decision".
  private func holder(of token: Int) -> Int? {
    guard token > 0, text.tokens[token - 1].dependency == .possessive || text.tokens[token - 1].tag == .pronoun else {
      return nil
    }
    return resolver.entity(atToken: token - 1)
  }

  /// The event that the first word that can stand for one points back to; "it" alone means many things in plain telling.
  private func referred(in ranges: [Range<Int>], _ attribution: Attribution, byPronoun: Bool) -> Int? {
    for range in ranges {
      if let token = range.prefix(20).first(where: { topics.canRefer($0, byPronoun: byPronoun) }) {
        return topics.event(before: token, cue: attribution.cue, of: holder(of: token))
      }
    }
    return nil
  }
}
