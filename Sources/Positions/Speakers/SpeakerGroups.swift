import NewsModel

/// Those whom an article names together, and whom words for several mean: "they", "the two", "both officers".
///
/// Of "Anna Berg and Peter Brown left. They said" it finds Berg and Brown.
struct SpeakerGroups {
  /// Names joined by "and".
  private struct List {
    var members: [Int]
    var tokens: Range<Int>
    /// The token that heads the first of them, or the word for them before it: "officers" of "officers Berg and Brown".
    let head: Int
    let sentence: Int
    let isOfPersons: Bool
  }

  private let text: AnalyzedText
  private let tree: DependencyTree
  private let resolver: SourceResolver
  /// In text order.
  private let lists: [List]

  /// - Complexity: O(*n*) in the mentions.
  init(_ resolver: SourceResolver, tree: DependencyTree) {
    text = tree.text
    self.tree = tree
    self.resolver = resolver
    lists = Self.lists(resolver, text)
  }

  /// Those whom a plural means that has no name of its own; none where it may be others.
  func members(meantBy head: Int) -> [Int]? {
    guard !lists.isEmpty, let sentence = text.sentenceIndex(ofToken: head) else { return nil }
    let word = text.tokens[head].word
    if word == "they" { return members(meantByThey: head, in: sentence) }
    if word == "their" { return members(meantByThey: head, in: sentence, since: sentence) }
    return members(describedBy: head, in: sentence)
  }

  // MARK: - "They"

  /// The subject of the main clause before, where that is several who are named, or a word for them.
  private func members(meantByThey they: Int, in sentence: Int, since first: Int? = nil) -> [Int]? {
    let start = text.sentences[max(0, first ?? sentence - 1)].tokens.lowerBound
    for token in stride(from: they - 1, through: start, by: -1) where isSubject(token) {
      guard text.tokens[token].tag == .noun || text.tokens[token].tag == .properNoun || isNumber(token) else {
        continue
      }
      if let list = lists.first(where: { $0.head == token || $0.tokens.contains(token) }) {
        return isOfMainClause(token) && list.tokens.upperBound <= they ? list.members : nil
      }
      if text.tokens[token].features.contains(.plural) || isNumber(token) {
        return isOfMainClause(token) ? members(describedBy: token, in: sentence) : nil
      }
    }
    return nil
  }

  private func isNumber(_ token: Int) -> Bool { StanceWords.shared.kinds(of: text.tokens[token].word).contains(.pair) }

  private func isSubject(_ token: Int) -> Bool {
    text.tokens[token].dependency == .subject || text.tokens[token].dependency == .passiveSubject
  }

  private func isOfMainClause(_ subject: Int) -> Bool {
    let verb = Int(text.tokens[subject].head)
    guard verb >= 0 else { return false }
    return [.root, .parataxis, .conjunct].contains(text.tokens[verb].dependency)
  }

  // MARK: - "The two", "both officers", "the companies"

  private func members(describedBy head: Int, in sentence: Int) -> [Int]? {
    let token = text.tokens[head]
    let words = StanceWords.shared
    let isPair =
      words.kinds(of: token.word).contains(.pair)
      || tree.children(of: head).contains { $0 < head && words.kinds(of: text.tokens[$0].word).contains(.pair) }
    guard isPair || token.features.contains(.plural), isDefinite(head), hasNoOther(head) else { return nil }
    let isOfPersons: Bool?
    if words.kinds(of: token.word).contains(.pair) {
      isOfPersons = token.tag == .noun ? true : nil
    } else if words.kinds(of: token.lemma).contains(.body) || words.kinds(of: token.lemma).contains(.partner) {
      isOfPersons = false
    } else if WordList.actorNouns.contains(token.lemma) {
      isOfPersons = true
    } else {
      return nil
    }
    let fitting = lists.filter { list in
      list.tokens.upperBound <= head && (isOfPersons.map { $0 == list.isOfPersons } ?? true)
        && (!isPair || list.members.count == 2)
    }
    guard let last = fitting.last, !hasOthers(token.lemma, in: last.tokens.upperBound..<head) else { return nil }
    let isOnly = fitting.allSatisfy { Set($0.members) == Set(last.members) }
    let distance = sentence - last.sentence
    if fitting.contains(where: { Set($0.members) == Set(last.members) && isCalled(token.lemma, $0) }), distance < 20 {
      return last.members
    }
    // "the two" are those named last, and for long those whom alone the article names together.
    if isPair || words.kinds(of: token.lemma).contains(.partner) {
      return distance < 4 || isOnly && distance < 20 ? last.members : nil
    }
    return isOnly && (distance < 2 && isSubject(last.head) || fitting.count > 1 && distance < 8) ? last.members : nil
  }

