import NewsModel

/// Finds the words of a content: of a clause, an object or a phrase that the parse hung somewhere.
///
/// Of "said that the plan, which failed, was hers" it finds "the plan, which failed, was hers".
struct ContentFinder: ParseReader {
  let parse: Parse

  /// Cuts marks and "that" off the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var low = range.lowerBound
    var high = range.upperBound
    // "asked Wednesday to close it"
    if low + 2 < high, parse.isCalendarWord(low), ["to", "that"].contains(where: { text.tokens[low + 1].word == $0 }) {
      low += 1
    }
    while low < high, text.tokens[low].tag == .punctuation || text.tokens[low].word == "that" && !isPointing(low) {
      if range.count == 1, text.tokens[low].tag != .punctuation { break }
      low += 1
    }
    while high > low, text.tokens[high - 1].tag == .punctuation { high -= 1 }
    return low < high ? low..<high : nil
  }

  /// "“That is a lie”", "“That's not for tonight”": a subject, and no word that only joins.
  private func isPointing(_ that: Int) -> Bool {
    guard that + 1 < text.tokens.count, text.tokens[that].tag != .subordinator || isOpening(that) else { return false }
    let head = Int(text.tokens[that].head)
    let isRelative = head >= 0 && text.tokens[head].dependency == .relativeClause
    guard isOpening(that) || [.subject, .passiveSubject].contains(text.tokens[that].dependency) && !isRelative else {
      return false
    }
    let next = text.tokens[that + 1]
    if ["'s", "’s", "'ll", "’ll", "'d", "’d"].contains(where: { next.word == $0 }) { return true }
    return parse.isFinite(that + 1) || next.tag == .auxiliary && next.word != "be"
  }

  /// The first word of a sentence.
  private func isOpening(_ token: Int) -> Bool { text.tokens[token].features.contains(.capitalized) }

  /// The words of a clause after its verb, from where its subject begins even if the parse gave that to the verb.
  func contentSpan(of clause: Int, after verb: Int) -> Range<Int> {
    var span = tree.span(of: clause, without: [verb])
    guard span.lowerBound > verb + 1, tree.child(of: clause, .subject, .passiveSubject, .expletive) == nil,
      let object = tree.child(of: verb, .object), object > verb, object < span.lowerBound,
      text.tokens[clause].features.contains(.finite)
        || tree.child(of: clause, .auxiliary, .passiveAuxiliary, .copula) != nil
    else { return span }
    span = min(tree.span(of: object).lowerBound, span.lowerBound)..<span.upperBound
    return span
  }

  /// A clause whose head the parse took for a noun goes on with the verb behind it: "sure its attack could hold".
  func wholeClause(_ range: Range<Int>, of clause: Int, after cue: Int, in sentence: Sentence) -> Range<Int> {
    guard clause > cue, text.tokens[clause].tag == .noun || text.tokens[clause].tag == .properNoun,
      tree.child(of: clause, .copula, .auxiliary) == nil, range.upperBound < sentence.tokens.upperBound,
      !range.contains(where: parse.isFinite), parse.isFinite(range.upperBound),
      let rest = remainder(after: cue, told: nil, in: sentence), rest.lowerBound <= range.lowerBound
    else { return range }
    return range.lowerBound..<max(range.upperBound, rest.upperBound)
  }

  /// "accused them of using “doctored” photographs": marks around a word of a content do not end it.
  func throughQuotation(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound + 1 < text.tokens.count, let sentence = text.sentenceIndex(ofToken: range.upperBound),
      let quotation = text.quotation(from: range.upperBound + 1),
      quotation.tokens.upperBound < text.sentences[sentence].tokens.upperBound
    else { return range }
    if text.tokens[quotation.tokens.upperBound - 1].tag == .punctuation {
      return range.lowerBound..<quotation.tokens.upperBound
    }
    var end = quotation.tokens.upperBound + 1
    while end < text.sentences[sentence].tokens.upperBound, text.tokens[end].tag != .punctuation { end += 1 }
    return range.lowerBound..<end
  }
}
