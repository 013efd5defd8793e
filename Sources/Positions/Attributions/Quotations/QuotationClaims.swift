import NewsModel

/// Which quotations have a speaker already, and which verbs gave them to one: what is claimed is read once.
///
/// In "“We came,” Berg said" the quotation is claimed by "said".
struct QuotationClaims: ParseReader {
  let parse: Parse
  private var claimed: Set<Int> = []
  private var verbs: Set<Int> = []

  init(_ parse: Parse) { self.parse = parse }

  func isClaimed(_ quotation: Int) -> Bool { claimed.contains(quotation) }

  /// Whether a verb was read with the quotation beside it.
  func isClaimed(verb: Int) -> Bool { verbs.contains(verb) }

  mutating func claim(_ quotation: Int) { claimed.insert(quotation) }

  mutating func claim(_ quotation: Int, by verb: Int) {
    claimed.insert(quotation)
    verbs.insert(verb)
  }

  /// Quotations of the sentence of a verb that nothing but the cue's own words part from it.
  func quotations(beside verb: Int, in sentence: Sentence) -> [Int] {
    guard !text.tokens[verb].features.contains(.quoted) else { return [] }
    return parse.quotations.numbers(overlapping: sentence.tokens).filter { number in
      let quotation = text.quotations[number]
      guard !isClaimed(number), quotation.tokens.count > 2 || leads(quotation, to: verb), !isTitle(quotation)
      else { return false }
      // Another cue between the verb and the quotation has the better claim.
      let between =
        quotation.tokens.lowerBound > verb
        ? (verb + 1)..<quotation.tokens.lowerBound
        : quotation.tokens.upperBound..<max(verb, quotation.tokens.upperBound)
      return !between.contains { index in
        text.tokens[index].tag == .verb && !text.tokens[index].features.contains(.quoted)
          && parse.lexicon.frames(ofVerb: text.tokens[index].lemma).contains {
            // "denied it, describing it as “a lie”": a name is given, nothing said.
            $0.frame == .speech
              // "threatened to sue, and called it “a witch hunt”"
              || $0.frame == .naming && $0.word == nil && quotation.tokens.lowerBound > verb
                && quotation.tokens.count < 8
                && parse.kinds(of: text.tokens[index].lemma).contains(.epithet)
              || $0.frame == .naming && $0.word == "as" && text.tokens[between.upperBound - 2].word == "as"
          }
          // "as reported by the Herald" only credits.
          && text.tokens[index - 1].word != "as"
      }
    }
  }

  /// "“The vote,” Berg said, “was fair”": a few words that the speaker's own name and verb interrupt.
  func leads(_ quotation: Quotation, to verb: Int) -> Bool {
    guard quotation.tokens.count > 1, quotation.tokens.upperBound < verb else { return false }
    return text.tokens[quotation.tokens.upperBound - 1].word == ","
  }

  /// "reads “War and Peace”": words in capitals without a verb are a title, which nobody says.
  func isTitle(_ quotation: Quotation) -> Bool {
    guard quotation.tokens.count < 7, let first = quotation.tokens.first else { return false }
    var names = 0
    for index in quotation.tokens {
      switch text.tokens[index].tag {
      case .adposition, .determiner, .coordinator, .punctuation: continue
      case .verb, .auxiliary: return false
      default:
        guard text.tokens[index].features.contains(.capitalized) else { return false }
        names += 1
      }
    }
    return names > 1 && text.tokens[first].features.contains(.capitalized)
  }
}
