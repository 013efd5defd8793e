import NewsModel

/// Collects what a position could be about, with the traits by which `TargetWeights` chooses: what its content names,
/// what the sentences around name, and what the article is about.
struct TargetCandidates {
  struct Candidate {
    let target: Position.Target
    let number: Int
    var attributes: TargetAttributes
    /// What the words say of it speaks against it, whatever its traits: it is only "they", or what is agreed to be ended.
    var isFaint = false
    /// The speaker's own firm or country.
    var isOwnBody = false
    /// "the fire", where it is the fire that was told before.
    var isRecalled = false

    var isEvent: Bool { if case .event = target { true } else { false } }
  }

  /// A position as far as it is read before its targets.
  struct Setting {
    /// Its place among all attributions.
    let number: Int
    let attribution: Attribution
    let stance: Stance
    let layer: Layer
    /// Who holds, reports or hears the position: none of them is what it is about.
    let others: [Int]
    /// Who speaks around it.
    let neighbours: [Int]
    /// The bodies and countries that whoever holds it has an office in.
    let bodies: [Int]
  }

  private typealias Place = TargetAttributes.Place

  let text: AnalyzedText
  let tree: DependencyTree
  let resolver: SourceResolver
  let topics: EventTopics
  let names: NamedTargets
  let told: ToldTargets
  let sentences: NamingSentences
  /// What the heading and the first sentence name, the chief person, the chief other entity and the events that the
  /// text comes back to.
  private var topical: [Position.Target] = []

  init(
    _ text: AnalyzedText, tree: DependencyTree, resolver: SourceResolver, topics: EventTopics, names: NamedTargets,
    told: ToldTargets
  ) {
    self.text = text
    self.tree = tree
    self.resolver = resolver
    self.topics = topics
    self.names = names
    self.told = told
    sentences = NamingSentences(text, names: names)
    for token in topics.lead {
      for target in names.targets(atToken: token) where !topical.contains(target) { topical.append(target) }
    }
    let chief: [Position.Target?] = [
      topics.main.map { .event($0) }, resolver.mainPerson.map { .entity($0) }, resolver.mainOther.map { .entity($0) },
    ]
    let often = topics.often.map { Position.Target.event($0) }
    for target in chief.compactMap({ $0 }) + often where !topical.contains(target) { topical.append(target) }
  }

  /// - Complexity: O(*n*) in the words of the content and of four sentences.
  func candidates(of setting: Setting) -> [Candidate] {
    let attribution = setting.attribution
    var found: [Candidate] = []
    if let target = attribution.target { collect(in: target, isTarget: true, setting, &found) }
    collectTheme(setting, &found)
    for range in attribution.content { collect(in: range, isTarget: false, setting, &found) }
    if let antecedent = relativeAntecedent(of: attribution) {
      collect(in: antecedent, isTarget: true, setting, &found)
    }
    let named = named(found)
    collectAround(setting, &found)
    for target in topical { add(target, .elsewhere, nil, setting, &found) }
    let pointer = pointer(of: attribution)
    let referred = pointer.flatMap { topics.event(before: $0, cue: attribution.cue, of: holder(of: $0)) }
    // "condemned the company": the thing is told, and it is nothing that the article names.
    if named == .nothing, referred == nil, Self.takesObject(setting.attribution) { return [] }
    if let referred { add(.event(referred), .elsewhere, nil, setting, &found) }
    let echoes = names.echoes(of: attribution.content, in: text)
    let recalled = names.recalled(by: attribution.content, in: text)
    relate(&found, attribution)
    for index in found.indices {
      describe(&found[index], setting, named: named)
      if Place.inner.rawValue >= found[index].attributes[.place] {
        found[index].attributes[.echo] = TargetAttributes.Echo.inside.rawValue
      } else if echoes.contains(found[index].number) {
        found[index].attributes[.echo] = TargetAttributes.Echo.word.rawValue
      }
      if let pointer {
        found[index].attributes[.points] =
          (text.tokens[pointer].tag == .pronoun ? TargetAttributes.Points.pronoun : .noun).rawValue
      }
      if let referred, found[index].number == Position.Target.event(referred).number {
        found[index].attributes[.referred] = TargetAttributes.Answer.yes.rawValue
      }
      found[index].isRecalled = recalled.contains(found[index].number)
      found[index].isFaint = isFaint(found[index], setting)
      if case .entity(let entity) = found[index].target {
        found[index].isOwnBody = setting.bodies.contains(entity)
      }
    }
    return found
  }

