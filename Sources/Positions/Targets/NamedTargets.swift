import NewsModel

/// Which entities and events the words of a text name, with which words, and how much of the text each of them takes.
struct NamedTargets {
  private let resolver: SourceResolver
  private let topics: EventTopics
  /// The numbers of what is named with a word, by the word's dictionary form.
  private var namedWith: [WordHash: [Int]] = [:]
  /// The events of the title, or of the first paragraph where there is no title; the one that the text mentions most
  /// comes first.
  private var opening: [Int] = []
  /// The mentions of all entities and those of all events.
  private let entityMentions: Int
  private let eventMentions: Int

  /// - Complexity: O(*n*) in the tokens.
  init(_ text: AnalyzedText, resolver: SourceResolver, topics: EventTopics, entities: Int, events: Int) {
    self.resolver = resolver
    self.topics = topics
    entityMentions = (0..<entities).reduce(0) { $0 + resolver.mentions(of: $1) }
    eventMentions = (0..<events).reduce(0) { $0 + topics.mentions(of: $1) }
    for (index, token) in text.tokens.enumerated() where Self.canEcho(token) {
      for target in targets(atToken: index) where namedWith[token.lemma]?.contains(target.number) != true {
        namedWith[token.lemma, default: []].append(target.number)
      }
    }
    for token in Self.opening(of: text) {
      if let event = topics.event(atToken: token), !opening.contains(event) { opening.append(event) }
    }
    // Between equals the first in the title; the standard library's sort keeps no order.
    opening = opening.enumerated().sorted {
      (topics.mentions(of: $1.element), $0.offset) < (topics.mentions(of: $0.element), $1.offset)
    }.map(\.element)
  }

  func targets(atToken token: Int) -> TokenTargets {
    TokenTargets(event: topics.event(atToken: token), entity: resolver.entity(atToken: token))
  }

  /// The numbers of what other words of the text name with a word of these ranges: of "the fire spread" the fire that was
  /// told before.
  func echoes(of ranges: [Range<Int>], in text: AnalyzedText) -> Set<Int> {
    var found: Set<Int> = []
    for range in ranges {
      for token in text.tokens[range] where Self.canEcho(token) {
        if let named = namedWith[token.lemma] { found.formUnion(named) }
      }
    }
    return found
  }

  /// The numbers of events that a definite noun of these ranges names again: "the fire", "his resignation".
  func recalled(by ranges: [Range<Int>], in text: AnalyzedText) -> Set<Int> {
    var found: Set<Int> = []
    for range in ranges {
      for token in range where text.tokens[token].tag == .noun && Self.canEcho(text.tokens[token]) {
        guard let named = namedWith[text.tokens[token].lemma], Self.isDefinite(token, in: text) else { continue }
        found.formUnion(named)
      }
    }
    return found
  }

  /// Behind an article or an owner, with adjectives between.
  private static func isDefinite(_ noun: Int, in text: AnalyzedText) -> Bool {
    var index = noun - 1
    while index >= max(0, noun - 3), [.adjective, .noun, .numeral].contains(text.tokens[index].tag) { index -= 1 }
    guard index >= 0 else { return false }
    if text.tokens[index].dependency == .possessive { return true }
    return ["the", "this", "that", "these", "those", "'s", "’s"].contains(text.tokens[index].word)
  }

  func opening(of event: Int) -> TargetAttributes.Opening {
    switch opening.firstIndex(of: event) {
    case nil: .no
    case 0: .first
    case 1: .second
    default: .later
    }
  }

  /// The part that an entity or event has in all mentions of its kind.
  func share(of target: Position.Target) -> TargetAttributes.Share {
    switch target {
    case .entity(let entity): .of(resolver.mentions(of: entity), in: entityMentions)
    case .event(let event): .of(topics.mentions(of: event), in: eventMentions)
    case .position: .under2
    }
  }

  /// Whether a word says enough to bring back what it named: no form of "be", no article.
  static func canEcho(_ token: Token) -> Bool {
    guard token.end - token.start > 3 else { return false }
    return switch token.tag {
    case .noun, .properNoun, .verb, .adjective: true
    default: false
    }
  }

  private static func opening(of text: AnalyzedText) -> Range<Int> {
    guard let first = text.sentences.first(where: { !$0.isBoilerplate }) else { return 0..<0 }
    let last = text.sentences.last { $0.paragraph == first.paragraph }
    return first.tokens.lowerBound..<(last ?? first).tokens.upperBound
  }
}
