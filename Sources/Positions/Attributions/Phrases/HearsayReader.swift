import NewsModel

/// Reads words by which somebody says so, nobody says who: "was reportedly hurt", "the alleged attack".
struct HearsayReader: ParseReader {
  let parse: Parse

  /// "Reportedly", "allegedly": somebody says so, nobody says who.
  func attribution(ofAdverb adverb: Int, in sentence: Sentence) -> Attribution? {
    guard let stance = lexicon.stance(ofHearsay: text.tokens[adverb].word) else { return nil }
    var head = Int(text.tokens[adverb].head)
    // "were hurt, reportedly by glass": what is only said to be so is the whole clause.
    while head >= 0, sentence.tokens.contains(head), !parse.isVerbal(head), tree.child(of: head, .copula) == nil,
      text.tokens[head].head >= 0
    {
      head = Int(text.tokens[head].head)
    }
    guard head >= 0, sentence.tokens.contains(head) else { return nil }
    // "were reportedly four aboard, and one died": the next clause is told as it is.
    let others = tree.children(of: head).filter {
      $0 > head && text.tokens[$0].dependency == .conjunct && tree.child(of: $0, .subject, .passiveSubject) != nil
    }
    let whole = tree.span(of: head)
    let end = others.first.map { tree.span(of: $0).lowerBound } ?? whole.upperBound
    guard var range = contents.trimmed(whole.lowerBound..<max(whole.lowerBound, end)) else { return nil }
    // "while two others were reportedly at large"
    if text.tokens[range.lowerBound].dependency == .mark { range = range.lowerBound + 1..<range.upperBound }
    let content = [
      range.lowerBound..<max(range.lowerBound, min(adverb, range.upperBound)),
      (adverb + 1)..<max(adverb + 1, range.upperBound),
    ]
    .filter { !$0.isEmpty }.compactMap { contents.trimmed($0) }
    guard !content.isEmpty else { return nil }
    return Attribution(
      sourceHead: nil, cue: adverb..<(adverb + 1), frame: nil, stance: stance, content: content,
      rule: .hearsay)
  }

  /// "the alleged attack": somebody says so of what the adjective stands before.
  func attribution(ofAdjective adjective: Int, in sentence: Sentence) -> Attribution? {
    guard let stance = lexicon.stance(ofHearsay: text.tokens[adjective].word), !sentence.isHeading else { return nil }
    var end = adjective + 1
    while end < sentence.tokens.upperBound, parse.isNominal(end) || text.tokens[end].tag == .adjective { end += 1 }
    guard end > adjective + 1 else { return nil }
    return Attribution(
      sourceHead: nil, cue: adjective..<(adjective + 1), frame: nil, stance: stance,
      content: [(adjective + 1)..<end], rule: .hearsay)
  }
}
