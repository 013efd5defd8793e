import NewsModel

/// What somebody means to do or wants done: "wants the law extended", "is looking to expand".
extension VerbReader {
  /// "is looking to expand", not "looks different": an infinitive or another complement.
  func intent(_ cue: VerbCue, _ clause: VerbClause) -> Attribution? {
    let (verb, object) = (clause.verb, clause.object)
    guard let open = clause.open, cue.condition != .infinitive || text.tokens[verb + 1].word == "to" else { return nil }
    return make(
      cue, verb, clause.source, [wholeWish(open, object, of: verb)], target: wished(open, object, of: verb),
      rule: .intent)
  }

  /// "wants Berg to go": of whom something is wanted.
  private func wished(_ open: Int, _ object: Int?, of verb: Int) -> Range<Int>? {
    guard let object, object > verb, object < open, text.tokens[object].tag == .properNoun,
      tree.children(of: open).contains(where: { $0 < open && text.tokens[$0].word == "to" })
    else { return nil }
    let words = tree.span(of: object, without: [open])
    return words.upperBound <= open ? words : nil
  }

  /// "wants the law extended": what is wanted begins with the object, unless that is to act itself ("wants Berg to
  /// go").
  private func wholeWish(_ open: Int, _ object: Int?, of verb: Int) -> Range<Int> {
    let wish = tree.span(of: open)
    guard let object, object > verb, object < wish.lowerBound,
      !tree.children(of: open).contains(where: { $0 < open && text.tokens[$0].word == "to" })
    else { return wish }
    return min(tree.span(of: object, without: [open]).lowerBound, wish.lowerBound)..<wish.upperBound
  }
}
