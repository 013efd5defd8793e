import NewsModel

/// Finds the entity behind the words for a source, a target or an addressee.
struct SourceResolver {
  let tree: DependencyTree
  let text: AnalyzedText
  let entities: EntityReading
  /// The mention that covers each token, the innermost; −1 without.
  let mentionOfToken: [Int32]
  let bodyWords: BodyWords
  /// The person who is named most often.
  let mainPerson: Int?
  /// Of all others the one that is named most often.
  let mainOther: Int?

  init(_ text: AnalyzedText, tree: DependencyTree, entities: EntityReading) {
    self.text = text
    self.tree = tree
    self.entities = entities
    var mentionOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in entities.mentions.enumerated() {
      for token in mention.tokens { mentionOfToken[token] = Int32(index) }
    }
    self.mentionOfToken = mentionOfToken
    bodyWords = BodyWords(text, entities: entities)
    func main(where isWanted: (Entity) -> Bool) -> Int? {
      var main: Int?
      for (index, entity) in entities.entities.enumerated() where isWanted(entity) {
        if main.map({ entities.entities[$0].mentions.count < entity.mentions.count }) ?? true { main = index }
      }
      return main
    }
    mainPerson = main { $0.type == .person }
    mainOther = main { $0.type != .person }
  }

  func entity(atToken token: Int) -> Int? {
    let mention = mentionOfToken[token]
    return mention >= 0 ? entities.mentions[Int(mention)].entity : nil
  }

  /// The innermost mention that covers a token.
  func mention(atToken token: Int) -> Mention? {
    let mention = mentionOfToken[token]
    return mention >= 0 ? entities.mentions[Int(mention)] : nil
  }

  func type(of entity: Int) -> EntityType { entities.entities[entity].type }

  func mentions(of entity: Int) -> Int { entities.entities[entity].mentions.count }

  /// Whether a range names an entity by its name.
  func names(_ entity: Int, in range: Range<Int>) -> Bool {
    range.contains { token in
      let mention = mentionOfToken[token]
      return mention >= 0 && entities.mentions[Int(mention)].entity == entity
        && entities.mentions[Int(mention)].form == .name
    }
  }

  /// Whether the mention at a token is a pronoun.
  func isPronoun(_ token: Int) -> Bool {
    mentionOfToken[token] >= 0 && entities.mentions[Int(mentionOfToken[token])].form == .pronoun
  }

