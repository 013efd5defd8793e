import NewsModel

/// Tells whether a capital stands for the government that sits there: "Lima accused Oslo", "ties with Lima", but "a street
/// in Lima".
struct GovernmentSeats {
  private let text: AnalyzedText
  private let references = ReferenceWords.shared

  init(_ text: AnalyzedText) { self.text = text }

  /// A town that says, denies or decides is a government, and so is one that is accused, urged or has ties.
  func acts(_ tokens: Range<Int>) -> Bool { acts(tokens, depth: 0) }

  private func acts(_ tokens: Range<Int>, depth: Int) -> Bool {
    guard let last = tokens.last, depth < Self.longestList else { return false }
    var head = last
    for token in tokens where !tokens.contains(Int(text.tokens[token].head)) { head = token }
    let token = text.tokens[head]
    guard token.head >= 0 else { return false }
    let governor = text.tokens[Int(token.head)]
    switch token.dependency {
    case .subject, .obliqueAgent:
      return governor.tag == .verb && references.kinds(of: governor.lemma).contains(.actorVerb)
        || token.dependency == .subject && governs(Int(token.head))
    case .passiveSubject:
      return governor.tag == .verb
        && (references.kinds(of: governor.lemma).contains(.actorVerb) || references.pressedVerbs[governor.lemma] != nil)
    case .possessive: return references.kinds(of: governor.word).contains(.actNoun)
    // "offered Lima the use of its ports"
    case .indirectObject where governor.tag == .verb: return !references.kinds(of: governor.lemma).contains(.townVerb)
    case .object, .indirectObject: return references.pressedVerbs[governor.lemma]?.contains("object") ?? false
    case .oblique:
      guard governor.tag == .verb, let preposition = preposition(before: tokens.lowerBound) else { return false }
      return references.pressedVerbs[governor.lemma]?.contains(preposition) ?? false
    case .nominalModifier:
      guard let preposition = preposition(before: tokens.lowerBound) else { return false }
      if preposition == "of" {
        return references.kinds(of: governor.word).contains(.actNoun) && governor.word != "side"
      }
      return references.tieNouns[governor.lemma]?.contains(preposition) ?? false
    case .conjunct:
      // "Oslo and Lima agreed"
      let first = Int(token.head)
      return governor.tag == .properNoun && acts(first..<(first + 1), depth: depth + 1)
    default: return false
    }
  }

  /// What is no verb of towns, and goes on with a clause or an object that governments act on: "Lima will take the matter to
  /// court".
  private func governs(_ verb: Int) -> Bool {
    let governor = text.tokens[verb]
    guard governor.tag == .verb else { return false }
    let isOfTowns = references.kinds(of: governor.lemma).contains(.townVerb)
    var end = verb + 1
    // A clause that hangs from the verb: "Lima intends to leave", "Lima had no intention to leave".
    while end < text.tokens.count, end - verb < Self.reach {
      if Int(text.tokens[end].head) == verb {
        switch text.tokens[end].dependency {
        case .complementClause, .openComplement: if !isOfTowns { return true }
        case .object: if !isOfTowns || references.kinds(of: text.tokens[end].word).contains(.actNoun) { return true }
        default: break
        }
      }
      end += 1
    }
    return false
  }

  /// How far behind a verb its object is looked for.
  private static let reach = 12

  /// So many towns may be named in a row.
  private static let longestList = 4

  private func preposition(before token: Int) -> WordHash? {
    guard token > 0, text.tokens[token - 1].tag == .adposition else { return nil }
    return text.tokens[token - 1].word
  }
}
