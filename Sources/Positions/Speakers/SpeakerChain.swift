import NewsModel

/// Who each attribution of an article belongs to, where that depends on who spoke before.
///
/// "He", "they", "the report" and "a spokeswoman" go on with a speaker that the article has named; the words for a source
/// alone are resolved by ``SourceResolver``.
struct SpeakerChain {
  /// The entity of each attribution, in their order; of several the first.
  private(set) var sources: [Int?] = []
  /// All whom each attribution belongs to, where words such as "they" mean several, by its number.
  private(set) var groups: [Int: [Int]] = [:]

  private let text: AnalyzedText
  private let tree: DependencyTree
  private let resolver: SourceResolver
  private let attributions: [Attribution]
  private let contents: TokenIndex
  private let named: SpeakerGroups
  /// The persons of an interview by the letters that its turns begin with.
  private let initials: [String: Int]
  /// Whose the answers of an interview are that begin with "A" or with nothing.
  private let interviewee: Int?
  private var lastPerson: Int?
  /// The body that spoke last, with the sentence.
  private var lastBody: (entity: Int, sentence: Int)?
  /// Who spoke last, person or body, with the sentence.
  private var lastSpeaker: (entity: Int, sentence: Int)?
  /// What the words for a source were resolved to, by their head: "Berg, of Lund, denied it but said".
  private var known: [Int: Int] = [:]
  /// Several who spoke as one, with the sentence, until somebody else speaks.
  private var lastGroup: (members: [Int], sentence: Int)?
  /// Who issued the last report, letter or statement, by the noun.
  private var issuers: [WordHash: Int] = [:]

  init(_ attributions: [Attribution], _ resolver: SourceResolver, tree: DependencyTree) {
    text = tree.text
    self.tree = tree
    self.resolver = resolver
    self.attributions = attributions
    let turn = attributions.first { $0.rule == .turn }
    initials = turn == nil ? [:] : resolver.initials()
    interviewee = turn.flatMap { $0.content.first }.flatMap { resolver.interviewee(before: $0.lowerBound) }
    named = SpeakerGroups(resolver, tree: tree)
    contents = TokenIndex(
      attributions.enumerated().flatMap { number, attribution in attribution.content.map { ($0, number) } })
    sources.reserveCapacity(attributions.count)
    for index in attributions.indices {
      let group = group(meantIn: index)
      let single = group == nil ? source(of: index) : nil
      let members = group ?? (single == nil ? attributions[index].sourceHead.flatMap(named.members) : nil) ?? []
      if members.count > 1 { groups[index] = members }
      sources.append(single ?? members.first)
      if members.count < 2 { remember(sources[index], of: attributions[index]) }
      rememberGroup(of: index)
    }
  }

  /// Each attribution with who holds it, one for each of several.
  var held: (attributions: [Attribution], sources: [Int?]) {
    if groups.isEmpty { return (attributions, sources) }
    var held: (attributions: [Attribution], sources: [Int?]) = ([], [])
    for (index, attribution) in attributions.enumerated() {
      for source in groups[index].map({ $0.map(Optional.some) }) ?? [sources[index]] {
        held.attributions.append(attribution)
        held.sources.append(source)
      }
    }
    return held
  }

