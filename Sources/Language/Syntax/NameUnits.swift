import NewsModel

/// The words that the parser sees of a sentence: a name of several tokens is one word, its head.
///
/// A name found with the evidence of the whole article is surer than what the parser would make of its parts: in
/// "Finance Minister Christian Lindner threatened" and "told Channels TV" no part of the name may be an adjective or a
/// subject of its own.
struct NameUnits: Sendable {
  /// The head token of each parser word.
  private(set) var heads: [Int] = []
  /// The names of the sentence that have several tokens, with the place of their head among ``heads``.
  private var folded: [(name: Range<Int>, unit: Int)] = []

  /// Reads a sentence; `names` are the ones inside it, in order.
  mutating func read(_ sentence: Range<Int>, names: ArraySlice<Name>, tokens: [Token]) {
    heads.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    var index = sentence.lowerBound
    for name in names where name.tokens.lowerBound >= index && name.tokens.upperBound <= sentence.upperBound {
      heads.append(contentsOf: index..<name.tokens.lowerBound)
      if name.tokens.count > 1 { folded.append((name.tokens, heads.count)) }
      heads.append(head(of: name, tokens))
      index = name.tokens.upperBound
    }
    heads.append(contentsOf: index..<sentence.upperBound)
  }

  /// The first token of a person's name, else the last before a preposition or comma ("Ministry of Defence").
  private func head(of name: Name, _ tokens: [Token]) -> Int {
    if name.type == .person { return name.tokens.lowerBound }
    for index in name.tokens.dropFirst() where tokens[index].tag == .adposition || tokens[index].tag == .punctuation {
      if tokens[index - 1].tag == .properNoun || tokens[index - 1].tag == .noun { return index - 1 }
    }
    return name.tokens.upperBound - 1
  }

  /// Attaches the other tokens of the folded names.
  func attachParts(of tokens: inout [Token]) {
    for (name, unit) in folded {
      let head = heads[unit]
      for index in name.lowerBound..<head { attach(index, to: head, .compound, &tokens) }
      var part = head + 1
      while part < name.upperBound {
        // "of External Affairs" hangs from the head as one phrase.
        var end = part + 1
        while end < name.upperBound, tokens[end].tag != .adposition { end += 1 }
        if tokens[part].tag == .adposition, end - part > 1 {
          attach(end - 1, to: head, .nominalModifier, &tokens)
          attach(part, to: end - 1, .case, &tokens)
          for index in part + 1..<end - 1 {
            attach(index, to: end - 1, relation(of: tokens[index].tag), &tokens)
          }
        } else {
          for index in part..<end { attach(index, to: head, .flat, &tokens) }
        }
        part = end
      }
    }
  }

  private func relation(of tag: UniversalTag) -> Dependency {
    switch tag {
    case .determiner: .determiner
    case .punctuation: .punctuation
    case .coordinator: .coordinator
    default: .compound
    }
  }

  private func attach(_ index: Int, to head: Int, _ relation: Dependency, _ tokens: inout [Token]) {
    tokens[index].head = Int32(head)
    tokens[index].dependency = relation
  }
}

extension UniversalTag {
  /// Whether words of this tag are often names that the tagger mistook: nouns, adjectives, verbs and what it left open.
  var isOpen: Bool {
    switch self {
    case .adjective, .noun, .verb, .adverb, .interjection, .other: true
    default: false
    }
  }
}
