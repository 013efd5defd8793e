import EventsData
import NewsModel

/// Puts the mentions of one happening together.
///
/// Each mention joins the earlier happening of its type that it most likely tells again, or begins a new one. The weights of
/// `Data/joins.tsv` compare it with the first mention of each and with the last ones.
struct EventGroups {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let features: JoinFeatures

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree) {
    self.text = text
    self.tree = tree
    features = JoinFeatures(entities: entities)
  }

  func groups(of mentions: [TriggerMention]) -> [[TriggerMention]] {
    var groups: [[JoinFeatures.Side]] = []
    // A long article has thousands of groups.
    var groupsOfType: [EventType: [Int]] = [:]
    for var mention in mentions {
      var side = side(mention)
      let alike = (groupsOfType[mention.type] ?? []).suffix(Self.lookedBack)
      if join(side, to: alike, &groups) { continue }
      // The earliest of those that score best.
      var best: (score: Int, group: Int)?
      for group in alike {
        let score = score(side, groups[group])
        if best.map({ score > $0.score }) ?? true { best = (score, group) }
      }
      if let best, best.score >= Self.weights.threshold {
        groups[best.group].append(side)
      } else {
        groupsOfType[mention.type, default: []].append(groups.count)
        mention.likeness = best.flatMap { $0.score > .min ? Double($0.score) / 1000 : nil }
        side = JoinFeatures.Side(mention: mention, traits: side.traits)
        groups.append([side])
      }
    }
    return groups.map { $0.map(\.mention) }
  }

  /// Joins a verb and its own noun: of the two the noun names the happening.
  private func join(_ side: JoinFeatures.Side, to alike: ArraySlice<Int>, _ groups: inout [[JoinFeatures.Side]]) -> Bool
  {
    for group in alike.reversed() {
      guard let other = groups[group].lastIndex(where: { isOneDeed($0.mention, side.mention) }) else { continue }
      groups[group].insert(side, at: side.mention.isNoun ? other : groups[group].count)
      return true
    }
    return false
  }

  /// Every mention beside each earlier one of its type, with what they are compared by.
  func candidates(among mentions: [TriggerMention]) -> [FittingCandidate] {
    let sides = mentions.map(side)
    return sides.enumerated().flatMap { index, later in
      sides[..<index].filter { $0.mention.type == later.mention.type }.map { earlier in
        FittingCandidate(
          trigger: text.span(of: later.mention.tokens), subject: .earlier(text.span(of: earlier.mention.tokens)),
          features: .init { add in features.forEach(of: later, and: earlier) { add($0, 1) } })
      }
    }
  }

  /// The mention whose words show an event best.
  static func shown(of group: [TriggerMention]) -> TriggerMention {
    let first = group[0]
    if first.isName { return first }
    let early = group.prefix(3)
    if let named = early.first(where: \.isName) { return named }
    // "signed a contract": the first of two words of one weight.
    if first.isNoun,
      let verb = early.first(where: { !$0.isNoun && $0.head < first.head && $0.weight >= first.weight })
    {
      return verb
    }
    // "Hit by a drone attack": the weightier word, but no verb for a noun: "a report published in Lund".
    if first.weight < 0, let other = early.first(where: { $0.weight >= 0 && ($0.isNoun || !first.isNoun) }) {
      return other
    }
    // "The elections … the 2020 U.S. presidential election": the full name shows it best.
    guard first.isTitle else { return first }
    return early.first { $0.isNoun && first.isNoun && $0.tokens.count > first.tokens.count + 1 } ?? first
  }

  /// How likely a mention tells what a group tells: by the mention of the group that is most like it. Words of another family
  /// are asked only where they often take up others, as "the attack" does after a bombing.
  private func score(_ side: JoinFeatures.Side, _ group: [JoinFeatures.Side]) -> Int {
    var best = Int.min
    // "The first debate … the final debate": the words say that they are two.
    if let ordinal = side.traits.ordinal, group.contains(where: { $0.traits.ordinal.map { $0 != ordinal } ?? false }) {
      return best
    }
    if group.contains(where: { Self.areYearsApart($0.mention.time, side.mention.time) }) { return best }
    if group.contains(where: { features.areApart($0, side) }) { return best }
    let takesUp = Self.weights[FeatureKey("general", side.traits.family)] > 0
    for (number, earlier) in group.enumerated() where number == 0 || number >= group.count - Self.compared {
      guard takesUp || earlier.mention.family == side.mention.family || side.traits.isPart(of: earlier.traits) else {
        continue
      }
      var score = 0
      features.forEach(of: side, and: earlier) { (feature: FeatureKey) in score += Self.weights[feature] }
      best = max(best, score)
    }
    return best
  }

  /// "The election in 2013" is not the one that was held in 2007.
  private static func areYearsApart(_ one: TimedMention?, _ two: TimedMention?) -> Bool {
    guard let one, let two, min(one.distance, two.distance) == 0, max(one.distance, two.distance) <= 1,
      let year = one.time.date?.year, let other = two.time.date?.year
    else { return false }
    return year != other
  }

  /// "signed an agreement", "met in a session": a verb and a noun of one type that tell the same.
  private func isOneDeed(_ one: TriggerMention, _ two: TriggerMention) -> Bool {
    tells(one.head, two.head) || tells(two.head, one.head)
  }

  private func tells(_ verb: Int, _ noun: Int) -> Bool {
    guard text.tokens[verb].tag == .verb, text.tokens[noun].tag != .verb,
      ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.telling)
    else { return false }
    // "an agreement signed in Lund", "a report that was published"
    if Int(text.tokens[verb].head) == noun { return isDone(verb) }
    guard Int(text.tokens[noun].head) == verb else { return false }
    switch text.tokens[noun].dependency {
    case .object, .passiveSubject: return true
    case .oblique: return ["in", "at", "during"].contains(tree.preposition(of: noun))
    default: return false
    }
  }

  /// Whether a clause about a noun says that this is what is done.
  private func isDone(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    switch token.dependency {
    case .clausalModifier: return !token.features.contains(.gerund) && !token.features.contains(.infinitive)
    case .relativeClause: return token.features.contains(.passive)
    default: return false
    }
  }

  private func side(_ mention: TriggerMention) -> JoinFeatures.Side {
    JoinFeatures.Side(mention: mention, traits: MentionTraits(mention, text, tree))
  }

  private static let weights = FeatureWeights(events_joins(), column: "weight")
  /// How many of the last mentions of a group a mention is compared with, beside the first.
  private static let compared = 3
  /// How many groups of its type a mention is compared with.
  private static let lookedBack = 40
}