  /// "They" is seldom the firm that stands near; a hold on somebody's aid is no stance towards them; who "agreed to scrap the tax" does not accept the tax.
  private func isFaint(_ candidate: Candidate, _ setting: Setting) -> Bool {
    if setting.stance == .accepts, let range = setting.attribution.content.first,
      let verb = range.prefix(2).first(where: {
        text.tokens[$0].tag == .verb && StanceWords.shared.kinds(of: text.tokens[$0].lemma).contains(.ending)
      })
    {
      guard case .event(let event) = candidate.target else { return true }
      return topics.event(atToken: verb) != event
    }
    guard case .entity(let entity) = candidate.target else { return isOnlyInDenial(candidate, setting) }
    if isTurned(entity, setting) { return true }
    if isInnerPronoun(candidate, setting) { return true }
    return candidate.attributes[.form] == TargetAttributes.Form.pronoun.rawValue
      && candidate.attributes[.kind] != TargetAttributes.Kind.person.rawValue
      && candidate.attributes[.place] != Place.asked.rawValue
  }

  // MARK: - Where candidates stand

  private func collect(in range: Range<Int>, isTarget: Bool, _ setting: Setting, _ found: inout [Candidate]) {
    for token in range {
      let targets = targets(atToken: token, setting)
      guard !targets.isEmpty else { continue }
      let place = place(of: token, in: range, isTarget: isTarget)
      for target in targets { add(target, place, token, setting, &found) }
    }
  }

  /// "Berg is suspected of fraud", "the ship was said to be lost": of whom or what it is said.
  private func collectTheme(_ setting: Setting, _ found: inout [Candidate]) {
    guard setting.attribution.sourceHead == nil, let cue = setting.attribution.cue,
      let verb = cue.first(where: { text.tokens[$0].features.contains(.passive) }),
      let head = tree.child(of: verb, .passiveSubject, .subject)
    else { return }
    for target in targets(atToken: head, setting) { add(target, .theme, head, setting, &found) }
    if let entity = resolver.entity(ofPhrase: head) { add(.entity(entity), .theme, head, setting, &found) }
  }

  /// Whether a word outside of the content belongs to the clause that the cue hangs from.
  private func governs(_ token: Int, _ cue: Range<Int>?) -> Bool {
    guard let cue else { return false }
    var verb = cue.lowerBound
    while cue.contains(Int(text.tokens[verb].head)) { verb = Int(text.tokens[verb].head) }
    let governor = Int(text.tokens[verb].head)
    return governor >= 0 && (token == governor || Int(text.tokens[token].head) == governor)
  }

  /// What the same sentence names outside the content, and the three sentences before, the last mentioned first.
  private func collectAround(_ setting: Setting, _ found: inout [Candidate]) {
    guard let start = start(of: setting.attribution), let sentence = text.sentenceIndex(ofToken: start) else { return }
    /// By number.
    var passed: [Int] = []
    let own = text.sentences[sentence].tokens
    let first = max(0, sentence - 3)
    for token in stride(from: own.upperBound - 1, through: text.sentences[first].tokens.lowerBound, by: -1) {
      let isContent =
        setting.attribution.content.contains { $0.contains(token) }
        || setting.attribution.target?.contains(token) == true
      guard !isContent else { continue }
      for target in targets(atToken: token, setting) {
        let place: Place =
          own.contains(token)
          ? (governs(token, setting.attribution.cue) ? .governing : .outside)
          : sentence > 0 && text.sentences[sentence - 1].tokens.contains(token) ? .before : .near
        add(target, place, token, setting, &found)
        let number = target.number
        guard token < start, !passed.contains(number) else { continue }
        if let index = found.firstIndex(where: { $0.number == number }) {
          found[index].attributes[.distance] = UInt8(min(passed.count, 3))
        }
        passed.append(number)
      }
    }
    for index in found.indices where !passed.contains(found[index].number) {
      found[index].attributes[.distance] = TargetAttributes.Distance.far.rawValue
    }
  }

  private func start(of attribution: Attribution) -> Int? {
    let content = attribution.content.first?.lowerBound
    guard let cue = attribution.cue?.lowerBound else { return content }
    return content.map { min($0, cue) } ?? cue
  }

  private func add(
    _ target: Position.Target, _ place: Place, _ token: Int?, _ setting: Setting, _ found: inout [Candidate]
  ) {
    if case .entity(let entity) = target, setting.others.contains(entity) { return }
    // "Berg's criticism of Lind" is what she does here, not what she speaks of.
    if place.rawValue > Place.inner.rawValue, case .event(let event) = target, let cue = setting.attribution.cue,
      cue.contains(where: { topics.event(atToken: $0) == event })
    {
      return
    }
    let form: TargetAttributes.Form = token.map { resolver.isPronoun($0) ? .pronoun : .word } ?? .none
    let number = target.number
    if let index = found.firstIndex(where: { $0.number == number }) {
      found[index].attributes[.place] = min(found[index].attributes[.place], place.rawValue)
      if place.rawValue <= Place.inner.rawValue {
        found[index].attributes[.form] = max(found[index].attributes[.form], form.rawValue)
      }
      return
    }
    var attributes = TargetAttributes()
    attributes[.place] = place.rawValue
    attributes[.form] = form.rawValue
    attributes[.distance] = TargetAttributes.Distance.far.rawValue
    found.append(Candidate(target: target, number: number, attributes: attributes))
  }

