import NewsModel

/// The names that the words for a source give to somebody: "a student named Berg", "a firm called Acme".
extension SourceResolver {
  /// The name behind "named", "identified as" or "using the pseudonym", right behind the noun.
  func name(givenTo head: Int) -> Int? {
    guard text.tokens[head].tag == .noun else { return nil }
    let end = min(text.tokens.count, head + 8)
    guard var index = (head + 1..<end).first(where: { text.tokens[$0].tag == .verb }) else { return nil }
    // "the president called Berg" gives no name, "a woman who called Berg" neither.
    guard index == head + 1 || text.tokens[index - 1].tag == .adverb,
      text.tokens[index].dependency == .clausalModifier, Int(text.tokens[index].head) == head
    else { return nil }
    let verb = text.tokens[index].word
    index += 1
    switch verb {
    case "named", "called", "nicknamed", "dubbed": break
    case "identified", "known":
      while index < end, text.tokens[index].tag == .adverb { index += 1 }
      guard index < end, text.tokens[index].word == "as" else { return nil }
      index += 1
    case "using", "giving":
      while index < end, text.tokens[index].tag == .determiner || text.tokens[index].tag == .pronoun { index += 1 }
      guard index < end, ["pseudonym", "name", "alias", "nickname"].contains(where: { text.tokens[index].word == $0 })
      else { return nil }
      index += 1
      if index < end, text.tokens[index].word == "of" || text.tokens[index].word == "as" { index += 1 }
    default: return nil
    }
    while index < end, text.tokens[index].tag == .determiner || text.tokens[index].tag == .punctuation { index += 1 }
    guard index < end, mentionOfToken[index] >= 0 else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[index])]
    guard mention.form == .name, mention.type == .person || mention.type == .organization else { return nil }
    return mention.entity
  }

  /// "Lund Union trade commissioner Ada Berg said", "remarked Acme scientist Otto Lind": the person behind a body and an
  /// office, where the parse took the body for the speaker.
  func person(behindBody head: Int) -> Int? {
    guard mentionOfToken[head] >= 0 else { return nil }
    let body = entities.mentions[Int(mentionOfToken[head])]
    guard body.form == .name, body.type == .organization else { return nil }
    var index = body.tokens.upperBound
    var last: Int?
    while index < text.tokens.count, index - body.tokens.upperBound < 6, mentionOfToken[index] < 0 {
      switch text.tokens[index].tag {
      case .noun: last = index
      case .adjective, .properNoun, .coordinator: last = nil
      default: return nil
      }
      index += 1
    }
    guard let last, index < text.tokens.count, mentionOfToken[index] >= 0,
      WordList.actorNouns.contains(text.tokens[last].lemma)
    else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[index])]
    return mention.form == .name && mention.type == .person ? mention.entity : nil
  }
}
