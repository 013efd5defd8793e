import NewsModel

/// Reads words behind "is" that carry a position: "was critical of the vote", "is sure that", "remains against the
/// plan".
struct AdjectiveReader: ParseReader {
  let parse: Parse

  /// Reads "was critical of the vote", "is sure that", "remains against the plan"; false where the word is no such cue.
  func attribution(of index: Int, in sentence: Sentence) -> Attribution? {
    if let attribution = against(index) { return attribution }
    let token = text.tokens[index]
    let frames = lexicon.frames(ofAdjective: token.word)
    guard !frames.isEmpty, isPredicate(index) else { return nil }
    let subject = tree.child(of: index, .subject, .passiveSubject) ?? subjectAbove(index)
    guard let subject, parse.isNominal(subject) else { return nil }
    for cue in frames {
      let content: Range<Int>?
      switch cue.frame {
      case .phrasal:
        content = contents.prepositional(of: index, cue.preposition).map {
          contents.withoutPreposition(tree.span(of: $0))
        }
      case .intent: content = tree.child(of: index, .openComplement).map { tree.span(of: $0) }
      default:
        // "are of the view that": a noun has its clause by another name.
        let clause =
          token.tag == .noun
          ? tree.child(of: index, .complementClause, .clausalModifier)
          : tree.child(of: index, .complementClause) ?? clause(behind: index)
        content = clause.map {
          contents.wholeClause(tree.span(of: $0), of: $0, after: index, in: sentence)
        }
      }
      guard let range = content.flatMap({ contents.trimmed($0) }), range.lowerBound > index else { continue }
      let isSilent = cue.stance == .declines && cue.frame == .phrasal && cue.preposition == "for"
      if isSilent, !isUnavailable(index, for: range) { continue }
      // "in favour of"
      let start = index > 0 && text.tokens[index - 1].word == "in" ? index - 1 : index
      let end = range.lowerBound - index < 4 && cue.frame == .phrasal ? range.lowerBound : index + 1
      return Attribution(
        sourceHead: subject, cue: start..<end,
        frame: isSilent ? nil : cue.frame == .phrasal ? .phrasal : .intent, stance: cue.stance, content: [range],
        rule: .adjective)
    }
    return nil
  }

  /// "was unavailable for comment", "was not immediately available for an interview": no answer.
  private func isUnavailable(_ index: Int, for range: Range<Int>) -> Bool {
    guard let last = range.first(where: { text.tokens[$0].tag == .noun }),
      parse.kinds(of: text.tokens[last].lemma).contains(.answer)
    else { return false }
    let isPositive = parse.kinds(of: text.tokens[index].word).contains(.withholding)
    return !isPositive
      || tree.children(of: index).contains {
        $0 < index && parse.kinds(of: text.tokens[$0].word).contains(.negation)
      }
  }

  /// "is against the bill": the bill is the predicate.
  private func against(_ index: Int) -> Attribution? {
    guard text.tokens[index].word == "against", text.tokens[index].head >= 0 else { return nil }
    let thing = Int(text.tokens[index].head)
    guard thing > index, tree.child(of: thing, .copula) != nil, let subject = tree.child(of: thing, .subject),
      parse.isNominal(subject),
      let range = contents.trimmed((index + 1)..<max(index + 1, tree.span(of: thing).upperBound))
    else { return nil }
    return Attribution(
      sourceHead: subject, cue: index..<(index + 1), frame: .phrasal, stance: .opposes, content: [range],
      rule: .adjective)
  }

  /// The word is said of a subject: behind a form of "be", or of a verb such as "remain".
  private func isPredicate(_ index: Int) -> Bool {
    if tree.child(of: index, .copula, .passiveAuxiliary) != nil { return true }
    // "would be willing to", "has been scathing about": the parse may take "be" for a mere auxiliary.
    if tree.children(of: index).contains(where: { text.tokens[$0].lemma == "be" && $0 < index && parse.isVerbal($0) }) {
      return true
    }
    return text.tokens[index].dependency == .openComplement && text.tokens[index].tag == .adjective
  }

  /// "has been clear that she objects": a clause right behind the word, whatever the parse calls it.
  private func clause(behind index: Int) -> Int? {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].word == "that" else { return nil }
    return tree.children(of: index).first { child in
      child > index && parse.isVerbal(child) && tree.span(of: child).lowerBound == index + 1
    }
  }

  private func subjectAbove(_ index: Int) -> Int? {
    let head = Int(text.tokens[index].head)
    guard head >= 0, text.tokens[index].dependency == .openComplement || text.tokens[index].dependency == .conjunct
    else { return nil }
    return tree.child(of: head, .subject)
  }
}
