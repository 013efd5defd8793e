import NewsModel

/// The words that the parser sees of a sentence: a name of several tokens is one word, its head.
///
/// A name found with the evidence of the whole article is surer than what the parser would make of its parts: in
/// "Finance Minister Christian Lindner threatened" and "told Channels TV" no part of the name may be an adjective or a
/// subject of its own. A title before a person's name belongs to the same word: the name is its head.
struct NameUnits: Sendable {
  private let gazetteer: NameGazetteer

  init(gazetteer: NameGazetteer) { self.gazetteer = gazetteer }

  /// The head token of each parser word.
  private(set) var heads: [Int] = []
  /// The words that were folded into a head: names, titles and what owns or qualifies a title.
  private var folded: [(range: Range<Int>, head: Int)] = []
  private var attached: [(token: Int, head: Int, relation: Dependency)] = []

  /// Reads a sentence; `names` are the ones inside it, in order.
  mutating func read(_ sentence: Range<Int>, names: ArraySlice<Name>, tokens: [Token]) {
    heads.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    attached.removeAll(keepingCapacity: true)
    var index = sentence.lowerBound
    var previous: Name?
    for name in names where name.tokens.lowerBound >= index && name.tokens.upperBound <= sentence.upperBound {
      let head = head(of: name, tokens)
      let title = name.type == .person ? titleStart(before: name.tokens.lowerBound, from: index, tokens) : nil
      let start = title ?? name.tokens.lowerBound
      if title != nil, let end = foldOwner(before: start, after: previous, of: head, from: index, tokens) {
        heads.append(contentsOf: index..<max(index, end))
      } else {
        heads.append(contentsOf: index..<start)
      }
      if name.tokens.upperBound - start > 1 { folded.append((start..<name.tokens.upperBound, head)) }
      heads.append(head)
      index = name.tokens.upperBound
      previous = name
    }
    heads.append(contentsOf: index..<sentence.upperBound)
  }

  /// Hangs what stands directly before a title from the name: "Kenyan", "its", "Australia's", "Boeing".
  ///
  /// - Returns: The end of the words before it, or nil when nothing was folded.
  private mutating func foldOwner(
    before start: Int, after previous: Name?, of head: Int, from bound: Int, _ tokens: [Token]
  ) -> Int? {
    if let previous, previous.tokens.upperBound == bound, previous.type != .person || start > bound {
      let isOwner = start == bound + 1 && tokens[bound].tag == .particle
      if start == bound || isOwner, let owner = heads.popLast() {
        attached.append((owner, head, isOwner ? .possessive : .compound))
        if isOwner { attached.append((bound, owner, .case)) }
        return bound
      }
    }
    guard start > bound, Self.possessives.contains(tokens[start - 1].word) else { return nil }
    attached.append((start - 1, head, .possessive))
    return start - 1
  }

  /// The first token of a person's name, else the last before a preposition or comma ("Ministry of Defence").
  private func head(of name: Name, _ tokens: [Token]) -> Int {
    if name.type == .person { return name.tokens.lowerBound }
    for index in name.tokens.dropFirst() where tokens[index].tag == .adposition || tokens[index].tag == .punctuation {
      if tokens[index - 1].tag == .properNoun || tokens[index - 1].tag == .noun { return index - 1 }
    }
    return name.tokens.upperBound - 1
  }

  /// Where the title before a person's name begins: "opposition leader", "Sen.", "Secretary of State".
  private func titleStart(before name: Int, from bound: Int, _ tokens: [Token]) -> Int? {
    var start = nominals(before: name, from: bound, tokens)
    if start < name, isOffice(tokens[name - 1]) { return start }
    // "Minister for Foreign Affairs": capitals up to an office before a preposition.
    guard start < name, start - 2 >= bound, tokens[start - 1].tag == .adposition,
      tokens[start - 2].features.contains(.capitalized), isOffice(tokens[start - 2]),
      (start..<name).allSatisfy({ tokens[$0].features.contains(.capitalized) })
    else { return nil }
    start = nominals(before: start - 1, from: bound, tokens)
    return start
  }

  /// The begin of the nouns that stand directly before `end`.
  private func nominals(before end: Int, from bound: Int, _ tokens: [Token]) -> Int {
    var start = end
    while start > bound {
      switch tokens[start - 1].tag {
      case .noun, .properNoun, .adjective: start -= 1
      // "Secretary-General", "vice-president".
      case .punctuation
      where start < end && start - 1 > bound && tokens[start - 1].features.contains(.glued)
        && tokens[start].features.contains(.glued) && tokens[start - 1].end - tokens[start - 1].start == 1:
        start -= 1
      default: return start
      }
    }
    return start
  }

  private static let possessives = Set(["its", "his", "her", "their", "my", "our", "your"].map { WordHash($0) })

  private func isOffice(_ token: Token) -> Bool {
    guard !token.features.contains(.plural) || token.features.contains(.capitalized) else {
      return false
    }
    return !gazetteer.evidence(token.word.rawValue).isDisjoint(with: [.title, .office])
  }

  /// Attaches the other tokens of the folded names.
  func attachParts(of tokens: inout [Token]) {
    for (name, head) in folded {
      for index in name.lowerBound..<head {
        // "of" of "Secretary of State" belongs to what follows it.
        let isJoint = tokens[index].tag == .adposition && index + 1 < head
        attach(index, to: isJoint ? index + 1 : head, relation(of: tokens[index].tag), &tokens)
      }
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
    for (token, head, relation) in attached { attach(token, to: head, relation, &tokens) }
  }

  private func relation(of tag: UniversalTag) -> Dependency {
    switch tag {
    case .adjective: .adjective
    case .adposition: .case
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
