import NewsModel

/// Verbs by which something is done to their subject or their noun: "was accused", "the man accused of theft".
extension VerbReader {
  /// A participle behind a form of "be"; "Berg, too, called for" is none though the parse may think so.
  func isPassive(_ verb: Int) -> Bool {
    if parse.isFrontedParticiple(verb) { return true }
    guard text.tokens[verb].features.contains(.passive) else { return false }
    guard let subject = tree.child(of: verb, .subject, .passiveSubject), subject < verb else { return true }
    return tree.children(of: verb).contains {
      text.tokens[$0].dependency == .passiveAuxiliary && $0 > subject && $0 < verb
    }
  }

  /// "molecules called plasmids", "proteins found in snails": done to the noun, whose own verb comes later.
  func isReducedPassive(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    let head = Int(token.head)
    return token.dependency == .clausalModifier && token.features.contains(.participle)
      && !token.features.contains(.gerund) && head >= 0 && head < verb && parse.isThing(head)
      && tree.child(
        of: verb, .subject, .passiveSubject, .auxiliary, .passiveAuxiliary, .complementClause, .openComplement) == nil
  }

  /// "a man believed to be armed", "shot by a guard, suspected to be drunk": others believe it.
  func isRaised(_ verb: Int) -> Bool {
    let token = text.tokens[verb]
    let isAside = token.dependency == .conjunct && tree.child(of: verb, .coordinator) == nil
    guard isAside || [.clausalModifier, .adverbialClause].contains(token.dependency), !token.features.contains(.gerund),
      parse.kinds(of: token.lemma).contains(.raising),
      token.features.contains(.participle) || token.features.contains(.past),
      tree.child(of: verb, .subject, .auxiliary, .object) == nil
    else { return false }
    return verb + 1 < text.tokens.count && text.tokens[verb + 1].word == "to"
  }

  /// "the man accused of theft", "was arrested and charged with murder", "an act condemned as terror": done to
  /// somebody, and what for or as what stands right behind.
  func isBareParticiple(_ verb: Int, _ frame: VerbFrame) -> Bool {
    guard frame == .blame || frame == .naming else { return false }
    let token = text.tokens[verb]
    guard token.features.contains(.participle) || token.features.contains(.past), !token.features.contains(.gerund),
      [.clausalModifier, .conjunct, .root, .adverbialClause].contains(token.dependency), verb + 1 < text.tokens.count,
      case let next = text.tokens[verb + 1].word,
      frame == .naming ? next == "as" : ["of", "with", "for", "in", "over", "on"].contains(where: { next == $0 }),
      tree.child(of: verb, .subject, .object, .auxiliary) == nil
    else { return false }
    if token.dependency == .conjunct {
      let head = Int(token.head)
      // "said it was returned, and dismissed as gossip the report": behind a comma the speaker goes on.
      let isApart = (head + 1..<max(head + 1, verb)).contains {
        text.tokens[$0].word == "," && text.tokens[$0 + 1].tag == .coordinator
      }
      return head >= 0 && head < verb && text.tokens[head].features.contains(.passive)
        && !(isApart && tree.child(of: verb, .oblique) != nil && frame == .naming)
    }
    return token.dependency != .root || token.features.contains(.passive)
  }
}
