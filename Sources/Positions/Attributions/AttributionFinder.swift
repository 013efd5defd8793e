import NewsModel

/// Finds attributions by cue verbs, cue nouns, "according to" and quotations.
struct AttributionFinder {
  private let lexicon = CueLexicon.shared
  private let text: AnalyzedText
  private let tree: DependencyTree
  private var found: [Attribution] = []
  private var usedQuotations: Set<Int> = []

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
  }

  mutating func attributions() -> [Attribution] {
    for sentence in text.sentences where !sentence.isBoilerplate {
      for index in sentence.tokens {
        let token = text.tokens[index]
        switch token.tag {
        case .verb: readVerb(index, in: sentence)
        case .noun: readNoun(index, in: sentence)
        default: break
        }
        if token.word == "according", index + 1 < sentence.tokens.upperBound, text.tokens[index + 1].word == "to" {
          readAccordingTo(index, in: sentence)
        }
      }
    }
    readContinuingQuotations()
    return found.sorted { first($0) < first($1) }
  }

  private func first(_ attribution: Attribution) -> Int {
    min(attribution.cue?.lowerBound ?? Int.max, attribution.content.first?.lowerBound ?? Int.max)
  }

  // MARK: Verbs

  private mutating func readVerb(_ verb: Int, in sentence: Sentence) {
    let frames = lexicon.frames(ofVerb: text.tokens[verb].lemma)
    guard !frames.isEmpty else { return }
    let isPassive = text.tokens[verb].features.contains(.passive)
    let source = sourceHead(of: verb, isPassive: isPassive)
    let clause = tree.child(of: verb, .complementClause)
    let open = tree.child(of: verb, .openComplement)
    let object = isPassive ? tree.child(of: verb, .passiveSubject) : tree.child(of: verb, .object)
    let told = tree.child(of: verb, .indirectObject) ?? (clause != nil || open != nil ? object : nil)
    let quotations = quotations(beside: verb, in: sentence)

    for frame in [CueLexicon.Frame.request, .blame, .speech, .intent, .deed] {
      guard let cue = frames.first(where: { $0.frame == frame }) else { continue }
      var attribution: Attribution?
      switch frame {
      case .request:
        if let open, let object {
          attribution = make(cue, verb, source, [tree.span(of: open)], target: tree.span(of: object), rule: "request")
        } else if let object, clause == nil, quotations.isEmpty {
          attribution = make(cue, verb, source, [tree.span(of: object)], rule: "request")
        } else if let clause {
          attribution = make(cue, verb, source, [tree.span(of: clause)], rule: "request")
        }
      case .blame:
        if let object {
          let reason = tree.children(of: verb).first {
            [.oblique, .adverbialClause, .openComplement, .complementClause].contains(text.tokens[$0].dependency)
              && $0 > verb
          }
          attribution = make(
            cue, verb, source, [tree.span(of: reason ?? object)], target: tree.span(of: object), rule: "blame")
        }
      case .speech:
        let ranges = speechContent(verb, clause: clause, quotations: quotations, in: sentence)
        if !ranges.isEmpty {
          attribution = make(cue, verb, source, ranges, rule: quotations.isEmpty ? "speech" : "quotation")
          if let told { addAddressee(told, verb, &attribution) }
        }
      case .intent:
        if let open { attribution = make(cue, verb, source, [tree.span(of: open)], rule: "intent") }
      case .deed:
        if let thing = object ?? preposedObject(of: verb) {
          attribution = make(cue, verb, source, [tree.span(of: thing)], rule: "deed")
        }
      case .noun: break
      }
      if let attribution {
        append(attribution)
        return
      }
    }
  }

  private func preposedObject(of verb: Int) -> Int? {
    tree.children(of: verb).first { text.tokens[$0].dependency == .oblique && $0 > verb && $0 - verb < 12 }
  }

  private func make(
    _ cue: CueLexicon.Cue, _ verb: Int, _ source: Int?, _ content: [Range<Int>], target: Range<Int>? = nil, rule: String
  ) -> Attribution? {
    let ranges = content.compactMap { trimmed($0) }
    // A verb without anyone who says it is no position, unless it is passive speech ("was accused").
    guard !ranges.isEmpty, source != nil || text.tokens[verb].features.contains(.passive) else { return nil }
    return Attribution(
      sourceHead: source, cue: verb..<(verb + 1), frame: cue.frame, stance: cue.stance, content: ranges, target: target,
      rule: rule)
  }

  private func addAddressee(_ told: Int, _ verb: Int, _ attribution: inout Attribution?) {
    attribution?.addresseeHead = told
    // "told reporters" is one cue when the audience is nobody in particular.
    if text.tokens[told].tag == .noun, told == verb + 1 { attribution?.cue = verb..<(told + 1) }
  }

  private mutating func append(_ attribution: Attribution) {
    for source in coordinated(attribution.sourceHead) {
      var copy = attribution
      copy.sourceHead = source
      found.append(copy)
    }
  }

  /// "Berg and Lind said": one attribution each.
  private func coordinated(_ head: Int?) -> [Int?] {
    guard let head else { return [nil] }
    let others = tree.children(of: head).filter {
      text.tokens[$0].dependency == .conjunct && [.properNoun, .noun, .pronoun].contains(text.tokens[$0].tag)
    }
    return [head] + others
  }

  /// The subject of a cue, its agent when passive, or the subject of the verb that it hangs from.
  private func sourceHead(of verb: Int, isPassive: Bool, depth: Int = 0) -> Int? {
    if isPassive {
      return tree.child(of: verb, .obliqueAgent)
    }
    if let subject = tree.child(of: verb, .subject, .passiveSubject) {
      if isRelative(subject) { return relativeHead(of: verb) }
      return subject
    }
    guard depth < 3 else { return nil }
    let token = text.tokens[verb]
    guard token.head >= 0 else { return nil }
    let head = Int(token.head)
    switch token.dependency {
    case .conjunct, .openComplement, .adverbialClause, .parataxis:
      guard text.tokens[head].tag == .verb || text.tokens[head].tag == .auxiliary else { return nil }
      return sourceHead(of: head, isPassive: false, depth: depth + 1)
        ?? tree.child(of: head, .passiveSubject)
    case .clausalModifier, .relativeClause: return head
    default: return nil
    }
  }

  private func isRelative(_ token: Int) -> Bool {
    let word = text.tokens[token].word
    return word == "who" || word == "which" || word == "that"
  }

  private func relativeHead(of verb: Int) -> Int? {
    let head = Int(text.tokens[verb].head)
    return text.tokens[verb].dependency == .relativeClause && head >= 0 ? head : nil
  }

  // MARK: Contents

  /// The clause, the quotations, or the rest of the sentence that a verb of speech interrupts.
  private mutating func speechContent(_ verb: Int, clause: Int?, quotations: [Int], in sentence: Sentence) -> [Range<
    Int
  >] {
    var ranges: [Range<Int>] = []
    if let clause { ranges.append(tree.span(of: clause)) }
    if ranges.isEmpty, let head = interruptedHead(of: verb) {
      let whole = tree.span(of: head, without: [verb])
      let own = tree.span(of: verb)
      if own.lowerBound > whole.lowerBound, own.upperBound < whole.upperBound {
        ranges = [whole.lowerBound..<own.lowerBound, own.upperBound..<whole.upperBound]
      } else {
        ranges = [whole]
      }
    }
    for number in quotations where !usedQuotations.contains(number) {
      let quotation = text.quotations[number]
      if ranges.contains(where: { $0.overlaps(quotation.tokens) }) {
        // A clause that lies in a quotation grows to all of it; one that holds it stays.
        ranges = ranges.map { range in
          let inside = range.clamped(to: quotation.tokens)
          return inside.count * 10 >= range.count * 8 || quotation.tokens.upperBound > sentence.tokens.upperBound
            ? min(
              range.lowerBound, quotation.tokens.lowerBound)..<max(
                quotation.tokens.upperBound, inside.count * 10 >= range.count * 8 ? 0 : range.upperBound)
            : range
        }
      } else if ranges.isEmpty || quotation.tokens.count > 3 {
        ranges.append(quotation.tokens)
      }
      usedQuotations.insert(number)
    }
    // Content never holds its own cue.
    ranges = ranges.flatMap { range -> [Range<Int>] in
      guard range.contains(verb) else { return [range] }
      return [range.lowerBound..<verb, (verb + 1)..<range.upperBound].filter { $0.count > 2 }
    }
    return merged(ranges.sorted { $0.lowerBound < $1.lowerBound })
  }

  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// "The vote, she said, was fair": the head that the cue hangs from.
  private func interruptedHead(of verb: Int) -> Int? {
    let token = text.tokens[verb]
    guard token.dependency == .parataxis, token.head >= 0 else { return nil }
    return Int(token.head)
  }

  /// Quotations of the sentence of a verb that nothing but the cue's own words part from it.
  private func quotations(beside verb: Int, in sentence: Sentence) -> [Int] {
    guard !text.tokens[verb].features.contains(.quoted) else { return [] }
    return text.quotations.indices.filter { number in
      let quotation = text.quotations[number]
      guard quotation.tokens.overlaps(sentence.tokens), !usedQuotations.contains(number) else { return false }
      guard quotation.tokens.count > 2 else { return false }
      // Another cue between the verb and the quotation has the better claim.
      let between =
        quotation.tokens.lowerBound > verb
        ? (verb + 1)..<quotation.tokens.lowerBound
        : quotation.tokens.upperBound..<max(verb, quotation.tokens.upperBound)
      return !between.contains { index in
        text.tokens[index].tag == .verb && !text.tokens[index].features.contains(.quoted)
          && lexicon.frames(ofVerb: text.tokens[index].lemma).contains { $0.frame == .speech }
      }
    }
  }

  /// Cuts white marks, "that" and quotation marks off the ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, text.tokens[low].tag == .punctuation || text.tokens[low].word == "that" { low += 1 }
    while high > low, text.tokens[high - 1].tag == .punctuation { high -= 1 }
    return low < high ? low..<high : nil
  }

  // MARK: Nouns and phrases

  /// "Putin's denial that …", "her promise to …", "accusations of …".
  private mutating func readNoun(_ noun: Int, in sentence: Sentence) {
    guard let cue = lexicon.noun(text.tokens[noun].lemma), !sentence.isHeading else { return }
    guard let source = tree.child(of: noun, .possessive) else { return }
    guard
      let content = tree.children(of: noun).first(where: {
        $0 > noun
          && [.complementClause, .clausalModifier, .nominalModifier, .openComplement].contains(
            text.tokens[$0].dependency)
      }), let range = trimmed(tree.span(of: content))
    else { return }
    found.append(
      Attribution(
        sourceHead: source, cue: noun..<(noun + 1), frame: .noun, stance: cue.stance, content: [range], rule: "noun"))
  }

  /// "according to Smith": the rest of the sentence is the content.
  private mutating func readAccordingTo(_ index: Int, in sentence: Sentence) {
    var end = index + 2
    while end < sentence.tokens.upperBound, text.words(of: end..<(end + 1)) != "," || end == index + 2 { end += 1 }
    let phrase = (index + 2)..<end
    guard
      let head = phrase.first(where: { token in
        [.noun, .properNoun, .pronoun].contains(text.tokens[token].tag)
          && !phrase.contains(Int(text.tokens[token].head))
      }) ?? phrase.first(where: { [.noun, .properNoun, .pronoun].contains(text.tokens[$0].tag) })
    else { return }
    let before = sentence.tokens.lowerBound..<index
    let after = end..<sentence.tokens.upperBound
    let ranges = [before, index - sentence.tokens.lowerBound < 3 ? after : index..<index].compactMap { trimmed($0) }
    guard !ranges.isEmpty else { return }
    found.append(
      Attribution(
        sourceHead: head, cue: index..<(index + 2), frame: .speech, stance: .asserts, content: ranges,
        rule: "according to"))
  }

  // MARK: Quotations without a cue

  /// A quotation of a sentence or more that no cue has claimed goes on with the speaker before.
  private mutating func readContinuingQuotations() {
    for (number, quotation) in text.quotations.enumerated() where !usedQuotations.contains(number) {
      guard quotation.tokens.count >= 5, let sentence = text.sentenceIndex(ofToken: quotation.tokens.lowerBound),
        !text.sentences[sentence].isBoilerplate,
        quotation.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 2,
        quotation.tokens.contains(where: { text.tokens[$0].tag == .verb || text.tokens[$0].tag == .auxiliary })
      else { continue }
      let speaker = found.last { attribution in
        guard let end = attribution.content.last?.upperBound ?? attribution.cue?.upperBound else { return false }
        guard attribution.frame == .speech, end <= quotation.tokens.lowerBound,
          let place = text.sentenceIndex(ofToken: end - 1)
        else { return false }
        return sentence - place <= 2
      }
      guard let range = trimmed(quotation.tokens) else { continue }
      found.append(
        Attribution(
          sourceHead: nil, cue: nil, frame: .speech, stance: .asserts, content: [range],
          inheritedSource: speaker?.sourceHead, rule: "continuing quotation"))
    }
  }
}
