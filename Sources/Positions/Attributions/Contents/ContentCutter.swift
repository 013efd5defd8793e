import NewsModel

/// Ends a content that the parse let run on: at the next verb of the same source, at a semicolon behind which another
/// speaks, at a dash behind which the reporter does.
///
/// Of "called it a farce and said he would leave" the farce is told by the first verb alone.
struct ContentCutter: ParseReader {
  let parse: Parse

  /// "called it a farce and said he would leave": the first content ends where the same source's next cue begins.
  func cutAtNextCue(_ found: inout [Attribution]) {
    let cues = found.compactMap { attribution in
      attribution.cue.flatMap { cue in attribution.sourceHead.map { (cue: cue.lowerBound, source: $0) } }
    }.sorted { $0.cue < $1.cue }
    for index in found.indices {
      guard let own = found[index].cue, let source = found[index].sourceHead, var last = found[index].content.last
      else {
        continue
      }
      let start = max(own.lowerBound, last.lowerBound + 1) + 1
      let later = cues[cues.partitioningIndex { $0.cue >= start }...]
      for next in later.prefix(while: { $0.cue < last.upperBound }) where next.source == source {
        var end = next.cue
        while end > last.lowerBound, text.tokens[end - 1].tag == .adverb || text.tokens[end - 1].tag == .auxiliary {
          end -= 1
        }
        let isAside =
          text.tokens[end - 1].word == ","
          && (text.tokens[next.cue].features.contains(.gerund)
            || text.isInHeading(own.lowerBound))
        guard end - 1 > last.lowerBound, text.tokens[end - 1].dependency == .coordinator || isAside,
          source < last.lowerBound || source >= last.upperBound, let cut = contents.trimmed(last.lowerBound..<(end - 1))
        else { continue }
        last = cut
        found[index].content[found[index].content.count - 1] = cut
        break
      }
    }
  }

  /// "said it had failed; the ministry put the loss at 45 percent", "Berg blames Lind; Novak calls for a vote", "said
  /// he had been misread — a claim that has left voters puzzled".
  func cutAtBoundaries(_ found: inout [Attribution]) {
    let others = found.compactMap { attribution -> (source: Int, cue: Int)? in
      guard let source = attribution.sourceHead, let cue = attribution.cue?.lowerBound else { return nil }
      return (source, cue)
    }.sorted { $0.cue < $1.cue }
    for index in found.indices {
      guard let own = found[index].cue?.lowerBound, let last = found[index].content.last, last.lowerBound > own,
        found[index].rule != .quotation || last.contains(where: { !text.tokens[$0].features.contains(.quoted) })
      else { continue }
      let end = last.dropFirst().first { token in
        guard text.tokens[token].tag == .punctuation, !text.tokens[token].features.contains(.quoted) else {
          return false
        }
        if text.tokens[token].word == "," {
          if opensOtherClause(behind: token, of: found[index], others, until: last.upperBound) { return true }
          return opensNewTalk(behind: token, of: found[index], until: last.upperBound)
        }
        if text.tokens[token].word == ";" {
          if found[index].frame != .speech, found[index].frame != .quoting { return true }
          return others.contains {
            $0.source > token && $0.cue > token && $0.cue < last.upperBound && !isPronoun($0.source)
          }
        }
        return parse.isDash(token) && opensAside(behind: token, until: last.upperBound)
      }
      guard var end else { continue }
      // "no cause, but, according to his agent, he …"
      while end > last.lowerBound + 1, text.tokens[end - 1].tag == .coordinator || text.tokens[end - 1].word == "," {
        end -= 1
      }
      guard let range = contents.trimmed(last.lowerBound..<end) else { continue }
      found[index].content[found[index].content.count - 1] = range
    }
  }

  /// "…, according to officials", "opposed any easing, in contrast with Lind": what is no part of a thing or a clause.
  private func opensNewTalk(behind comma: Int, of attribution: Attribution, until end: Int) -> Bool {
    guard comma + 3 < end else { return false }
    let next = text.tokens[comma + 1].word
    if next == "according", text.tokens[comma + 2].word == "to" { return attribution.rule != .accordingTo }
    if opensSummary(behind: comma, until: end) { return true }
    // "called for inquiries, with the union saying that"
    if next == "with",
      (comma + 3..<min(comma + 9, end)).contains(where: {
        text.tokens[$0].features.contains(.gerund) && !lexicon.frames(ofVerb: text.tokens[$0].lemma).isEmpty
      })
    {
      return true
    }
    guard attribution.rule == .deed || attribution.rule == .blame || attribution.rule == .telling else { return false }
    return next == "unlike" || next == "although" || next == "though" || next == "whereas"
      || next == "in" && text.tokens[comma + 2].word == "contrast"
  }

