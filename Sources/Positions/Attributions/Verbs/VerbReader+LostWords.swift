import NewsModel

/// Words of what is said, or of who is told, that the parse gave to another: "told the Northern Post four men were".
extension VerbReader {
  /// "a plan that experts say could fail": the noun that the clause hangs from is the subject of what is said.
  func relativeSubject(of clause: Int, saidBy verb: Int) -> Range<Int>? {
    let head = Int(text.tokens[verb].head)
    guard text.tokens[verb].dependency == .relativeClause, head >= 0, parse.isNominal(head), clause > verb,
      let subject = tree.child(of: verb, .subject), subject > head, subject < verb, !parse.isRelative(subject),
      tree.child(of: clause, .subject, .passiveSubject, .expletive) == nil,
      parse.isFinite(tree.span(of: clause).lowerBound)
    else { return nil }
    return contents.trimmed(contents.objectSpan(head, of: verb))
  }

  /// "told the Northern Post four men were": a subject that the parse took for a part of the name before it.
  func lostSubject(_ verb: Int, before clause: Int) -> Int? {
    guard text.tokens[verb].lemma == "tell", parse.isVerbal(clause), text.tokens[clause].features.contains(.finite)
    else {
      return nil
    }
    var low = clause
    while low - 1 > verb, [.noun, .numeral, .determiner, .adjective].contains(text.tokens[low - 1].tag),
      !text.tokens[low - 1].features.contains(.capitalized)
    {
      low -= 1
    }
    return low < clause && text.tokens[low - 1].tag == .properNoun ? low : nil
  }

  /// "told the Northern Post four men were": a name that the parse took for a part of the clause's subject behind it.
  func lostAddressee(_ verb: Int, opening content: Range<Int>) -> Range<Int>? {
    guard text.tokens[verb].lemma == "tell", content.lowerBound == verb + 1,
      let name = text.names(from: verb + 1..<verb + 3).first, name.tokens.upperBound < content.upperBound
    else { return nil }
    let next = text.tokens[name.tokens.upperBound]
    return [.numeral, .determiner, .pronoun].contains(next.tag) ? verb + 1..<name.tokens.upperBound : nil
  }

  /// "told reporters he had lost": a clause that the parse hung on those who were told.
  func reducedClause(on told: Int?, after verb: Int) -> Int? {
    guard let told, told > verb, told - verb < 4, let clause = tree.child(of: told, .relativeClause),
      let subject = tree.child(of: clause, .subject, .expletive)
    else { return nil }
    // "told the agency that there was a fire"
    if let that = tree.child(of: clause, .mark), text.tokens[that].word == "that", subject > that { return clause }
    guard text.tokens[told].tag == .noun, !parse.isThing(told),
      subject == told + 1 || text.tokens[told + 1].tag == .determiner, !parse.isRelative(subject)
    else { return nil }
    return clause
  }
}
