import NewsModel

/// Who does what a passive verb says: "was announced on Monday by the minister".
extension SourceFinder {
  /// Who does what a passive verb says: "announced on Monday by the minister".
  func agent(of verb: Int) -> Int? {
    if let agent = tree.child(of: verb, .obliqueAgent) { return agent }
    return tree.children(of: verb).first { child in
      child > verb && text.tokens[child].dependency == .oblique && !parse.isThing(child) && !parse.isCalendarWord(child)
        && tree.children(of: child).contains { text.tokens[$0].word == "by" }
    } ?? strayAgent(of: verb)
  }

  /// "was ruled illegal by the court", "was announced to be a plague by the board": the parse may hang the agent on the
  /// last word before it; a name or people behind "by" act, a means does not.
  private func strayAgent(of verb: Int) -> Int? {
    guard text.tokens[verb].features.contains(.passive), let number = text.sentenceIndex(ofToken: verb) else {
      return nil
    }
    let rest = (verb + 1)..<min(verb + 9, text.sentences[number].tokens.upperBound)
    guard let by = rest.first(where: { text.tokens[$0].word == "by" }), by - verb > 1,
      !(verb + 1..<by).contains(where: { text.tokens[$0].tag == .punctuation || parse.isFinite($0) })
    else { return nil }
    var end = by + 1
    while end < text.sentences[number].tokens.upperBound,
      [.determiner, .adjective, .noun, .properNoun].contains(text.tokens[end].tag)
    {
      end += 1
    }
    let phrase = (by + 1)..<end
    guard let head = phrase.last, head > by, !parse.isCalendarWord(head), !parse.isThing(head) else { return nil }
    return phrase.first { parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) } ?? head
  }
}