  /// "deplored the choice, and his rival, Otto Lind, promised to strike": behind the thing somebody else begins.
  private func opensOtherClause(
    behind comma: Int, of attribution: Attribution, _ others: [(source: Int, cue: Int)], until end: Int
  ) -> Bool {
    guard comma + 1 < end,
      ["and", "but", "while", "whereas", "yet"].contains(where: { text.tokens[comma + 1].word == $0 })
    else {
      return false
    }
    let isTold = ![.deed, .blame, .naming, .phrase, .lightVerb, .telling].contains(attribution.rule)
    // "said it looked forward to talks, and Ada Berg expressed hope": of what is told only another name parts.
    if isTold, attribution.rule != .speech || attribution.frame != .speech { return false }
    // "…, and her rival, Otto Lind, promised": the parse took the rival for one more thing.
    let next = end < text.tokens.count && text.tokens[end].word == "," ? end + 1 : end
    if !isTold, next < text.tokens.count, text.tokens[next].tag == .verb,
      let other = sources.subjectBehindCoordinator(of: next),
      other > comma, text.tokens[comma + 1].tag == .coordinator, other - comma < 6
    {
      return true
    }
    return others.contains { other in
      other.source > comma && other.source < other.cue && other.source < end && parse.isFinite(other.cue)
        && other.source != attribution.sourceHead
        && (!isTold || text.tokens[other.source].tag == .properNoun && text.tokens[other.cue].features.contains(.past))
        && !(comma..<other.source).contains { text.tokens[$0].tag == .verb }
    }
  }

  /// "…, a claim that Berg denied", "…, a move the union disputes", "…, a charge rejected by Lind": what the reporter
  /// says of it.
  private func opensSummary(behind comma: Int, until end: Int) -> Bool {
    guard text.tokens[comma + 1].word == "a" || text.tokens[comma + 1].word == "an" else { return false }
    var noun = comma + 2
    while noun < end, text.tokens[noun].tag == .adjective { noun += 1 }
    guard noun + 1 < end, text.tokens[noun].tag == .noun,
      EventNouns.shared.meaning(of: text.tokens[noun].word) == .decision || lexicon.noun(text.tokens[noun].lemma) != nil
        || parse.kinds(of: text.tokens[noun].lemma).contains(.summary)
    else { return false }
    let next = text.tokens[noun + 1]
    if next.word == "that" || next.word == "which" { return true }
    // "a version the institute disputes"
    if [.determiner, .properNoun].contains(next.tag), end - noun < 12,
      !(noun..<end).contains(where: { text.tokens[$0].word == "," })
    {
      return true
    }
    let clause = tree.children(of: noun).first { $0 > noun && text.tokens[$0].tag == .verb }
    guard let clause, clause < end else { return false }
    return [.relativeClause, .clausalModifier].contains(text.tokens[clause].dependency)
      && !text.tokens[clause].features.contains(.infinitive) && !text.tokens[clause].features.contains(.gerund)
  }

  private func isPronoun(_ token: Int) -> Bool { text.tokens[token].tag == .pronoun }

  /// "— an error that has left the party angry": a noun with a clause on it that says what came of it.
  private func opensAside(behind dash: Int, until end: Int) -> Bool {
    guard dash + 2 < end, text.tokens[dash + 1].word == "a" || text.tokens[dash + 1].word == "an",
      !(dash + 1..<end).contains(where: { parse.isDash($0) })
    else { return false }
    let rest = (dash + 1)..<end
    guard let relative = rest.first(where: { parse.isRelative($0) }),
      !(dash + 1..<relative).contains(where: parse.isVerbal)
    else {
      return false
    }
    return text.tokens[relative + 1 < end ? relative + 1 : relative].tag == .auxiliary
  }
}
