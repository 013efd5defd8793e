import NewsModel

/// What tells an actor who takes part in an event from one who is only named nearby: the features of
/// `Data/participants.tsv`.
struct ParticipantFeatures {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let tree: ClauseTree
  /// The place of each entity in the order of how often the article names it.
  private let ranks: [Int]
  /// Whether the title names it.
  private let isInTitle: [Bool]
  /// The words of happenings in whose clauses a mention stands, by the start of the mention.
  private let clauses: [Int: [Int]]

  /// - Parameter triggers: Every mention of a happening that the text might tell.
  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree, triggers: some Sequence<TriggerMention>) {
    self.text = text
    self.entities = entities
    self.tree = tree
    let count = entities.entities.count
    let order = (0..<count).sorted {
      (entities.entities[$1].mentions.count, $0) < (entities.entities[$0].mentions.count, $1)
    }
    var ranks = [Int](repeating: 0, count: count)
    for (rank, entity) in order.enumerated() { ranks[entity] = rank }
    self.ranks = ranks
    var isInTitle = [Bool](repeating: false, count: count)
    if let title = text.sentences.first, title.isHeading {
      for token in title.tokens {
        if let entity = tree.mention(at: token)?.entity { isInTitle[entity] = true }
      }
    }
    self.isInTitle = isInTitle
    var clauses: [Int: [Int]] = [:]
    for trigger in triggers {
      for participant in trigger.participants { clauses[participant.span.start, default: []].append(trigger.head) }
    }
    self.clauses = clauses
  }

  /// Calls `add` with each feature of an actor near an event, and its value.
  func forEach<Feature: WeighedFeature>(
    of actor: NearbyActor, in event: [TriggerMention], place: Int?, add: (Feature, Double) -> Void
  ) {
    guard let first = event.first else { return }
    let entity = actor.entity
    let kind = FeatureValue(entities.entities[entity].type.rawValue)
    let rank = ranks[entity]
    add("bias", 1)
    add(Feature("kind", kind), 1)
    add(Feature("type", FeatureValue(first.type.rawValue), kind), 1)
    add(Feature("rank", .count(rank, atMost: 4)), 1)
    if isInTitle[entity] { add("title", 1) }
    add("mentions", min(1, Double(entities.entities[entity].mentions.count) / 10))
    if place == entity { add(Feature("place", kind), 1) }
    addClauses(of: entity, kind, rank, in: event, add)
    if let mention = actor.mention {
      addSentence(of: mention, first, add)
      if let others = clauses[mention.span.start],
        !others.contains(where: { head in event.contains { $0.head == head } })
      {
        add("elsewhere", 1)
        add(Feature("elsewhere", kind), 1)
      }
    }
    if actor.isLater { add("later", 1) }
    add(Feature("near", .count(Self.step(actor.distance, [5, 12, 30, 80]))), 1)
  }

  /// What the clauses of the event say of the actor, and of others.
  private func addClauses<Feature: WeighedFeature>(
    of entity: Int, _ kind: FeatureValue, _ rank: Int, in event: [TriggerMention],
    _ add: (Feature, Double) -> Void
  ) {
    var count = 0
    var others: Set<Int> = []
    for (number, mention) in event.enumerated() {
      for participant in mention.participants {
        guard participant.entity == entity else {
          others.insert(participant.entity)
          continue
        }
        if count == 0 {
          add("clause", 1)
          add(Feature("clause", kind), 1)
          add(Feature("clause", FeatureValue(participant.role.rawValue)), 1)
        }
        if number == 0 { add("clause first", 1) }
        count += 1
      }
    }
    add("clauses", Double(min(count, 3)))
    add(Feature("others", .count(others.count, atMost: 2)), 1)
    if count == 0, others.isEmpty {
      add("alone", 1)
      if rank < 2 { add("chief alone", 1) }
    }
  }

  /// How the actor stands in the sentence of the event's first mention.
  private func addSentence<Feature: WeighedFeature>(
    of mention: Mention, _ event: TriggerMention, _ add: (Feature, Double) -> Void
  ) {
    let head = tree.head(of: mention.tokens)
    add("same", 1)
    add(Feature("form", FeatureValue(mention.form.rawValue)), 1)
    add(head < event.head ? "before" : "after", 1)
    add(Feature("distance", .count(Self.step(abs(head - event.head), [4, 9, 18]))), 1)
    add(Feature("relation", FeatureValue(text.tokens[head].dependency.name)), 1)
    if event.tokens.contains(head) { add("inside", 1) }
    if let telling = telling(of: head, event.head) { add(Feature("telling", FeatureValue(telling)), 1) }
    if let path = tree.path(from: head, to: event.head) {
      add(Feature("steps", .count(path.up + path.down)), 1)
      if path.down == 0 { add("below", 1) }
    }
  }

  /// How somebody only speaks of an event: "Berg said that", "according to Berg", "Berg condemned".
  private func telling(of actor: Int, _ event: Int) -> String? {
    let token = text.tokens[actor]
    guard token.head >= 0 else { return nil }
    let verb = Int(token.head)
    switch token.dependency {
    case .oblique where tree.preposition(of: actor) == "according",
      .nominalModifier where tree.preposition(of: actor) == "according":
      return "according"
    case .subject where verb != event:
      // The way up from the event to the verb passes a clause that is told; or the verb stands behind what it tells.
      var current = event
      for _ in 0..<12 {
        let above = Int(text.tokens[current].head)
        if above == verb { break }
        if current == verb || above < 0 { return isBehind(verb, event) ? "behind" : nil }
        current = above
      }
      switch text.tokens[current].dependency {
      case .complementClause: return "clause"
      case .object, .passiveSubject, .oblique:
        return ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.judging) ? "judging" : nil
      default: return nil
      }
    default: return nil
    }
  }

  /// "The bridge fell, Berg said."
  private func isBehind(_ verb: Int, _ event: Int) -> Bool {
    text.tokens[verb].dependency == .parataxis && verb > event && tree.isBelow(event, Int(text.tokens[verb].head))
  }

  /// The number of borders that a distance has passed.
  private static func step(_ distance: Int, _ borders: [Int]) -> Int { borders.count { distance >= $0 } }
}
