import NewsModel

/// Blame and denial, a bad opinion and owning up, by the words that are told.
extension StanceReader {
  /// "“That is untrue”", "“It is a lie”", "“I never paid him”": what others say is not so.
  func denies(_ attribution: Attribution) -> Bool {
    guard let range = attribution.content.first else { return false }
    return range.prefix(16).contains { index in
      let token = text.tokens[index]
      let subject = tree.child(of: index, .subject, .passiveSubject).map { text.tokens[$0].word }
      if token.word == "never", token.head >= 0, range.contains(Int(token.head)) {
        let verb = Int(token.head)
        guard text.tokens[verb].tag == .verb, text.tokens[verb].features.contains(.past),
          !words.kinds(of: text.tokens[verb].lemma).isDisjoint(with: [.wrong, .charged]),
          let own = tree.child(of: verb, .subject).map({ text.tokens[$0].word })
        else { return false }
        return own == "i" || own == "we"
      }
      guard token.word != "never",
        words.kinds(of: token.word).contains(.deny) || token.word == "lie" || token.word == "lies",
        token.tag == .adjective || token.tag == .noun, tree.child(of: index, .copula) != nil, !isNegated(index)
      else { return false }
      return subject.map { own in ["that", "this", "it", "these", "those", "they"].contains { own == $0 } } ?? false
    }
  }

  /// "I take full responsibility": the speaker's own, and not denied.
  func ownsUp(_ attribution: Attribution) -> Bool {
    for range in attribution.content {
      for index in range where text.tokens[index].word == "responsibility" && text.tokens[index].dependency == .object {
        let verb = Int(text.tokens[index].head)
        guard verb >= 0, words.kinds(of: text.tokens[verb].lemma).contains(.bear),
          let subject = tree.child(of: verb, .subject), isOwn(subject),
          !isNegated(verb)
        else { continue }
        return true
      }
    }
    return false
  }

  /// "the ministry had misused funds", "the king ordered the killing": somebody else did wrong.
  func blames(_ attribution: Attribution) -> Bool {
    // "according to the complaint": all that it tells is blame.
    if let source = attribution.sourceHead, words.kinds(of: text.tokens[source].lemma).contains(.charge) { return true }
    for range in attribution.content {
      for index in range where words.kinds(of: text.tokens[index].lemma).contains(.wrong) {
        guard text.tokens[index].tag == .verb else { continue }
        // "tried to bribe a judge"
        var main = index
        if text.tokens[index].dependency == .openComplement, case let head = Int(text.tokens[index].head),
          range.contains(head), words.kinds(of: text.tokens[head].lemma).contains(.trying)
        {
          main = head
        }
        let token = text.tokens[main]
        guard token.head < 0 || !range.contains(Int(token.head)) || token.dependency == .conjunct else { continue }
        let doer =
          token.features.contains(.passive)
          ? tree.child(of: main, .obliqueAgent) : tree.child(of: main, .subject)
        guard let doer, isAccountable(doer, for: index) else { continue }
        // "said he would sponsor a bill": of himself.
        let isComing = tree.children(of: main).contains { text.tokens[$0].tag == .auxiliary && isFuture($0) }
        if !isNegated(main), !isNegated(index), !isComing { return true }
      }
    }
    return false
  }

  /// A name, a person or a body such as "the government"; a gunman of whom the police tell is a fact of the case, and what a
  /// council orders, too.
  private func isAccountable(_ doer: Int, for deed: Int) -> Bool {
    if text.tokens[doer].tag == .properNoun || ["he", "she", "they"].contains(text.tokens[doer].word) { return true }
    return text.tokens[doer].tag == .noun && words.kinds(of: text.tokens[doer].lemma).contains(.body)
      && words.kinds(of: text.tokens[deed].lemma).isDisjoint(with: [.charged, .harm])
  }

  /// "the bill was a mistake", "the terms are not fair": a judgement on something else is the main clause.
  func disapproves(_ attribution: Attribution) -> Bool {
    // A court that rules it unlawful, a test that finds it harmful, judges by another measure.
    if attribution.rule == .accordingTo { return false }
    if let cue = attribution.cue,
      ["rule", "find", "report", "hint", "learn", "know"].contains(where: {
        text.tokens[cue.lowerBound].lemma == $0
      })
    {
      return false
    }
    return attribution.content.contains { range in
      range.contains { index in
        let token = text.tokens[index]
        guard token.tag == .adjective || token.tag == .noun, token.head < 0 || !range.contains(Int(token.head)),
          tree.child(of: index, .copula) != nil, let subject = tree.child(of: index, .subject), !isOwn(subject),
          range.contains(subject)
        else { return false }
        let kinds = words.kinds(of: token.word)
        if kinds.contains(.finding), isByCourt(attribution) { return false }
        // "the ministry is concerned" is about its cares, "the water was bad" about the water.
        if kinds.contains(.dismay) || ["concerned", "worried", "bad", "worse"].contains(where: { token.word == $0 }) {
          return false
        }
        return isNegated(index) ? kinds.contains(.positive) || kinds.contains(.mild) : kinds.contains(.negative)
      }
    }
  }
}
