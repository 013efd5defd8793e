import NewsModel

/// The parse of an article, with what every reader of attributions asks of a word.
///
/// A class, because a dozen readers hold it. In "Berg criticized the fire" it finds a nominal that is no thing, a finite verb and a thing.
final class Parse: Sendable {
  let text: AnalyzedText
  let tree: DependencyTree
  let lexicon = CueLexicon.shared
  /// Which quotations hold a token.
  let quotations: TokenIndex
  private let stanceWords = StanceWords.shared

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
    quotations = TokenIndex(text.quotations.enumerated().map { ($1.tokens, $0) })
  }

  /// The kinds of a word in `Data/stance-words.tsv`.
  func kinds(of word: WordHash) -> KindSet<StanceWords.Kind> { stanceWords.kinds(of: word) }

  /// The first word of a phrase or clause: "for" of "for a vote", "that" of "that she left".
  func opening(of head: Int) -> WordHash { text.tokens[tree.span(of: head).lowerBound].word }

  func isNominal(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .noun, .properNoun, .pronoun: true
    default: false
    }
  }

  /// A common noun that is neither of people nor a document, such as "fire".
  func isThing(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.tag == .noun && !WordList.actorNouns.contains(token.lemma) && !lexicon.isVoice(token.lemma)
      && !lexicon.isDocument(token.lemma) && lexicon.side(token.lemma) == nil
  }

  /// A verb that can head a main clause.
  func isFinite(_ token: Int) -> Bool {
    isVerbal(token) && (text.tokens[token].features.contains(.finite) || text.tokens[token].dependency == .root)
  }

  func isVerbal(_ token: Int) -> Bool { text.tokens[token].tag == .verb || text.tokens[token].tag == .auxiliary }

  func isDeterminer(_ token: Int) -> Bool { text.tokens[token].tag == .determiner }

  func isSpeechCue(_ token: Int) -> Bool {
    lexicon.frames(ofVerb: text.tokens[token].lemma).contains { $0.frame.isTold }
  }

  /// "reiterated its demand today that …": when, not what.
  func isTime(_ phrase: Int) -> Bool {
    !kinds(of: text.tokens[phrase].word).isDisjoint(with: [.calendar, .measure])
  }

  /// "Friday" and "January" say nothing.
  func isCalendarWord(_ token: Int) -> Bool {
    kinds(of: text.tokens[token].word).contains(.calendar)
      && text.tokens[token].features.contains(.capitalized)
  }

  func isMark(_ token: Int) -> Bool {
    ["\"", "“", "”", "‘", "’", "'", "''", "``"].contains { text.tokens[token].word == $0 }
  }

  func isDash(_ token: Int) -> Bool {
    ["—", "–", "--", "-"].contains { text.words(of: token..<(token + 1)) == $0 }
  }
}
