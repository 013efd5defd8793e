import NewsModel

/// Finds the entity behind the words for a source, a target or an addressee.
struct SourceResolver {
  private let tree: DependencyTree
  private let text: AnalyzedText
  private let entities: EntityReading
  /// The mention that covers each token, the innermost; −1 without.
  private let mentionOfToken: [Int32]
  /// The person who is named most often.
  let mainPerson: Int?

  init(_ text: AnalyzedText, tree: DependencyTree, entities: EntityReading) {
    self.text = text
    self.tree = tree
    self.entities = entities
    var mentionOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, mention) in entities.mentions.enumerated() {
      for token in mention.tokens { mentionOfToken[token] = Int32(index) }
    }
    self.mentionOfToken = mentionOfToken
    var mainPerson: Int?
    for (index, entity) in entities.entities.enumerated() where entity.type == .person {
      if mainPerson.map({ entities.entities[$0].mentions.count < entity.mentions.count }) ?? true { mainPerson = index }
    }
    self.mainPerson = mainPerson
  }

  func entity(atToken token: Int) -> Int? {
    let mention = mentionOfToken[token]
    return mention >= 0 ? entities.mentions[Int(mention)].entity : nil
  }

  /// The entity of a phrase by its head; of "a Treasury spokesman" the organization or country that is spoken for.
  func entity(ofPhrase head: Int) -> Int? {
    let own = entity(atToken: head)
    if let own, isPerson(own) { return own }
    // "Union President Ada Berg", "the minister, Ada Berg,": the person who is named is the one.
    if let person = namedPerson(beside: head) { return person }
    if let own { return own }
    if let named = nameInside(head) { return named }
    guard text.tokens[head].tag == .noun || text.tokens[head].tag == .properNoun else { return nil }
    if let issuer = issuer(of: head) { return issuer }
    let speaks = CueLexicon.shared.isVoice(text.tokens[head].lemma)
    guard speaks else { return nil }
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .compound, .adjective, .possessive, .nominalModifier:
        if let entity = entity(atToken: child) { return entity }
      default: break
      }
    }
    return nil
  }

  /// "One of the groups, the Lund Forces (LF), said": the name between commas right before the verb.
  func name(beforeVerb verb: Int?, behind head: Int) -> Int? {
    guard let verb, verb - head < 40, head < verb else { return nil }
    var index = verb - 1
    while index > head, text.tokens[index].tag == .auxiliary || text.tokens[index].tag == .adverb { index -= 1 }
    guard index > head else { return nil }
    // "the envoy to the United Nations Ada Berg said": the name stands right behind another, in no phrase of its own.
    if let person = entity(atToken: index), isPerson(person), text.tokens[index].tag == .properNoun {
      let start = entities.mentions[Int(mentionOfToken[index])].tokens.lowerBound
      let isBeside = start - 1 > head && text.tokens[start - 1].tag == .properNoun
      return isBeside && !(head..<index).contains { text.tokens[$0].tag == .verb } ? person : nil
    }
    guard text.tokens[index].word == "," else { return nil }
    index -= 1
    if text.tokens[index].word == ")" {
      while index > head, text.tokens[index].word != "(" { index -= 1 }
      index -= 1
    }
    guard index > head, mentionOfToken[index] >= 0 else { return nil }
    let mention = entities.mentions[Int(mentionOfToken[index])]
    var low = mention.tokens.lowerBound - 1
    while low > head, text.tokens[low].tag == .determiner || text.tokens[low].tag == .noun { low -= 1 }
    guard text.tokens[low].word == ",", mention.type != .place else { return nil }
    return mention.entity
  }

  /// Who made a statement, a poll or an inquiry: "an investigation by the Post", "a poll published by the Post",
  /// "they released a statement which said", "Berg, in a statement, said".
  private func issuer(of head: Int) -> Int? {
    guard CueLexicon.shared.isDocument(text.tokens[head].lemma) else { return nil }
    for child in tree.children(of: head) {
      switch text.tokens[child].dependency {
      case .possessive, .adjective, .compound: if let entity = entity(atToken: child) { return entity }
      case .nominalModifier, .oblique, .obliqueAgent:
        let isBy = tree.children(of: child).contains { ["by", "from", "of"].contains(text.tokens[$0].word) }
        if isBy, let entity = entity(ofPhrase: child) { return entity }
      case .clausalModifier:
        if let agent = tree.child(of: child, .obliqueAgent, .oblique), let entity = entity(ofPhrase: agent) {
          return entity
        }
      default: break
      }
    }
    let governor = Int(text.tokens[head].head)
    guard governor >= 0, text.tokens[governor].tag == .verb,
      text.tokens[head].dependency == .object || text.tokens[head].dependency == .oblique,
      let subject = tree.child(of: governor, .subject), subject != head
    else { return nil }
    return entity(ofPhrase: subject)
  }

  /// A word for a people or the members of a party.
  func isDemonym(_ token: Int) -> Bool {
    mentionOfToken[token] >= 0 && entities.mentions[Int(mentionOfToken[token])].form == .demonym
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