  /// The part that a word has in a content: its chief words are the root and what depends on it.
  private func place(of token: Int, in range: Range<Int>, isTarget: Bool) -> Place {
    var current = token
    var isPart = false
    for _ in 0..<12 {
      let head = Int(text.tokens[current].head)
      guard head >= 0, range.contains(head) else { return isPart ? .part : isTarget ? .asked : .root }
      switch text.tokens[current].dependency {
      case .possessive, .nominalModifier, .clausalModifier, .adjective:
        isPart = true
        current = head
      case .compound, .flat, .appositive, .conjunct:
        // "Lund detectives", "the Lund mayor, Ada Berg": where somebody is from is not who is meant.
        if isOrigin(current, of: head) { return .inner }
        current = head
      case .subject, .passiveSubject: return isRoot(head, in: range) ? (isPart ? .part : .subject) : .inner
      case .object, .indirectObject: return isRoot(head, in: range) ? (isPart ? .part : .object) : .inner
      default: return isRoot(head, in: range) && !isPart ? .phrase : .inner
      }
    }
    return .inner
  }

  /// A name in front of a word for people, or of a person's name, that is of somewhere or something else.
  private func isOrigin(_ token: Int, of head: Int) -> Bool {
    guard token < head, text.tokens[token].dependency == .compound, let own = resolver.entity(atToken: token),
      !resolver.isPerson(own), resolver.entity(atToken: head) != own
    else { return false }
    if let other = resolver.entity(atToken: head) { return resolver.isPerson(other) }
    let lemma = text.tokens[head].lemma
    return WordList.actorNouns.contains(lemma)
      && (resolver.type(of: own) == .place || !CueLexicon.shared.isVoice(lemma))
  }

  private func isRoot(_ token: Int, in range: Range<Int>) -> Bool {
    let head = Int(text.tokens[token].head)
    return head < 0 || !range.contains(head) || text.tokens[token].dependency == .conjunct
  }

  private func targets(atToken token: Int, _ setting: Setting) -> TokenTargets {
    TokenTargets(event: topics.event(atToken: token), entity: entity(atToken: token, setting))
  }

  /// "he" in a quotation is seldom one who speaks beside it, more often whom the article is about.
  private func entity(atToken token: Int, _ setting: Setting) -> Int? {
    guard let entity = resolver.entity(atToken: token), !isThingPronoun(token, setting) else { return nil }
    guard text.tokens[token].tag == .pronoun, text.tokens[token].features.contains(.quoted),
      !["i", "me", "my", "we", "us", "our"].contains(text.tokens[token].word),
      setting.neighbours.contains(entity), let main = resolver.mainPerson, !setting.others.contains(main)
    else { return entity }
    return main
  }

  /// "It" is a plan, a law, a fire: hardly ever the body or country that stands before, unless it is accused or asked.
  private func isThingPronoun(_ token: Int, _ setting: Setting) -> Bool {
    guard ["it", "itself", "this", "that"].contains(text.tokens[token].word) else { return false }
    let attribution = setting.attribution
    guard attribution.target?.contains(token) == true else { return true }
    return ![.accuses, .urges, .demands, .asks].contains(attribution.stance)
  }

  // MARK: - What words point back to

  /// The first word of the content that can stand for an event.
  private func pointer(of attribution: Attribution) -> Int? {
    for range in (attribution.target.map { [$0] } ?? []) + attribution.content {
      if let token = range.prefix(20).first(where: { topics.canRefer($0, byPronoun: true) }) { return token }
    }
    return nil
  }

  /// The words that "which" stands for: "caused fires, which officials said were out", "apologized, which Berg accepted".
  private func relativeAntecedent(of attribution: Attribution) -> Range<Int>? {
    guard attribution.target == nil, let cue = attribution.cue?.lowerBound,
      let number = text.sentenceIndex(ofToken: cue)
    else { return nil }
    let start = text.sentences[number].tokens.lowerBound
    guard let pronoun = (max(start, cue - 6)..<cue).last(where: { text.tokens[$0].word == "which" }) else { return nil }
    return max(start, pronoun - 15)..<pronoun
  }

  /// Whose decision it is: "his decision".
  private func holder(of token: Int) -> Int? {
    guard token > 0, text.tokens[token - 1].dependency == .possessive || text.tokens[token - 1].tag == .pronoun else {
      return nil
    }
    return resolver.entity(atToken: token - 1)
  }
}
