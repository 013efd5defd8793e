import NewsModel

/// What tells the date of an event from others that stand near it: the features of `Data/event-times.tsv`.
struct TimeFeatures {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let attachment: TimeAttachment
  private let calendar = CalendarWords.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
    attachment = TimeAttachment(text, tree: tree)
  }

  /// Calls `add` with each feature of a date near an event, and its value.
  ///
  /// - Parameters:
  ///   - others: All dates near the event.
  ///   - ruled: The first word of the time that the nearest clause gives, if any does.
  func forEach<Feature: WeighedFeature>(
    of time: NearbyTime, among others: [NearbyTime], in event: [TriggerMention], ruled: Int?,
    add: (Feature, Double) -> Void
  ) {
    let first = event[0]
    let mention = event[time.mention]
    let relation = relation(of: time, to: mention)
    let shape = shape(of: time)
    let status = FeatureValue(first.status.rawValue)
    let form: FeatureValue = mention.isName ? "name" : mention.isNoun ? "noun" : "verb"
    let age = Self.age(of: time.date, from: text.publicationDate)
    add("bias", 1)
    add(Feature("relation", relation), 1)
    add(Feature("relation", relation, form), 1)
    add(Feature("shape", shape), 1)
    add(Feature("shape", shape, relation), 1)
    add(Feature("age", age), 1)
    add(Feature("age", age, relation), 1)
    add(Feature("status", status), 1)
    add(Feature("status", status, age), 1)
    add(Feature("status", status, relation), 1)
    add(Feature("type", FeatureValue(first.type.rawValue)), 1)
    if time.found.tokens.lowerBound == ruled {
      add("nearest clause", 1)
      add(Feature("nearest clause", relation), 1)
    } else if ruled == nil {
      add("no clause", 1)
    }
    addOpening(time, first, add)
    addOthers(time, others, add)
    addWords(time, mention, relation, add)
    add(Feature("mention", .count(time.mention, atMost: 3)), 1)
    add(Feature("mentions", .count(Self.step(event.count, [2, 3, 5]))), 1)
    if time.offset == 0 {
      add(Feature("distance", .count(Self.step(time.distance, [2, 4, 8, 14, 24]))), 1)
      add(time.found.tokens.lowerBound < mention.head ? "before" : "after", 1)
    }
  }

  /// What the title and the first sentences tell is news, and mostly of the day that the opening gives.
  private func addOpening<Feature: WeighedFeature>(
    _ time: NearbyTime, _ first: TriggerMention, _ add: (Feature, Double) -> Void
  ) {
    let place: FeatureValue =
      first.isTitle ? "title" : text.sentenceIndex(ofToken: first.head).map { $0 < 4 ? "opening" : "body" } ?? "body"
    add(Feature("told", place), 1)
    guard time.isLead else { return }
    add("lead", 1)
    add(Feature("lead", place), 1)
    add(Feature("lead", place, first.isName ? "name" : first.isNoun ? "noun" : "verb"), 1)
    add(Feature("lead", FeatureValue(first.status.rawValue)), 1)
  }

  /// Other words for the same date, and finer ones for it.
  private func addOthers<Feature: WeighedFeature>(
    _ time: NearbyTime, _ others: [NearbyTime], _ add: (Feature, Double) -> Void
  ) {
    let distinct = others.filter { $0.date != time.date }
    if distinct.isEmpty { add("only date", 1) }
    if others.count(where: { $0.date == time.date }) > 1 { add("again", 1) }
    if distinct.contains(where: { Self.holds($0.date, time.date) }) { add("finer than another", 1) }
    if distinct.contains(where: { Self.holds(time.date, $0.date) }) { add("coarser than another", 1) }
    if !others.contains(where: { $0.offset == 0 }) { add("none in sentence", 1) }
    if time.offset == 0, others.count(where: { $0.sentence == time.sentence }) == 1 { add("alone in sentence", 1) }
    if time.offset != 0, !others.contains(where: { abs($0.offset) < abs(time.offset) }) { add("nearest sentence", 1) }
  }

  /// The preposition of the time, the tense of the happening, the saying that the time may be of.
  private func addWords<Feature: WeighedFeature>(
    _ time: NearbyTime, _ mention: TriggerMention, _ relation: FeatureValue, _ add: (Feature, Double) -> Void
  ) {
    let start = time.found.tokens.lowerBound
    if start > text.sentences[time.sentence].tokens.lowerBound {
      let before = text.tokens[start - 1]
      if before.tag == .adposition || before.tag == .subordinator {
        let word = FeatureValue(lowercasing: text.words(of: (start - 1)..<start))
        add(Feature("behind", word), 1)
        add(Feature("behind", word, relation), 1)
      }
    }
    let own = attachment.verb(of: mention.head)
    if let own, attachment.isPerfect(own) { add(Feature("perfect", relation), 1) }
    guard time.offset == 0 else { return }
    if let verb = attachment.verb(of: tree.head(of: time.found.tokens)), verb != mention.head {
      if calendar.sayings.contains(text.tokens[verb].lemma) { add(Feature("of a saying", relation), 1) }
      if attachment.isPerfect(verb), own.map({ !attachment.isPerfect($0) }) ?? true { add("of a perfect", 1) }
    }
    let isQuoted = text.tokens[start].features.contains(.quoted)
    if isQuoted != text.tokens[mention.head].features.contains(.quoted) { add("across quotation marks", 1) }
  }

  /// Whether the words of the time are of the clause that tells the happening, and no end of it: "until Friday".
  func isBeside(_ time: NearbyTime, _ mention: TriggerMention) -> Bool {
    let start = time.found.tokens.lowerBound
    guard time.offset == 0, start == 0 || !calendar.limits.contains(text.tokens[start - 1].word) else { return false }
    return switch relation(of: time, to: mention).text {
    case "inside", "own", "below", "same verb", "loose", "conjunct below": true
    default: false
    }
  }

  /// How the words of the time hang together with the word of the happening.
  private func relation(of time: NearbyTime, to mention: TriggerMention) -> FeatureValue {
    guard time.offset == 0 else {
      if abs(time.offset) > 2 { return "far" }
      let isSame =
        text.sentences[time.sentence].paragraph == text.sentences[time.sentence - time.offset].paragraph
      switch (time.offset < 0, isSame) {
      case (true, true): return time.offset == -1 ? "sentence before" : "two before"
      case (true, false): return "paragraph before"
      case (false, true): return "sentence behind"
      case (false, false): return "paragraph behind"
      }
    }
    let tokens = time.found.tokens
    if tokens.overlaps(mention.tokens) { return "inside" }
    let governor = Int(text.tokens[tree.head(of: tokens)].head)
    if governor == mention.head { return "own" }
    guard let verb = attachment.verb(of: tree.head(of: tokens)) else { return "loose" }
    guard let own = attachment.verb(of: mention.head) else { return "loose" }
    if attachment.isBackground(mention.head, of: verb) { return "before the verb" }
    if attachment.belongsElsewhere(tokens, than: mention.head) { return "another's" }
    if verb == own { return mention.head == own ? "below" : "same verb" }
    if tree.isBelow(own, verb) {
      switch text.tokens[own].dependency {
      case .complementClause, .openComplement: return "verb above"
      case .conjunct: return "conjunct above"
      case .relativeClause, .clausalModifier: return "above relative"
      default: return "clause above"
      }
    }
    if tree.isBelow(verb, own) {
      return text.tokens[verb].dependency == .conjunct ? "conjunct below" : "clause below"
    }
    return "apart"
  }

  private func shape(of time: NearbyTime) -> FeatureValue {
    let first = text.tokens[time.found.tokens.lowerBound].word
    if calendar.weekdays[first] != nil { return "weekday" }
    if calendar.days[first] != nil { return "day word" }
    if calendar.relations[first] != nil { return "relation" }
    if calendar.steps[first] != nil { return "step" }
    return time.date.day != nil ? "day" : time.date.month != nil ? "month" : "year"
  }

  /// How long before the day of publication a date lies.
  static func age(of date: PartialDate, from today: PartialDate?) -> FeatureValue {
    guard let today, let published = today.dayNumber else { return "unknown" }
    guard let day = date.dayNumber else {
      if date.isAfter(today) { return "to come" }
      return date.year == today.year ? "this year" : date.year == today.year - 1 ? "last year" : "old"
    }
    switch published - day {
    case ..<0: return "to come"
    case 0: return "today"
    case 1: return "yesterday"
    case 2...7: return "this week"
    case 8...60: return "lately"
    default: return "old"
    }
  }

  /// Whether one date is the other with less precision.
  private static func holds(_ coarse: PartialDate, _ fine: PartialDate) -> Bool {
    guard coarse.year == fine.year, coarse.day == nil else { return false }
    return coarse.month == nil ? fine.month != nil : coarse.month == fine.month && fine.day != nil
  }

  /// The number of borders that a distance has passed.
  private static func step(_ distance: Int, _ borders: [Int]) -> Int { borders.count { distance >= $0 } }
}