  private func source(of index: Int) -> Int? {
    let attribution = attributions[index]
    guard let head = attribution.sourceHead ?? attribution.inheritedSource else {
      let isTold = attribution.isTold && attribution.rule == .speech
      return isTold ? attribution.cue.flatMap { resolver.writer(ofLetterBeside: $0.lowerBound) } : nil
    }
    if attribution.rule == .turn {
      let isAnswer = attribution.sourceHead == nil || ["a", "answer"].contains { text.tokens[head].word == $0 }
      return isAnswer ? interviewee : resolver.speaker(labelled: head, initials: initials)
    }
    let verb = attribution.cue?.lowerBound
    if text.tokens[head].tag == .properNoun || text.tokens[head].tag == .noun {
      if resolver.isCompanyOfOthers(head) { return nil }
      if let body = resolver.body(ownedBy: head) { return body }
    }
    var found = resolver.entity(ofPhrase: head)
    if let body = found, !resolver.isPerson(body), attribution.rule != .accordingTo,
      let person = resolver.holder(before: head) ?? resolver.person(behindBody: head)
    {
      found = person
    }
    if attribution.rule == .accordingTo, let cue = attribution.cue, !(found.map(resolver.isPerson) ?? true),
      let person = resolver.name(endingPhraseFrom: cue.upperBound), resolver.isPerson(person)
    {
      found = person
    }
    // "“Berg is proud,” she said": whom she names is another than she.
    if let named = found, isHeOrShe(head), attribution.content.contains(where: { resolver.names(named, in: $0) }) {
      found = lastPerson ?? found
    }
    // "A Democrat, Ada Berg, said": the name behind a word for a member is the one.
    if resolver.isDemonym(head) || resolver.isDescription(head),
      let named = name(besides: head, before: verb), resolver.isPerson(named)
    {
      found = named
    }
    let aside =
      attribution.sourceHead == nil || attribution.rule == .accordingTo
      ? nil : verb.flatMap { resolver.name(beforeAsideOf: $0, head: head, found) }
    if let found { return aside ?? found }
    if let named = name(besides: head, before: verb) { return named }
    if let named = resolver.person(behind: head, before: verb) ?? aside ?? resolver.name(givenTo: head) { return named }
    if let known = known[head] { return known }
    if attribution.rule == .accordingTo, let cue = attribution.cue {
      if let named = resolver.name(endingPhraseFrom: cue.upperBound) { return named }
    } else if let verb, let named = resolver.name(besideRelativeOf: verb) ?? resolver.person(closing: head, after: verb)
    {
      return named
    }
    let token = text.tokens[head]
    if token.word == "i" || token.word == "we" { return speaker(around: head, before: index) }
    if isHeOrShe(head) { return lastPerson }
    if let body = resolver.body(named: token.lemma, head) { return body }
    guard let sentence = text.sentenceIndex(ofToken: head) else { return nil }
    if CueLexicon.shared.isDocument(token.lemma), isDefinite(head) {
      if let issuer = issuers[token.lemma] { return issuer }
      if isMessage(head), let lastSpeaker, sentence - lastSpeaker.sentence < 2 { return lastSpeaker.entity }
    }
    if speaksForOther(head) || isOutlet(head) && isDefinite(head) && isTelling(attribution), let body = lastBody,
      sentence - body.sentence < 4
    {
      return body.entity
    }
    return isDefinite(head) ? resolver.described(as: head) : resolver.introduced(as: head)
  }

  /// "One of the groups, the Lund Forces, said"; "a member, Ada Berg, has backed it, telling": the name before the cue, or
  /// before the verb that the words for the source are the subject of.
  private func name(besides head: Int, before verb: Int?) -> Int? {
    if let named = resolver.name(beforeVerb: verb, behind: head) { return named }
    let main = Int(text.tokens[head].head)
    guard main > head, main != verb, text.tokens[main].tag == .verb, text.tokens[head].dependency == .subject,
      !text.tokens[head].features.contains(.plural)
    else { return nil }
    return resolver.name(beforeVerb: main, behind: head)
  }

  private mutating func remember(_ source: Int?, of attribution: Attribution) {
    guard let source else { return }
    if let head = attribution.sourceHead {
      known[head] = source
      if let sentence = text.sentenceIndex(ofToken: head) { lastSpeaker = (source, sentence) }
      if resolver.isPerson(source) {
        lastPerson = source
      } else if let sentence = text.sentenceIndex(ofToken: head) {
        lastBody = (source, sentence)
      }
    }
    guard let cue = attribution.cue else { return }
    if let head = attribution.sourceHead, CueLexicon.shared.isDocument(text.tokens[head].lemma) {
      issuers[text.tokens[head].lemma] = source
    }
    // "said in a letter", "issued a report": the letter is theirs.
    for child in tree.children(of: cue.lowerBound)
    where child > cue.lowerBound && CueLexicon.shared.isDocument(text.tokens[child].lemma) {
      switch text.tokens[child].dependency {
      case .object, .oblique: issuers[text.tokens[child].lemma] = source
      default: break
      }
    }
  }

  /// "She said we are late" without marks around it: "we" is who is told to speak.
  private func speaker(around head: Int, before index: Int) -> Int? {
    contents.numbers(holding: head).last { $0 < index }.flatMap { sources[$0] }
  }

  private func isHeOrShe(_ head: Int) -> Bool { text.tokens[head].word == "he" || text.tokens[head].word == "she" }

  private func isTelling(_ attribution: Attribution) -> Bool {
    [.speech, .quoting, .telling, .naming].contains(attribution.frame)
  }

