import NewsModel

/// Words for happenings that only say what something else is like.
///
/// Of "described the law as theft" and "a shipwreck-like plot" nothing was stolen and no ship was wrecked; "the cause was a fire",
/// "the suspension, a ban in all but name" and "became a storm" say what something is that has words of its own.
struct LikenedWords {
  private let text: AnalyzedText
  private let tree: ClauseTree

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  func isLikened(_ word: Int) -> Bool {
    isLabel(word) || isBeforeSuffix(word) || isApposed(word) || isPredicate(word) || isOfWork(word)
  }

  /// "the hearing, a debate of five hours"
  private func isApposed(_ noun: Int) -> Bool {
    text.tokens[noun].tag != .verb && text.tokens[noun].dependency == .appositive
  }

  /// "the cause was a fire", unlike "the case is under review".
  private func isPredicate(_ noun: Int) -> Bool {
    guard text.tokens[noun].tag != .verb else { return false }
    var hasCopula = false
    var hasSubject = false
    for child in tree.children(of: noun) {
      switch text.tokens[child].dependency {
      case .copula: hasCopula = true
      case .subject: hasSubject = true
      case .case: return false
      default: break
      }
    }
    return hasCopula && hasSubject
  }

  /// "Wheels of Fire", "seen by The Daily Attack": a capital letter that only the title of a work or paper asks for.
  private func isOfWork(_ noun: Int) -> Bool {
    guard isCapitalized(noun), text.tokens[noun].tag != .verb, let number = text.sentenceIndex(ofToken: noun),
      !text.sentences[number].isHeading, tree.mention(at: noun) == nil
    else { return false }
    let opening = text.sentences[number].tokens.lowerBound
    let token = text.tokens[noun]
    if token.dependency == .nominalModifier || token.dependency == .conjunct, token.head > opening, token.head < noun {
      return isCapitalized(Int(token.head)) && tree.mention(at: Int(token.head)) == nil
    }
    return tree.children(of: noun).contains {
      $0 > opening && text.tokens[$0].dependency == .determiner && isCapitalized($0)
    }
  }

  private func isCapitalized(_ token: Int) -> Bool {
    let features = text.tokens[token].features
    return features.contains(.capitalized) && !features.contains(.allCapitals)
  }

  /// "described it as theft", "called the raid a massacre".
  private func isLabel(_ noun: Int) -> Bool {
    let token = text.tokens[noun]
    guard token.tag != .verb, token.head >= 0, isLabelling(Int(token.head)) || isBecoming(Int(token.head)) else {
      return false
    }
    switch token.dependency {
    case .oblique, .nominalModifier: return tree.preposition(of: noun) == "as"
    case .openComplement where isBecoming(Int(token.head)): return true
    // Unlike "called a strike", where there is nothing that would be called one.
    case .openComplement:
      return tree.children(of: Int(token.head)).contains {
        text.tokens[$0].dependency == .object || text.tokens[$0].dependency == .passiveSubject
      }
    default: return false
    }
  }

  private func isLabelling(_ verb: Int) -> Bool {
    text.tokens[verb].tag == .verb && ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.labelling)
  }

  private func isBecoming(_ verb: Int) -> Bool {
    text.tokens[verb].tag == .verb && ClauseWords.shared.kinds(of: text.tokens[verb].lemma).contains(.becoming)
  }

  /// "flood-prone", "war-torn".
  private func isBeforeSuffix(_ word: Int) -> Bool {
    guard word + 2 < text.tokens.count, text.tokens[word + 1].word == "-",
      text.tokens[word + 1].features.contains(.glued), text.tokens[word + 2].features.contains(.glued)
    else { return false }
    return ClauseWords.shared.kinds(of: text.tokens[word + 2].word).contains(.suffix)
  }
}
