import NewsModel

/// Whom a description means that stands without a name: "the carpenter", "the archive".
extension SourceResolver {
  /// "Otto Lind, a carpenter, saw it. The carpenter said": who was last described by the same words; or the only
  /// organization that has the word in its name.
  ///
  /// - Complexity: O(*n*) in the words before the description.
  func described(as head: Int) -> Int? {
    let token = text.tokens[head]
    // Police are many, whatever their name.
    guard token.tag == .noun, token.lemma != "police", let modifiers = modifiers(of: head) else { return nil }
    if token.features.contains(.plural) { return modifiers.isEmpty ? bodyWords.union(of: token.word) : nil }
    // "the foreign minister" is the Foreign Secretary.
    let other: WordHash =
      token.lemma == "minister" ? "secretary" : token.lemma == "secretary" ? "minister" : token.lemma
    for earlier in stride(from: head - 1, through: max(0, head - 1500), by: -1)
    where text.tokens[earlier].lemma == token.lemma || !modifiers.isEmpty && text.tokens[earlier].lemma == other {
      guard let person = person(calledBy: earlier) else { continue }
      let words = max(0, earlier - 6)..<earlier
      if modifiers.allSatisfy({ word in words.contains { text.tokens[$0].word == word } }) { return person }
    }
    return modifiers.isEmpty && token.span.count > 3 ? bodyWords.body(with: token.word) : nil
  }

  /// "A judge ruled on Friday … Judge Ada Berg said", "A Lund man was jailed. Otto Lind, 55, …": who is named soon after by
  /// the same word, or the first whose age follows his name.
  func introduced(as head: Int) -> Int? {
    let token = text.tokens[head]
    guard token.tag == .noun, !token.features.contains(.plural), WordList.actorNouns.contains(token.lemma),
      !CueLexicon.shared.isVoice(token.lemma), let article = tree.child(of: head, .determiner),
      text.tokens[article].word == "a" || text.tokens[article].word == "an",
      let number = text.sentenceIndex(ofToken: head), number + 1 < text.sentences.count
    else { return nil }
    let isAnybody = token.lemma == "man" || token.lemma == "woman"
    let last = min(number + (isAnybody ? 2 : 3), text.sentences.count - 1)
    for later in text.sentences[number + 1].tokens.lowerBound..<text.sentences[last].tokens.upperBound {
      let person: Int?
      if isAnybody {
        person = personWithAge(at: later)
        if person == nil, let other = entity(atToken: later), isPerson(other), !isPronoun(later) { return nil }
      } else {
        person = text.tokens[later].lemma == token.lemma ? self.person(calledBy: later) : nil
      }
      guard let person else { continue }
      let isNew = !entities.entities[person].mentions.contains { number in
        let mention = entities.mentions[number]
        return mention.tokens.lowerBound < head && mention.form == .name && !text.isInHeading(mention.tokens.lowerBound)
      }
      return isNew ? person : nil
    }
    return nil
  }

  /// "Otto Lind, 55,"
  private func personWithAge(at token: Int) -> Int? {
    guard let mention = mention(atToken: token), mention.form == .name, mention.type == .person,
      mention.tokens.upperBound + 1 < text.tokens.count, text.tokens[mention.tokens.upperBound].word == ",",
      text.tokens[mention.tokens.upperBound + 1].tag == .numeral
    else { return nil }
    return mention.entity
  }

  /// The words between "the" and a noun; `nil` where something else belongs to it ("the mayor of Lund").
  private func modifiers(of head: Int) -> [WordHash]? {
    var words: [WordHash] = []
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .determiner, .punctuation, .case: continue
      case .adjective, .compound:
        guard child < head else { return nil }
        words.append(text.tokens[child].word)
      default: return nil
      }
    }
    return words
  }

  /// The person whom a noun describes: "Judge Ada Berg", "Ada Berg, a judge,", "Ada Berg is a judge".
  private func person(calledBy noun: Int) -> Int? {
    let head = Int(text.tokens[noun].head)
    switch text.tokens[noun].dependency {
    case .appositive, .compound, .flat:
      if head >= 0, let entity = entity(atToken: head), isPerson(entity) { return entity }
    default: break
    }
    let isTold = tree.child(of: noun, .copula) != nil
    return tree.children(of: noun).lazy.compactMap { child -> Int? in
      let dependency = text.tokens[child].dependency
      let names = dependency == .appositive || dependency == .flat || dependency == .subject && isTold
      guard names, let entity = entity(atToken: child), isPerson(entity), !isPronoun(child) else { return nil }
      return entity
    }.first
  }
}