  /// "Berg and Brown met ministers. The ministers said": others have been named by the same word since.
  private func hasOthers(_ lemma: WordHash, in words: Range<Int>) -> Bool {
    words.contains { text.tokens[$0].lemma == lemma && text.tokens[$0].features.contains(.plural) && !isDefinite($0) }
  }

  /// "the two", "both officers"; "two officers said" may be any.
  private func isDefinite(_ head: Int) -> Bool {
    ["both", "these", "those"].contains { text.tokens[head].word == $0 }
      || tree.children(of: head).contains { child in
        child < head && ["the", "both", "these", "those"].contains { text.tokens[child].word == $0 }
      }
  }

  /// "the lawmakers", not "the opposition lawmakers", "the officers of the guard".
  private func hasNoOther(_ head: Int) -> Bool {
    tree.children(of: head).allSatisfy { child in
      switch text.tokens[child].dependency {
      case .determiner, .numeric, .punctuation, .adverb: true
      default: child < head && StanceWords.shared.kinds(of: text.tokens[child].word).contains(.pair)
      }
    }
  }

  /// "officers Anna Berg and Peter Brown": named by the word before them.
  private func isCalled(_ lemma: WordHash, _ list: List) -> Bool {
    (max(0, list.tokens.lowerBound - 3)..<list.tokens.lowerBound).contains { text.tokens[$0].lemma == lemma }
  }

  // MARK: - Lists

  private static func lists(_ resolver: SourceResolver, _ text: AnalyzedText) -> [List] {
    var lists: [List] = []
    for mention in resolver.entities.mentions where mention.form == .name {
      guard let entity = mention.entity,
        let head = mention.tokens.first(where: { token in
          !mention.tokens.contains(Int(text.tokens[token].head))
        }), text.tokens[head].dependency == .conjunct
      else { continue }
      let isOfPersons = mention.type == .person
      guard isOfPersons || mention.type == .organization || mention.type == .country else { continue }
      // "officers Berg and Brown": the parse may hang the second on the word for both.
      let above = Int(text.tokens[head].head)
      guard above >= 0, above < head,
        let first = resolver.mention(atToken: above) ?? resolver.mention(atToken: above + 1), first.form == .name,
        (first.type == .person) == isOfPersons, first.type != .place, let other = first.entity, other != entity
      else { continue }
      if let last = lists.last, last.tokens.contains(above) || last.head == above {
        lists[lists.count - 1].members.append(entity)
        lists[lists.count - 1].tokens = last.tokens.lowerBound..<max(last.tokens.upperBound, mention.tokens.upperBound)
      } else if let sentence = text.sentenceIndex(ofToken: above), first.tokens.upperBound <= mention.tokens.lowerBound
      {
        lists.append(
          List(
            members: [other, entity], tokens: first.tokens.lowerBound..<mention.tokens.upperBound, head: above,
            sentence: sentence, isOfPersons: isOfPersons))
      }
    }
    return lists.filter { list in
      list.tokens.contains { text.tokens[$0].word == "and" || text.tokens[$0].word == "&" }
        && Set(list.members).count == list.members.count
    }
  }
}
