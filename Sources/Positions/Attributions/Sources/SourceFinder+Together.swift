import NewsModel

/// Those who hold a position together: "Berg and Lind said", "companies including Acme and Lund Oil".
extension SourceFinder {
  /// "Berg and Lind said": one attribution each.
  func coordinated(_ head: Int?, cue: Int?) -> [Int?] {
    guard let head else { return [nil] }
    if let examples = examples(of: head) { return examples }
    if let cue, let named = namedTogether(by: head, before: cue) { return named }
    let conjuncts = tree.children(of: head).filter { child in
      (text.tokens[child].dependency == .conjunct || isListedName(child, behind: head)) && child > head
        && [.properNoun, .noun, .pronoun].contains(text.tokens[child].tag)
    }
    // Of "Kenya, Norway and Peru" all, of "Kenya, a member, said" only the first.
    let isList =
      conjuncts.last.map { last in
        (head..<last).contains { index in
          ["and", "or", "nor"].contains { text.tokens[index].word == $0 }
        }
      } ?? false
    let others = isList ? conjuncts.filter { !isSecondDescription($0) }.map { behindOwner($0) } : []
    return listed(before: head) + ownersPair(before: head) + (cue.map { joined(to: head, of: $0) } ?? []) + [head]
      + others
  }

  /// "Norway's Ada Berg and Kenya's Otto Lind": the parse may take the owner for one of the two.
  private func behindOwner(_ conjunct: Int) -> Int {
    guard conjunct + 2 < text.tokens.count,
      ["'s", "’s"].contains(where: { text.tokens[conjunct + 1].word == $0 }),
      let name = text.name(from: conjunct + 2), name.type == .person
    else { return conjunct }
    return name.tokens.lowerBound
  }

  /// "companies including Acme, Lund Oil and Novak": those who are named.
  private func examples(of head: Int) -> [Int?]? {
    guard text.tokens[head].tag == .noun, text.tokens[head].features.contains(.plural), head + 4 < text.tokens.count
    else {
      return nil
    }
    let next = text.tokens[head + 1].word == "," ? head + 2 : head + 1
    var start = next + 1
    if text.tokens[next].word == "such", text.tokens[start].word == "as" {
      start += 1
    } else if text.tokens[next].word != "including" {
      return nil
    }
    var found: [Int] = []
    while start < text.tokens.count, found.count < 8 {
      if parse.isDeterminer(start) { start += 1 }
      guard let name = text.name(from: start) else { break }
      found.append(name.tokens.first { !name.tokens.contains(Int(text.tokens[$0].head)) } ?? start)
      start = name.tokens.upperBound
      guard start < text.tokens.count, text.tokens[start].word == "," || text.tokens[start].word == "and" else { break }
      start +=
        text.tokens[start].word == "," && start + 1 < text.tokens.count && text.tokens[start + 1].word == "and" ? 2 : 1
    }
    return found.count > 1 ? found : nil
  }

  /// "Norway's Ada Berg and Kenya's Otto Lind": the first of two whom the parse may take for an owner of what follows.
  private func ownersPair(before head: Int) -> [Int] {
    guard text.tokens[head].tag == .properNoun,
      (max(0, head - 4)..<head).contains(where: { index in ["'s", "’s"].contains { text.tokens[index].word == $0 } }),
      let second = text.name(at: head), second.type == .person,
      case let start = second.tokens.lowerBound, start > 4,
      ["'s", "’s"].contains(where: { text.tokens[start - 1].word == $0 }),
      let owner = text.name(upTo: start - 1),
      case let and = owner.tokens.lowerBound - 1, and > 0, text.tokens[and].word == "and",
      let first = text.name(upTo: and), first.type == .person,
      case let before = first.tokens.lowerBound - 1, before > 0,
      ["'s", "’s"].contains(where: { text.tokens[before].word == $0 })
    else { return [] }
    return [first.tokens.lowerBound]
  }

  /// "The Netherlands, Peru, Italy and Finland": the parse may take the second of many countries for another name of
  /// the first.
  private func isListedName(_ child: Int, behind head: Int) -> Bool {
    guard text.tokens[child].dependency == .appositive, child > head,
      let name = text.name(at: child),
      let first = text.name(at: head),
      name.type == first.type, name.type != .person, name.tokens.lowerBound > head,
      text.tokens[name.tokens.lowerBound - 1].word == ","
    else { return false }
    return name.tokens.upperBound < text.tokens.count
      && [",", "and"].contains { text.tokens[name.tokens.upperBound].word == $0 }
      && first.tokens.upperBound == name.tokens.lowerBound - 1
  }

  /// "The fund and the board asked": the parse may take each of two for a subject of its own.
  private func joined(to head: Int, of cue: Int) -> [Int] {
    let start = tree.span(of: head).lowerBound
    guard head < cue, start > 1,
      text.tokens[start - 1].word == "and" || text.tokens[start - 1].word == "nor"
    else { return [] }
    return tree.children(of: cue).filter { child in
      child < start && text.tokens[child].dependency == .subject && parse.isNominal(child)
        && tree.span(of: child).upperBound == start - 1
    }
  }

  /// "The ministers of Norway and Sweden, Ada Berg and Otto Lind, said", "the two states – Kenya and Peru – said": those whom
  /// a plural names between commas or dashes.
  private func namedTogether(by head: Int, before cue: Int) -> [Int?]? {
    guard head < cue, text.tokens[head].tag == .noun, text.tokens[head].features.contains(.plural) else { return nil }
    var end = cue - 1
    while end > head, text.tokens[end].tag == .auxiliary || text.tokens[end].tag == .adverb { end -= 1 }
    guard end > head + 4, isBreak(end) else { return nil }
    var low = end - 1
    while low > head, text.tokens[low].tag == .properNoun || text.tokens[low].word == "and" { low -= 1 }
    guard low > head, end - low > 3, isBreak(low),
      let and = (low + 2..<end - 1).first(where: { text.tokens[$0].word == "and" })
    else { return nil }
    return [low + 1, and + 1]
  }

  private func isBreak(_ token: Int) -> Bool {
    text.tokens[token].word == ","
      || parse.isDash(token) && !text.tokens[token].features.contains(.glued)
  }

  /// "Berg, a surgeon and author of the report": the same person once more.
  private func isSecondDescription(_ noun: Int) -> Bool {
    text.tokens[noun].tag == .noun && !text.tokens[noun].features.contains(.plural)
      && tree.child(of: noun, .determiner, .possessive) == nil && !lexicon.isVoice(text.tokens[noun].lemma)
  }

  /// Headlines join people by a comma: "Novak, Brown urge …".
  private func listed(before head: Int) -> [Int] {
    guard let number = text.sentenceIndex(ofToken: head), text.sentences[number].isHeading, head >= 2,
      text.tokens[head].tag == .properNoun, text.tokens[head - 1].word == ",",
      text.tokens[head - 2].tag == .properNoun, head - 2 == text.sentences[number].tokens.lowerBound
    else { return [] }
    return [head - 2]
  }
}
