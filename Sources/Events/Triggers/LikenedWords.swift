import NewsModel

/// Words for happenings that only say what something else is like.
///
/// Of "described the law as theft" and "a shipwreck-like plot" nothing was stolen and no ship was wrecked.
struct LikenedWords {
  private let text: AnalyzedText
  private let tree: ClauseTree

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  func isLikened(_ word: Int) -> Bool { isLabel(word) || isBeforeSuffix(word) }

  /// "described it as theft", "called the raid a massacre".
  private func isLabel(_ noun: Int) -> Bool {
    let token = text.tokens[noun]
    guard token.tag != .verb, token.head >= 0, isLabelling(Int(token.head)) else { return false }
    switch token.dependency {
    case .oblique, .nominalModifier: return tree.preposition(of: noun) == "as"
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

  /// "flood-prone", "war-torn".
  private func isBeforeSuffix(_ word: Int) -> Bool {
    guard word + 2 < text.tokens.count, text.tokens[word + 1].word == "-",
      text.tokens[word + 1].features.contains(.glued), text.tokens[word + 2].features.contains(.glued)
    else { return false }
    return ClauseWords.shared.kinds(of: text.tokens[word + 2].word).contains(.suffix)
  }
}
