import NewsModel

/// The place that sets the scene of a sentence: "here", and what stands after "in" or "at".
extension PlaceReader {
  /// "held talks here on Friday": where the dateline says that the article was written.
  func herePlace(of head: Int, in number: Int) -> Found? {
    guard let dateline else { return nil }
    for token in text.sentences[number].tokens where text.tokens[token].word == "here" {
      let features = text.tokens[token].features
      guard !features.contains(.quoted), setsScene(token..<(token + 1), for: head, isOwn: true) else { continue }
      return Found(entity: dateline.entity, span: dateline.span, nearness: .sentence)
    }
    return nil
  }

  /// The place of the dateline.
  var dateline: Found? {
    for sentence in text.sentences.prefix(8) where sentence.isDateline {
      if let place = tree.firstPlace(in: sentence.tokens) {
        return Found(entity: place.0, span: place.1, nearness: .lead)
      }
    }
    return nil
  }

  /// The place nearest to the trigger that a sentence names after "in" or "at", unless it is another happening's.
  func nearest(to head: Int, in number: Int, nearness: Nearness) -> Found? {
    let sentence = text.sentences[number]
    var best: (distance: Int, found: Found)?
    for token in sentence.tokens {
      guard let mention = tree.place(at: token), let entity = mention.entity, token == mention.tokens.lowerBound,
        isAfterPlaceWord(token, in: sentence), setsScene(mention.tokens, for: head, isOwn: nearness == .sentence)
      else { continue }
      let distance = abs(token - head)
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, Found(entity: entity, span: mention.span, nearness: nearness))
      }
    }
    return best?.found
  }

  /// The place hangs from the trigger or from a verb above it, not from another happening or from somebody who is only
  /// described or quoted: "Ada Novak, a teacher in Lund, said that the strike would go on".
  private func setsScene(_ place: Range<Int>, for head: Int, isOwn: Bool) -> Bool {
    guard let outer = place.first(where: { !place.contains(Int(text.tokens[$0].head)) }) else { return false }
    var governor = Int(text.tokens[outer].head)
    if governor == head { return true }
    guard governor >= 0 else { return false }
    let isInside = text.tokens[governor].tag != .verb
    if isInside, TriggerLexicon.shared.mayShow(text.tokens[governor]) { return false }
    if isOwn, !isOfClause(outer, head) { return false }
    var isSubject = false
    while text.tokens[governor].tag != .verb {
      if isOfReason(governor) { return false }
      if TriggerLexicon.shared.mayShow(text.tokens[governor]) { return false }
      let dependency = text.tokens[governor].dependency
      if dependency == .appositive { return false }
      isSubject = dependency == .subject || dependency == .passiveSubject
      governor = Int(text.tokens[governor].head)
      if governor < 0 || governor == head { return true }
    }
    if !isOwn, isOfHappening(governor) { return false }
    if isInside {
      if isOwn, !text.isInHeading(head), !tree.isBelow(head, governor), !isMeanwhile(governor, head) {
        return false
      }
      return isOwn ? !isSubject || !isReported(head, by: governor) : text.tokens[governor].dependency == .root
    }
    // From another sentence of the paragraph: the main verb's place sets the scene.
    if !isOwn { return text.tokens[governor].dependency == .root }
    return tree.isBelow(head, governor) && !isReported(head, by: governor)
  }

  /// "apologised for a brawl in Lund": where that was for which one answers.
  private func isOfReason(_ noun: Int) -> Bool {
    let above = Int(text.tokens[noun].head)
    return above >= 0 && ClauseBorders.reasons.contains(tree.preposition(of: noun))
      && ClauseWords.shared.kinds(of: text.tokens[above].lemma).contains(.answering)
  }

  /// Not what somebody told in passing or answered for elsewhere, nor what a quotation speaks of.
  private func isOfClause(_ place: Int, _ head: Int) -> Bool {
    if text.tokens[head].features.contains(.quoted), !text.tokens[place].features.contains(.quoted) {
      return false
    }
    if borders.isAside(head, without: place) || borders.parts(place, from: head) { return false }
    if borders.isAnswered(head) || borders.isCommented(head) { return false }
    return true
  }

  /// "was kidnapped while working at a camp in Lund"
  private func isMeanwhile(_ verb: Int, _ head: Int) -> Bool {
    text.tokens[verb].dependency == .adverbialClause && Int(text.tokens[verb].head) == head
      && tree.children(of: verb).contains {
        $0 < verb && ["while", "when", "as"].contains(text.tokens[$0].word)
      }
  }

  /// Whether a verb tells a happening, or that one took place.
  private func isOfHappening(_ verb: Int) -> Bool {
    let lexicon = TriggerLexicon.shared
    if lexicon.mayShow(text.tokens[verb]) { return true }
    return tree.children(of: verb).contains {
      switch text.tokens[$0].dependency {
      case .subject, .passiveSubject, .object: lexicon.mayShow(text.tokens[$0])
      default: false
      }
    }
  }

  /// Whether the place of the sentence before may be a happening's: it opens nothing new and names no other place.
  func mayBeCarried(to head: Int, in number: Int) -> Bool {
    let tokens = text.sentences[number].tokens
    if tokens.prefix(2).contains(where: { Self.turns.contains(text.tokens[$0].word) }) { return false }
    if namesPlace(in: tokens) { return false }
    if borders.isAside(head, without: nil) { return false }
    if text.tokens[head].features.contains(.quoted) { return false }
    return true
  }

  /// Whether a place or country is named by its own name.
  func namesPlace(in tokens: Range<Int>) -> Bool {
    tokens.contains { tree.place(at: $0)?.form == .name }
  }

  /// Whether the sentence of a happening names another place or another country than what the article as a whole has.
  func namesOther(than found: Found, beside head: Int, outer: [Int: Int] = [:]) -> Bool {
    guard let number = text.sentenceIndex(ofToken: head), !text.sentences[number].isHeading else { return false }
    let isCountry = entities.entities[found.entity].type == .country
    return text.sentences[number].tokens.contains { token in
      guard let mention = tree.place(at: token), mention.form == .name, let named = mention.entity,
        named != found.entity, outer[found.entity] != named, outer[named] != found.entity,
        !isCountry || mention.type == .country
      else { return false }
      return ![.compound, .adjective, .possessive].contains(text.tokens[tree.head(of: mention.tokens)].dependency)
    }
  }

  private static let turns: Set<WordHash> = ["meanwhile", "elsewhere", "separately"]

  /// Whether a place is only that of somebody who is described or tells something: "the union, from its office in Lund, said".
  func isSpeakers(_ place: Range<Int>) -> Bool {
    var current = tree.head(of: place)
    while current >= 0, text.tokens[current].tag != .verb {
      let token = text.tokens[current]
      if token.dependency == .appositive { return true }
      if token.dependency == .subject, token.head >= 0, text.tokens[Int(token.head)].tag == .verb {
        return tree.children(of: Int(token.head)).contains { text.tokens[$0].dependency == .complementClause }
      }
      current = Int(token.head)
    }
    return false
  }

  /// Whether what a verb says tells the happening: "officials said that three were killed".
  private func isReported(_ head: Int, by verb: Int) -> Bool {
    var current = head
    while current >= 0, Int(text.tokens[current].head) != verb { current = Int(text.tokens[current].head) }
    return current >= 0
      && (text.tokens[current].dependency == .complementClause || text.tokens[current].dependency == .parataxis)
  }

  /// "in", "at" or "near" stands before the place, at most three words back.
  func isAfterPlaceWord(_ token: Int, in sentence: Sentence) -> Bool {
    for index in (max(sentence.tokens.lowerBound, token - 4)..<token).reversed() {
      switch text.tokens[index].word {
      case "in", "at", "near", "outside", "across": return true
      default: if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
      }
    }
    return false
  }
}
