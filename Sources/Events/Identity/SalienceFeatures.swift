import NewsModel

/// What tells a happening that a reader would draw from a word in passing: the features of `Data/salience.tsv`.
struct SalienceFeatures {
  private let text: AnalyzedText
  /// The end of the second sentence of the body.
  private let bodyOpening: Int
  /// How long the article is, in thousands of words up to one: readers draw a smaller share of a longer one.
  private let length: Double
  /// The heads of all candidates.
  private let heads: Set<Int>
  /// The three entities that the article names most.
  private let chief: Set<Int>

  init(_ text: AnalyzedText, entities: EntityReading, groups: [[TriggerMention]]) {
    self.text = text
    length = min(1, Double(text.tokens.count) / 1000)
    heads = Set(groups.joined().lazy.map { $0.head })
    let ranked = entities.entities.indices.sorted {
      (entities.entities[$1].mentions.count, $0) < (entities.entities[$0].mentions.count, $1)
    }
    chief = Set(ranked.prefix(3))
    let body = text.sentences.lazy.filter {
      !$0.isHeading && !$0.isDateline && !$0.isBoilerplate && $0.tokens.count > 6
    }
    bodyOpening = body.prefix(2).reduce(0) { max($0, $1.tokens.upperBound) }
  }

  /// Calls `add` with each feature of a group of mentions and its value.
  func forEach<Feature: WeighedFeature>(of group: [TriggerMention], add: (Feature, Double) -> Void) {
    guard let first = group.first else { return }
    let head = text.tokens[first.head]
    add("bias", 1)
    add("weight", group.lazy.map { $0.weight }.max() ?? 0)
    add("length", length)
    add(Feature("type", FeatureValue(first.type.rawValue)), 1)
    let (depth, isUnder) = position(of: first.head)
    add(Feature("depth", .count(depth, atMost: 3)), 1)
    if isUnder { add("under", 1) }
    if group.contains(where: { $0.isTitle }) { add(first.isTitle && group.count == 1 ? "title alone" : "title", 1) }
    if group.contains(where: { $0.isName }) { add("name", 1) }
    let participants = group.lazy.map { $0.participants.count }.max() ?? 0
    if participants > 0 { add("participant", 1) }
    if participants > 1 { add("two participants", 1) }
    if group.contains(where: { !text.tokens[$0.head].features.contains(.quoted) }) { add("unquoted", 1) }
    if group.count > 1 { add("again", 1) }
    if group.count > 3 { add("often", 1) }
    if let likeness = first.likeness {
      add("another", 1)
      add("likeness", max(-4, likeness) / 4)
    }
    if first.head < bodyOpening { add("opening", 1) }
    if first.tokens.count > 1 { add("phrase", 1) }
    if group.contains(where: { $0.participants.contains { chief.contains($0.entity) } }) { add("chief", 1) }
    if first.head > text.tokens.count * 2 / 3 { add("late", 1) }
    if head.head >= 0, heads.contains(Int(head.head)) { add("governed", 1) }
    if governs(first.head) { add("governs", 1) }
    if group.contains(where: { $0.time?.distance == 0 }) { add("own time", 1) }
    if group.contains(where: { $0.place?.nearness == .phrase }) { add("own place", 1) }
    add(Feature("status", FeatureValue(first.status.rawValue)), 1)
    if first.isNoun {
      add("noun", 1)
      add(Feature("noun", determiner(before: first)), 1)
      if head.features.contains(.plural) { add("plural", 1) }
    } else {
      if head.features.contains(.finite) { add("finite", 1) }
      if head.features.contains(.passive) { add("passive", 1) }
      if head.features.contains(.infinitive) { add("infinitive", 1) }
      if head.features.contains(.gerund) { add("gerund", 1) }
    }
  }

  /// How many words stand above a word in its sentence, and whether one of them is a candidate too.
  private func position(of index: Int) -> (depth: Int, isUnder: Bool) {
    var depth = 0
    var isUnder = false
    var current = Int(text.tokens[index].head)
    while current >= 0, depth < 20 {
      depth += 1
      if heads.contains(current) { isUnder = true }
      current = Int(text.tokens[current].head)
    }
    return (depth, isUnder)
  }

  /// "Announced a resignation", "signed a decree": the event is what hangs from the word.
  private func governs(_ head: Int) -> Bool {
    for index in (head + 1)..<max(head + 1, min(head + 12, text.tokens.count))
    where text.tokens[index].head == Int32(head) {
      if heads.contains(index) { return true }
    }
    return false
  }

  private func determiner(before mention: TriggerMention) -> FeatureValue {
    for index in [mention.tokens.lowerBound, mention.tokens.lowerBound - 1] where text.tokens.indices.contains(index) {
      switch text.tokens[index].word {
      case "the", "this", "that", "these", "those": return "definite"
      case "a", "an", "another": return "indefinite"
      case "any", "some", "no", "such", "every", "all": return "general"
      default: if text.tokens[index].dependency == .possessive { return "owned" }
      }
    }
    return "bare"
  }
}
