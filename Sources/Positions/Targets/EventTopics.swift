import NewsModel

/// Which event a text speaks of where words only point back to it: "the move", "this", "it was wrong".
struct EventTopics {
  private let text: AnalyzedText
  private let nouns = EventNouns.shared
  /// The event that is mentioned at each token; −1 without.
  private let eventOfToken: [Int32]
  /// How often each event is mentioned, and whether a heading names it.
  private let weights: [Int]
  private let types: [String]
  private let sorts: [TargetAttributes.Sort]
  private let participants: [[Int]]
  /// The event that the heading or the lead is about.
  let main: Int?
  /// The event of each type that the text dwells on most.
  private let chief: [String: Int]
  /// The tokens of the heading, and of the heading with the first sentence of the body.
  let heading: Range<Int>
  let lead: Range<Int>

  init(_ text: AnalyzedText, events: EventReading) {
    self.text = text
    var eventOfToken = [Int32](repeating: -1, count: text.tokens.count)
    var weights = [Int](repeating: 0, count: events.events.count)
    var first = [Int](repeating: Int.max, count: events.events.count)
    for (index, event) in events.events.enumerated() {
      for mention in event.mentions {
        var token = text.tokenIndex(atOrAfter: mention.start)
        first[index] = min(first[index], token)
        weights[index] += 1
        while token < text.tokens.count, Int(text.tokens[token].start) < mention.end {
          eventOfToken[token] = Int32(index)
          token += 1
        }
      }
    }
    let (heading, lead) = Self.leadEnd(text)
    self.heading = 0..<heading
    self.lead = 0..<lead
    let sorts = events.events.map { EventSorts.shared.sort(of: $0.type) }
    var main: (event: Int, weight: Int)?
    for index in events.events.indices where first[index] < lead {
      weights[index] += 1
      // What the heading names comes before all else, its first event first.
      let weight = first[index] < heading ? 1000 : weights[index]
      if sorts[index] != .talk, main.map({ weight > $0.weight }) ?? true { main = (index, weight) }
    }
    types = events.events.map(\.type.rawValue)
    var chief: [String: Int] = [:]
    for index in events.events.indices where chief[types[index]].map({ weights[$0] < weights[index] }) ?? true {
      chief[types[index]] = index
    }
    self.chief = chief
    self.eventOfToken = eventOfToken
    self.weights = weights
    self.sorts = sorts
    participants = events.events.map { $0.participants.map(\.entity) }
    self.main = main?.event
  }

  func sort(of event: Int) -> TargetAttributes.Sort { sorts[event] }

  /// Whether an event is only talk, a speech, an accusation, a meeting: "the move" is none of them.
  func isTalk(_ event: Int) -> Bool { sorts[event] == .talk }

  /// How often an event is mentioned, with one more for the lead.
  func mentions(of event: Int) -> Int { weights[event] }

  func event(atToken token: Int) -> Int? { eventOfToken[token] >= 0 ? Int(eventOfToken[token]) : nil }

  /// The events that are mentioned more than once, the most often first, as many as a long text can have main threads.
  var often: [Int] {
    let repeated = weights.indices.filter { weights[$0] > 1 }
    return Array(repeated.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(16))
  }

  /// From 0 to 3: how much the text dwells on an event.
  func weight(of event: Int) -> Int { min(weights[event] - 1, 3) }

  /// Whether a word can stand for an event: "this", "it", "the move", "his decision".
  func canRefer(_ token: Int, byPronoun: Bool) -> Bool {
    let word = text.tokens[token].word
    if ["it", "this", "that"].contains(word) {
      return byPronoun && text.tokens[token].tag == .pronoun && text.tokens[token].dependency != .expletive
    }
    guard text.tokens[token].tag == .noun, nouns.meaning(of: word) != nil, !isNamedByPlace(token) else { return false }
    var index = token - 1
    while index >= max(0, token - 4), text.tokens[index].tag == .adjective, text.tokens[index].word != "such" {
      index -= 1
    }
    guard index >= 0 else { return false }
    return ["the", "this", "that", "these", "those", "his", "her", "their", "its", "such"]
      .contains(text.tokens[index].word)
  }