  /// "The website reported", "the agency said": the body that spoke before.
  private func isOutlet(_ head: Int) -> Bool {
    // "the news organization"
    StanceWords.shared.kinds(of: text.tokens[head].lemma).contains(.outlet)
      || text.tokens[head].lemma == "organization" && head > 0 && text.tokens[head - 1].word == "news"
  }

  /// Those whom a plural means in the place of a source: none where the words for them name nobody, `nil` where it means no
  /// several.
  private func group(meantIn index: Int) -> [Int]? {
    let attribution = attributions[index]
    guard let head = attribution.sourceHead, attribution.rule != .turn else { return nil }
    guard text.tokens[head].word == "they" else { return nil }
    if let group = group(goingOnIn: index, head) { return group }
    guard !text.tokens[head].features.contains(.quoted) else { return nil }
    if let members = named.members(meantBy: head) { return members }
    guard let lastGroup, let sentence = text.sentenceIndex(ofToken: head), sentence - lastGroup.sentence < 3 else {
      return nil
    }
    return lastGroup.members
  }

  /// "The doctors said they would", "Officials met. They said …": the plural that speaks before goes on; when that has no
  /// name, neither has "they".
  private func group(goingOnIn index: Int, _ head: Int) -> [Int]? {
    let holding = contents.numbers(holding: head).last { $0 < index && attributions[$0].sourceHead != nil }
    var before = holding
    if before == nil, let sentence = text.sentenceIndex(ofToken: head) {
      before = (max(0, index - 12)..<index).last { other in
        guard let place = attributions[other].sourceHead, place < head else { return false }
        guard text.sentenceIndex(ofToken: place).map({ sentence - $0 <= 1 }) == true else { return false }
        // Whom somebody else speaks of is not who goes on speaking.
        return contents.numbers(holding: place).allSatisfy { $0 == other }
      }
    }
    guard let before, let speaker = attributions[before].sourceHead else { return nil }
    if let group = together(before) { return group }
    let token = text.tokens[speaker]
    let isPlural = token.word == "they" || token.tag == .noun && token.features.contains(.plural)
    if isPlural { return [sources[before]].compactMap { $0 } }
    guard let entity = sources[before] else {
      return token.tag == .noun && WordList.actorNouns.contains(token.lemma) ? [] : nil
    }
    guard resolver.type(of: entity) == .organization || resolver.type(of: entity) == .group else { return nil }
    return [entity]
  }

  /// Those who hold an attribution together: by a word for several, or by name, "Berg and Brown said".
  private func together(_ index: Int) -> [Int]? {
    if let group = groups[index] { return group }
    guard let cue = attributions[index].cue else { return nil }
    var members: [Int] = []
    for other in attributions.indices[...index].suffix(8) where attributions[other].cue == cue {
      guard let source = sources[other] else { return nil }
      if !members.contains(source) { members.append(source) }
    }
    return members.count > 1 ? members : nil
  }

  /// Several who spoke as one go on doing so until somebody else speaks who is none of them.
  private mutating func rememberGroup(of index: Int) {
    guard let head = attributions[index].sourceHead, let sentence = text.sentenceIndex(ofToken: head),
      contents.numbers(holding: head).allSatisfy({ $0 == index })
    else { return }
    if let members = together(index) {
      lastGroup = (members, sentence)
    } else if let last = lastGroup {
      let isMember = sources[index].map(last.members.contains) ?? false
      lastGroup = isMember ? (last.members, sentence) : nil
    }
  }

  /// What somebody issues in his own words: "the statement", not "the lawsuit", of which others tell.
  private func isMessage(_ head: Int) -> Bool {
    guard tree.children(of: head).allSatisfy({ text.tokens[$0].dependency == .determiner }) else { return false }
    return [
      "statement", "release", "advisory", "bulletin", "letter", "tweet", "post", "email", "message", "note", "memo",
    ]
    .contains { text.tokens[head].lemma == $0 }
  }

  private func isDefinite(_ head: Int) -> Bool {
    tree.children(of: head).contains { child in
      child < head && ["the", "this", "that"].contains { text.tokens[child].word == $0 }
    }
  }

  /// "A spokeswoman said", without any word for whom.
  private func speaksForOther(_ head: Int) -> Bool {
    ["spokesman", "spokeswoman", "spokesperson"].contains { text.tokens[head].word == $0 }
      && !tree.children(of: head).contains {
        [.nominalModifier, .possessive, .compound, .adjective, .appositive, .flat].contains(text.tokens[$0].dependency)
      }
  }
}