  /// The entity of a phrase by its head; of "a Treasury spokesman" the organization or country that is spoken for.
  func entity(ofPhrase head: Int) -> Int? {
    let own = entity(atToken: head)
    if let own, isPerson(own) { return own }
    // "Union President Ada Berg", "the minister, Ada Berg,": the person who is named is the one.
    if let person = namedPerson(beside: head) { return person }
    if let own { return own }
    // "Ada Berg, a man convicted of threatening": the one whom the noun is said of.
    if text.tokens[head].dependency == .appositive, text.tokens[head].head >= 0,
      let person = entity(atToken: Int(text.tokens[head].head)), isPerson(person)
    {
      return person
    }
    // "Government sources", "its source": whoever they are, they do not speak for it.
    if text.tokens[head].lemma == "source" { return nil }
    if let named = nameInside(head) { return named }
    guard text.tokens[head].tag == .noun || text.tokens[head].tag == .properNoun else { return nil }
    if let issuer = issuer(of: head) { return issuer }
    if let country = governed(by: head) { return country }
    // "Norwegian leaders", by their form: a leader is somebody.
    let isMany = CueLexicon.shared.isVoice(text.tokens[head].word)
    guard isMany || CueLexicon.shared.isVoice(text.tokens[head].lemma) else { return nil }
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .compound, .adjective, .possessive, .nominalModifier, .subject:
        if text.tokens[child].dependency == .subject, !isOwner(child) { continue }
        // "her lawyers", "his office" speak for a person, and are not that person.
        // The police of a town are not the town.
        if let entity = entity(atToken: child), !isPerson(entity), !isFromRegion(child, head),
          type(of: entity) != .place || text.tokens[head].lemma != "police" && !isWhere(child),
          type(of: entity) != .country || CueLexicon.shared.isVoiceOfCountry(text.tokens[head].lemma)
            || CueLexicon.shared.isVoiceOfCountry(text.tokens[head].word)
        {
          return entity
        }
        // "the ministry of internal affairs of Norway"
        if let whole = ownerBehind(child), CueLexicon.shared.isVoiceOfCountry(text.tokens[head].lemma) { return whole }
      default: break
      }
    }
    return nil
  }

  /// "A west African diplomat", "a Western envoy": where one is from for whom nobody speaks.
  private func isFromRegion(_ child: Int, _ head: Int) -> Bool {
    guard let entity = entity(atToken: child), type(of: entity) == .place, child < head else { return false }
    return (isDemonym(child) || text.tokens[child].tag == .adjective) && !text.tokens[head].features.contains(.plural)
      && CueLexicon.shared.isVoiceOfCountry(text.tokens[head].lemma)
  }

  /// The country or body behind a second "of".
  private func ownerBehind(_ part: Int) -> Int? {
    guard text.tokens[part].tag == .noun, isBehindOf(part) else { return nil }
    for child in tree.children(of: part) where text.tokens[child].dependency == .nominalModifier && isBehindOf(child) {
      if let entity = entity(atToken: child), !isPerson(entity) { return entity }
    }
    return nil
  }

  private func isBehindOf(_ token: Int) -> Bool { tree.children(of: token).contains { text.tokens[$0].word == "of" } }

  /// Who a label before a turn of an interview stands for: a name, or the initials of a person ("(WSS):").
  func speaker(labelled token: Int, initials: [String: Int]) -> Int? {
    if let entity = entity(atToken: token), isPerson(entity) { return entity }
    return initials[String(text.words(of: token..<(token + 1)))]
  }

  /// The person interviewed, in an article whose first question begins at a token.
  func interviewee(before turn: Int) -> Int? { Interviewee(text, entities: entities, before: turn).entity }

  /// The first person of each two to four initials.
  func initials() -> [String: Int] {
    var found: [String: Int] = [:]
    for (index, entity) in entities.entities.enumerated() where entity.type == .person {
      let letters = entity.name.split(separator: " ").map { String($0.prefix(1)) }.joined()
      if (2...4).contains(letters.count), found[letters] == nil { found[letters] = index }
    }
    return found
  }

  /// A word for a people or the members of a party.
  func isDemonym(_ token: Int) -> Bool {
    mentionOfToken[token] >= 0 && entities.mentions[Int(mentionOfToken[token])].form == .demonym
  }

  /// Words such as "the secretary", which point to somebody by a guess.
  func isDescription(_ token: Int) -> Bool {
    mentionOfToken[token] >= 0 && entities.mentions[Int(mentionOfToken[token])].form == .nominal
  }

  func isPerson(_ entity: Int) -> Bool { entities.entities[entity].type == .person }

  /// The name that the words of a source hold where its head has none: "former envoy Ada Berg, of Lund, said".
  private func nameInside(_ head: Int) -> Int? {
    var pending = [head]
    var best: Int?
    while let current = pending.popLast() {
      for child in tree.children(of: current) {
        switch text.tokens[child].dependency {
        case .appositive, .flat, .compound, .list, .dependent:
          if let entity = entity(atToken: child) {
            // "the Berg campaign" is not Berg; "a Berg official" may be of a firm that was taken for a person.
            let lemma = text.tokens[head].lemma
            let isSpokenFor =
              child < head && current == head && CueLexicon.shared.isVoice(lemma)
              && !CueLexicon.shared.isVoiceOfCountry(lemma)
            if isPerson(entity), isSpokenFor { continue }
            if isPerson(entity) { return entity }
            if text.tokens[child].dependency != .compound { best = best ?? entity }
          }
          pending.append(child)
        default: break
        }
      }
    }
    return best
  }

  private func namedPerson(beside head: Int) -> Int? {
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .appositive, .flat, .compound:
        // "the Fund, whose chief, Ada Berg, said": somebody of another clause.
        if child > head, (head..<child).contains(where: { text.tokens[$0].word == "whose" }) { continue }
        if let entity = entity(atToken: child), isPerson(entity), child > head { return entity }
        for inner in tree.children(of: child) where text.tokens[inner].dependency == .flat {
          if let entity = entity(atToken: inner), isPerson(entity) { return entity }
        }
      default: break
      }
    }
    return nil
  }

  /// The words of a source: the mention, or the head with what stands before it.
  func words(ofPhrase head: Int) -> TextSpan {
    let mention = mentionOfToken[head]
    if mention >= 0 { return entities.mentions[Int(mention)].span }
    var low = head
    for child in tree.children(of: head) where child < head {
      switch text.tokens[child].dependency {
      case .compound, .adjective, .numeric, .flat: low = min(low, child)
      default: break
      }
    }
    return text.span(of: low..<(head + 1))
  }

  /// The entities mentioned in a range, in text order, without repeats.
  func entities(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for token in range {
      if let entity = entity(atToken: token), !found.contains(entity) { found.append(entity) }
    }
    return found
  }
}
