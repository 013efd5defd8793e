import NewsModel

/// What words for a kind and for things mean: "the company", "the party", "it" of a bill.
extension ReferenceResolver {
  /// The organization that a word for a kind goes on with: "the party" is one by its name, and no ministry.
  func organization(called word: WordHash, _ index: Int, in sentence: Sentence) -> Int? {
    let kind = references.kindWords[word] ?? []
    if !kind.isEmpty,
      let found = antecedent(
        of: index, window: 8, prefersFrequent: true,
        where: { $0.type == .organization && !kind.isDisjoint(with: $0.words) && isOfKind($0, word, kind) })
    {
      return found
    }
    let kinds = references.kinds(of: word)
    let (isNamed, isFirm) = (kinds.contains(.named), kinds.contains(.firm))
    return antecedent(
      of: index, window: isFirm ? 6 : 2, prefersFrequent: isFirm,
      ignoresFrequency: kinds.contains(.body), except: isFirm ? calledBody : []
    ) {
      cluster in
      guard cluster.type == .organization, !isNamed || cluster.words.contains(word) else { return false }
      if isFirm {
        return cluster.alpha2 == nil
          && !cluster.words.contains(where: { references.kinds(of: $0).contains(.publicWord) })
      }
      return kind.isEmpty || isOfKind(cluster, word, kind)
    }
  }

  /// No word of its name says that it is of another kind: "the party" is no ministry.
  private func isOfKind(_ cluster: NameCluster, _ word: WordHash, _ kind: Set<WordHash>) -> Bool {
    let allowed = references.kindAllows[word] ?? []
    return !cluster.words.contains {
      references.kinds(of: $0).contains(.publicWord) && !kind.contains($0) && !allowed.contains($0)
    }
  }

  /// "The union disliked the bill and the party killed it": what is voted for and vetoed is no organization, where a bill
  /// was named.
  func isBill(_ index: Int, in sentence: Sentence) -> Bool {
    let head = Int(text.tokens[index].head)
    guard head >= 0, references.kinds(of: text.tokens[head].lemma).contains(.billVerb) else { return false }
    switch text.tokens[index].dependency {
    case .object, .passiveSubject: break
    case .oblique:
      let before = index > 0 ? text.tokens[index - 1].word : text.tokens[index].word
      guard before == "for" || before == "against" else { return false }
    default: return false
    }
    guard let number = text.sentenceIndex(ofToken: index) else { return false }
    let first = text.sentences[max(0, number - 3)].tokens.lowerBound
    return (first..<index).contains { token in
      references.kinds(of: text.tokens[token].word).contains(.billNoun) && text.tokens[token].tag == .noun
    }
  }
}
