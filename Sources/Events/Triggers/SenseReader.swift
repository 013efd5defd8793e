import NewsModel

/// Chooses among the meanings of a word by what stands beside it.
///
/// "Kenya released two prisoners" frees them, "Kenya released the figures" publishes them, and "workers struck" is no attack.
struct SenseReader {
  /// What a word or phrase means where it stands.
  struct Meaning {
    /// `nil` where it shows no event.
    let entry: TriggerLexicon.Entry?
    /// The token that carries the meaning.
    let head: Int
    /// The words of a phrase.
    let tokens: Range<Int>
  }

  private let lexicon = TriggerLexicon.shared
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let isNear: [Bool]
  /// Which tokens stand in the name of a happening.
  private let isEventName: [Bool]

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
    isNear = lexicon.nearLists(in: text)
    var isEventName = [Bool](repeating: false, count: text.tokens.count)
    for name in text.names where name.type == .event {
      for token in name.tokens { isEventName[token] = true }
    }
    self.isEventName = isEventName
  }

  // MARK: Words

  /// The meaning of a single word; `nil` where the lexicon has none for it.
  func meaning(of index: Int) -> Meaning? {
    let token = text.tokens[index]
    guard token.tag == .verb || token.tag == .noun || token.tag == .properNoun else { return nil }
    // "talks", unlike "talk"; "found" is no form of "to found" alone.
    if token.tag != .verb, token.word != token.lemma, let meaning = meaning(of: index, as: token.word) {
      return meaning
    }
    return meaning(of: index, as: token.lemma)
  }

  private func meaning(of index: Int, as word: WordHash) -> Meaning? {
    guard let senses = lexicon.senses(of: word) else { return nil }
    let isVerb = text.tokens[index].tag == .verb
    for sense in senses where sense.isVerb == isVerb && holds(sense, at: index) {
      return Meaning(entry: sense.entry, head: index, tokens: index..<(index + 1))
    }
    return nil
  }

  // MARK: Phrases

  /// The meaning of the longest phrase that begins at a word.
  func phrase(from index: Int, in sentence: Sentence) -> Meaning? {
    let token = text.tokens[index]
    if let meaning = phrase(from: index, key: token.lemma, in: sentence) { return meaning }
    return token.word == token.lemma ? nil : phrase(from: index, key: token.word, in: sentence)
  }

  private func phrase(from index: Int, key: WordHash, in sentence: Sentence) -> Meaning? {
    guard let phrases = lexicon.phrases(from: key) else { return nil }
    for phrase in phrases {
      guard let tokens = tokens(of: phrase, from: index, in: sentence) else { continue }
      let isVerb = text.tokens[index].tag == .verb
      for sense in phrase.senses {
        guard sense.isVerb else {
          var head = tree.head(of: tokens)
          if !isNoun(head) { head = tokens.upperBound - 1 }
          guard sense.entry == nil || isNoun(head), holds(sense, at: head) else { continue }
          return Meaning(entry: sense.entry, head: head, tokens: tokens)
        }
        guard isVerb, holds(sense, at: index) else { continue }
        return Meaning(entry: sense.entry, head: index, tokens: tokens)
      }
    }
    return nil
  }

  /// The tokens of a phrase: words in a row, or a verb and its particle behind the object ("turned the offer down").
  private func tokens(of phrase: TriggerPhrase, from index: Int, in sentence: Sentence) -> Range<Int>? {
    let end = index + 1 + phrase.rest.count
    if end <= sentence.tokens.upperBound,
      zip(phrase.rest, (index + 1)..<end).allSatisfy({
        text.tokens[$1].word == $0 || text.tokens[$1].lemma == $0
      })
    {
      return index..<end
    }
    guard phrase.rest.count == 1, text.tokens[index].tag == .verb else { return nil }
    for child in tree.children(of: index)
    where text.tokens[child].dependency == .particle && text.tokens[child].word == phrase.rest[0] {
      return index..<(index + 1)
    }
    return nil
  }

  private func isNoun(_ token: Int) -> Bool {
    text.tokens[token].tag == .noun || text.tokens[token].tag == .properNoun
  }

  // MARK: What must hold

  private func holds(_ sense: TriggerSense, at head: Int) -> Bool {
    if let near = sense.near, !isNear[near] { return false }
    if !sense.with.isEmpty, !has(sense.with, at: head) { return false }
    if !sense.under.isEmpty, !hangs(head, from: sense.under) { return false }
    if let object = sense.object, !isObject(object, of: head, isVerb: sense.isVerb) { return false }
    if let subject = sense.subject, !isSubject(subject, of: head) { return false }
    return true
  }

  /// "drew fire", "drew praise and fire": what the word is the object of or else hangs from.
  private func hangs(_ head: Int, from words: Set<WordHash>) -> Bool {
    var current = head
    for _ in 0..<3 {
      let token = text.tokens[current]
      guard token.head >= 0 else { return false }
      current = Int(token.head)
      guard token.dependency == .conjunct else { return words.contains(text.tokens[current].lemma) }
    }
    return false
  }

  private func has(_ words: Set<WordHash>, at head: Int) -> Bool {
    tree.children(of: head).contains { child in
      switch text.tokens[child].dependency {
      case .particle, .adverb: words.contains(text.tokens[child].word)
      case .oblique, .obliqueAgent, .nominalModifier: words.contains(tree.preposition(of: child))
      default: false
      }
    }
  }

  private func isObject(_ filler: TriggerFiller, of head: Int, isVerb: Bool) -> Bool {
    var hasObject = false
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .object, .passiveSubject:
        guard isVerb else { continue }
        hasObject = true
        if fills(filler, antecedent(of: child, head)) { return true }
      case .nominalModifier, .compound, .possessive:
        guard !isVerb else { continue }
        if fills(filler, child) { return true }
      case .adjective:
        if !isVerb, filler.words.contains(text.tokens[child].lemma) { return true }
      // "was released from prison", "became president": only what the table names in words.
      case .oblique:
        if isVerb, filler.words.contains(text.tokens[child].lemma) { return true }
      case .openComplement:
        guard isVerb else { continue }
        if filler.words.contains(text.tokens[child].lemma) { return true }
        // "was left stunned": a state, and nothing that is to be done.
        if filler.kinds.contains(.state), !text.tokens[child].features.contains(.infinitive) { return true }
        guard text.tokens[child].features.contains(.infinitive) else { continue }
        if filler.kinds.contains(.infinitive) || filler.kinds.contains(.deed) && lexicon.mostlyShows(text.tokens[child])
        {
          return true
        }
      case .complementClause:
        if isVerb { hasObject = true }
        if filler.kinds.contains(.clause) { return true }
      case .clausalModifier:
        if !isVerb, filler.kinds.contains(.infinitive), text.tokens[child].features.contains(.infinitive) {
          return true
        }
      case .copula:
        if filler.kinds.contains(.predicate) { return true }
      default: break
      }
    }
    if isVerb, !hasObject, let sufferer = sharedSufferer(of: head) {
      hasObject = true
      if fills(filler, sufferer) { return true }
    }
    return filler.kinds.contains(hasObject ? .any : .none)
  }

  /// "areas struck by the storm", "Berg is expected to be replaced": to whom it is done where the verb has no object of its own.
  private func sharedSufferer(of verb: Int) -> Int? {
    let token = text.tokens[verb]
    guard token.head >= 0 else { return nil }
    let features = token.features
    switch token.dependency {
    case .clausalModifier where !features.contains(.gerund) && !features.contains(.infinitive): return Int(token.head)
    case .conjunct where features.contains(.passive), .openComplement where features.contains(.passive):
      return tree.children(of: Int(token.head)).first {
        text.tokens[$0].dependency == .subject || text.tokens[$0].dependency == .passiveSubject
      }
    default: return nil
    }
  }

  private func isSubject(_ filler: TriggerFiller, of head: Int) -> Bool {
    guard let subject = subject(of: head) else { return filler.kinds.contains(.none) }
    return filler.kinds.contains(.any) || fills(filler, subject)
  }

  /// Who does it: the subject of a verb or, where it shares it with another verb, of that one; the "by" of a passive.
  private func subject(of verb: Int) -> Int? {
    var current = verb
    for _ in 0..<4 {
      var isPassive = false
      for child in tree.children(of: current) {
        switch text.tokens[child].dependency {
        case .subject: return antecedent(of: child, current)
        case .obliqueAgent: return child
        case .passiveSubject: isPassive = true
        default: break
        }
      }
      let token = text.tokens[current]
      guard !isPassive, token.head >= 0 else { return nil }
      switch token.dependency {
      case .conjunct, .openComplement, .adverbialClause:
        guard text.tokens[Int(token.head)].tag == .verb else { return nil }
        current = Int(token.head)
      // "workers striking for higher wages"
      case .clausalModifier where token.features.contains(.gerund): return Int(token.head)
      default: return nil
      }
    }
    return nil
  }

  /// "Musa, who was arrested": the one that "who" stands for.
  private func antecedent(of child: Int, _ verb: Int) -> Int {
    let token = text.tokens[verb]
    guard token.dependency == .relativeClause, token.head >= 0,
      ["who", "which", "that", "whom"].contains(where: { text.tokens[child].word == $0 })
    else { return child }
    return Int(token.head)
  }

  private func fills(_ filler: TriggerFiller, _ token: Int) -> Bool {
    if filler.words.contains(text.tokens[token].lemma) { return true }
    if let type = tree.mention(at: token)?.type, filler.types.contains(type) { return true }
    if filler.types.contains(.event), isEventName[token] { return true }
    if filler.kinds.contains(.someone), isSomeone(token) { return true }
    if filler.kinds.contains(.happening), isHappening(token) { return true }
    if filler.kinds.contains(.something), isSomething(token) { return true }
    guard filler.kinds.contains(.number) else { return false }
    return text.tokens[token].tag == .numeral || text.tokens[token].tag == .symbol
  }

  private func isHappening(_ token: Int) -> Bool {
    if isEventName[token] { return true }
    return isNoun(token) && tree.mention(at: token) == nil && lexicon.mostlyShows(noun: text.tokens[token])
  }

  private func isSomeone(_ token: Int) -> Bool {
    if let type = tree.mention(at: token)?.type { return type != .place && type != .event }
    switch text.tokens[token].tag {
    case .pronoun: return Self.persons.contains(text.tokens[token].word)
    case .noun, .properNoun: return WordList.actorNouns.contains(text.tokens[token].lemma)
    default: return false
    }
  }

  private func isSomething(_ token: Int) -> Bool {
    isNoun(token) && tree.mention(at: token) == nil && !WordList.actorNouns.contains(text.tokens[token].lemma)
  }

  /// Pronouns that stand for people.
  private static let persons: Set<WordHash> = [
    "he", "she", "they", "we", "i", "you", "who", "him", "her", "them", "us", "me", "whom", "someone", "somebody",
    "anyone", "anybody", "everyone", "everybody", "nobody", "whoever", "himself", "herself", "themselves",
  ]
}