  /// "the attack in Lund" says itself which one it is.
  private func isNamedByPlace(_ noun: Int) -> Bool {
    guard noun + 2 < text.tokens.count, text.tokens[noun + 1].tag == .adposition, eventOfToken[noun] >= 0 else {
      return false
    }
    return text.tokens[(noun + 2)..<min(noun + 5, text.tokens.count)].prefix {
      $0.tag != .punctuation && $0.tag != .verb
    }
    .contains { $0.tag == .properNoun }
  }

  /// The event that "it" or "the move" at a token points back to: one that its own word names, or else of a type that the
  /// word can mean, near, and dwelt on.
  ///
  /// - Parameter holder: The entity whose move it is, which then took part in it.
  /// - Complexity: O(*n*) in the tokens of eight sentences.
  func event(before token: Int, cue: Range<Int>?, of holder: Int?) -> Int? {
    guard let sentence = text.sentenceIndex(ofToken: token) else { return main }
    let isNoun = text.tokens[token].tag == .noun
    if isNoun, let named = named(with: text.tokens[token].lemma, before: token, sentence) { return named }
    let meaning = nouns.meaning(of: text.tokens[token].word) ?? .any
    var best: (event: Int, score: Int)?
    let start = text.sentences[max(0, sentence - 2)].tokens.lowerBound
    let near = text.sentences[max(0, sentence - 1)].tokens.lowerBound
    for index in stride(from: token - 1, through: start, by: -1) where cue?.contains(index) != true {
      // "The board decided to close it. Berg hailed the decision.": what was decided is no event of the article.
      if meaning == .decision, index >= near, isDecision(index), best == nil { return event(of: index) }
      guard let event = event(atToken: index), fits(event, meaning) else { continue }
      let score =
        weight(of: event) + (index >= near ? 1 : 0) + (event == main ? 3 : 0)
        + (holder.map { participants[event].contains($0) } == true ? 2 : 0)
      if best.map({ score > $0.score }) ?? true { best = (event, score) }
    }
    // What is only near and never named again is seldom what "the move" or "it" means.
    let isPassing = best.map { $0.score < 2 } ?? true
    let chief: Int? =
      switch meaning {
      // Sorted, so that a set's order never decides.
      case .types(let allowed):
        allowed.compactMap { self.chief[$0] }.sorted().filter { weights[$0] > 1 }.max { weights[$0] < weights[$1] }
      case .decision: main.flatMap { sorts[$0] == .decision ? $0 : nil }
      case .any: main
      }
    guard isPassing, let chief else { return best?.event }
    return isNoun ? chief : nil
  }

  /// The event that a mention before names with a noun: of "the fire" the last one that was called so.
  private func named(with lemma: WordHash, before token: Int, _ sentence: Int) -> Int? {
    let start = text.sentences[max(0, sentence - 8)].tokens.lowerBound
    for index in stride(from: token - 1, through: start, by: -1) where text.tokens[index].lemma == lemma {
      if let event = event(atToken: index) { return event }
    }
    return nil
  }

  private func isDecision(_ token: Int) -> Bool {
    text.tokens[token].tag == .verb
      && StanceWords.shared.kinds(of: text.tokens[token].lemma).contains(.deciding)
  }

  /// The event of a verb of deciding, or of what stands right behind it: "decided to withdraw".
  private func event(of verb: Int) -> Int? {
    if let own = event(atToken: verb) { return own }
    return text.tokens.indices[verb..<min(verb + 4, text.tokens.count)].lazy.compactMap { event(atToken: $0) }.first
  }

  private func fits(_ event: Int, _ meaning: EventNouns.Meaning) -> Bool {
    switch meaning {
    case .any: !isTalk(event)
    case .decision: ![.talk, .grave, .contest].contains(sorts[event])
    case .types(let allowed): allowed.contains(types[event])
    }
  }

  /// Where the heading ends, and the first sentence of the body.
  private static func leadEnd(_ text: AnalyzedText) -> (heading: Int, lead: Int) {
    var heading = 0
    for sentence in text.sentences where !sentence.isBoilerplate {
      if sentence.isHeading {
        if heading == 0 { heading = sentence.tokens.upperBound }
      } else if sentence.tokens.count > 8 {
        return (heading, sentence.tokens.upperBound)
      }
    }
    return (heading, heading)
  }
}
