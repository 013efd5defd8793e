package import NewsModel

/// Finds what happened in an article: triggers, participants, place and time.
///
/// Of "Russia and Jordan agreed to a cease-fire in Syria on Friday" it makes a cease-fire with two signatories, the place
/// Syria and the date of that Friday.
package struct EventReader: Sendable {
  private let lexicon = TriggerLexicon.shared

  package init() {}

  package func read(_ text: AnalyzedText, entities: EntityReading) -> EventReading {
    let mentions = triggers(text, entities)
    var groups: [[TriggerMention]] = []
    for mention in mentions {
      if let index = groups.firstIndex(where: { isSame($0, mention, text) }) {
        groups[index].append(mention)
      } else {
        groups.append([mention])
      }
    }
    let kept = salient(groups, text)
    let namer = EventNamer(text, entities: entities)
    var taken: Set<Event.ID> = []
    let ordered = kept.sorted { text.span(of: $0[0].tokens) < text.span(of: $1[0].tokens) }
    var events = ordered.map { event(of: $0, namer, text, &taken) }
    for index in events.indices { events[index].parent = parent(of: index, ordered, text) }
    return EventReading(events: events)
  }

  // MARK: Triggers

  private func triggers(_ text: AnalyzedText, _ entities: EntityReading) -> [TriggerMention] {
    let clauses = ClauseReader(text, entities: entities)
    let times = TimeFinder(text)
    var named: [Int: Name] = [:]
    for name in text.names where name.type == .event {
      for token in name.tokens { named[token] = name }
    }
    var insideName: Set<Int> = []
    for mention in entities.mentions where mention.form == .name { insideName.formUnion(mention.tokens) }
    var found: [TriggerMention] = []
    var before: Sentence?
    var earlierTimes: [TimeFinder.Found] = []
    for (number, sentence) in text.sentences.enumerated() where !sentence.isBoilerplate {
      defer {
        earlierTimes = times.times(in: sentence)
        before = sentence
      }
      var sentenceTimes: [TimeFinder.Found]?
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        defer { index += 1 }
        let token = text.tokens[index]
        var tokens = index..<(index + 1)
        var head = index
        let entry: TriggerLexicon.Entry
        let isName: Bool
        if let name = named[index] {
          head = name.tokens.upperBound - 1
          let known = name.tokens.lazy.compactMap { lexicon.noun(text.tokens[$0].word) }.first
          entry =
            known
            ?? TriggerLexicon.Entry(
              type: EventType(rawValue: "event"), family: String(text.words(of: name.tokens)).lowercased())
          tokens = name.tokens
          isName = true
          index = name.tokens.upperBound - 1
        } else if let compound = compound(endingAt: index, in: sentence, text) {
          entry = compound.entry
          isName = false
          tokens = nounPhrase(compound.start, in: sentence, text).lowerBound..<(index + 1)
        } else if token.tag == .verb, index + 1 < sentence.tokens.upperBound,
          let known = lexicon.phrasal(token.lemma, with: text.tokens[index + 1].word)
        {
          entry = known
          isName = false
          tokens = index..<(index + 2)
        } else if !insideName.contains(index), let known = lexicon.entry(for: token) {
          entry = known
          isName = false
          if token.tag != .verb { tokens = nounPhrase(index, in: sentence, text) }
        } else {
          continue
        }
        if sentenceTimes == nil { sentenceTimes = times.times(in: sentence) }
        let time =
          sentenceTimes?.filter { !belongsElsewhere($0.tokens, than: head, text) }
          .min { distance($0.tokens, head) < distance($1.tokens, head) }
          ?? (before.map { $0.paragraph == sentence.paragraph } == true ? earlierTimes.last : nil)
        found.append(
          TriggerMention(
            head: head, tokens: tokens, type: entry.type, family: entry.family, weight: entry.weight, isName: isName,
            isNoun: text.tokens[head].tag != .verb, isTitle: number == 0 && sentence.isHeading,
            status: clauses.status(of: head), participants: clauses.participants(of: head, type: entry.type),
            place: clauses.place(of: head, type: entry.type) ?? clauses.place(nearest: head, in: sentence)
              ?? clauses.place(nearest: head, inParagraph: sentence.paragraph, before: number),
            time: time.map { Event.Time(span: text.span(of: $0.tokens), date: $0.date) }))
      }
    }
    return found
  }

  /// "the 2016 election": the year is the election's and nobody else's.
  private func belongsElsewhere(_ time: Range<Int>, than head: Int, _ text: AnalyzedText) -> Bool {
    guard let outer = time.first(where: { !time.contains(Int(text.tokens[$0].head)) }) else { return false }
    let governor = Int(text.tokens[outer].head)
    guard governor >= 0, governor != head, text.tokens[governor].tag != .verb else { return false }
    return lexicon.entry(for: text.tokens[governor]) != nil
  }

  private func distance(_ range: Range<Int>, _ token: Int) -> Int {
    range.lowerBound > token ? range.lowerBound - token : token - range.upperBound
  }

  /// "cease-fire", "sit-in": a word of the lexicon that the tokenizer has parted at its hyphen.
  private func compound(
    endingAt index: Int, in sentence: Sentence, _ text: AnalyzedText
  ) -> (entry: TriggerLexicon.Entry, start: Int)? {
    guard index - 2 >= sentence.tokens.lowerBound, text.tokens[index].features.contains(.glued),
      text.words(of: (index - 1)..<index) == "-", text.tokens[index - 1].features.contains(.glued)
    else { return nil }
    var word = text.words(of: (index - 2)..<(index + 1))
    if text.tokens[index].features.contains(.plural), word.hasSuffix("s") { word = word.dropLast() }
    return lexicon.compound(word).map { ($0, index - 2) }
  }

  /// The noun with the adjectives, names and nouns right before it.
  private func nounPhrase(_ noun: Int, in sentence: Sentence, _ text: AnalyzedText) -> Range<Int> {
    var start = noun
    while start > sentence.tokens.lowerBound, noun - start < 4 {
      let token = text.tokens[start - 1]
      switch token.dependency {
      case .compound, .adjective, .numeric:
        guard Int(token.head) >= start - 1, Int(token.head) <= noun else { return start..<(noun + 1) }
        start -= 1
      case .punctuation where text.words(of: (start - 1)..<start) == "-" && start - 2 >= sentence.tokens.lowerBound:
        // "G-20 summit": the part before the hyphen belongs to the word.
        start -= 2
      default: return start..<(noun + 1)
      }
    }
    return start..<(noun + 1)
  }

  // MARK: Identity

  /// One family of words is one happening, unless their years or places tell them apart.
  private func isSame(_ group: [TriggerMention], _ mention: TriggerMention, _ text: AnalyzedText) -> Bool {
    guard let first = group.first, first.family == mention.family, first.type == mention.type else { return false }
    if first.isName, mention.isName, text.words(of: first.tokens) != text.words(of: mention.tokens) { return false }
    if let one = group.lazy.compactMap(\.place).first, let other = mention.place, one.entity != other.entity {
      return false
    }
    // Far below, a verb or a word that mostly shows a position needs one of its people again.
    if !mention.isNoun || mention.weight < 0, let last = group.last, mention.head - last.head > 600 {
      let known = Set(group.flatMap { $0.participants.map(\.entity) })
      let own = mention.participants.map(\.entity)
      if !known.isEmpty, !own.isEmpty, known.isDisjoint(with: own) { return false }
      if own.isEmpty { return false }
    }
    return true
  }

  /// The event that another takes place at: "met on the sidelines of the summit", "spoke at the conference".
  private func parent(of index: Int, _ groups: [[TriggerMention]], _ text: AnalyzedText) -> Int? {
    for mention in groups[index] {
      for (other, group) in groups.enumerated() where other != index && Self.frames.contains(group[0].type.rawValue) {
        for outer in group where isHeld(mention.head, at: outer.tokens, text) { return other }
      }
    }
    return nil
  }

  /// Happenings that others are part of.
  private static let frames: Set<String> = [
    "summit", "meeting", "war", "election", "competition", "ceremony", "trial", "disaster",
  ]

  /// "at", "during" or "on the sidelines of" stands before the outer event, in the clause of the inner one.
  private func isHeld(_ head: Int, at outer: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard outer.lowerBound > head, outer.lowerBound - head < 25,
      text.sentenceIndex(ofToken: head) == text.sentenceIndex(ofToken: outer.lowerBound)
    else { return false }
    for index in (max(head, outer.lowerBound - 4)..<outer.lowerBound).reversed() {
      switch text.tokens[index].word {
      case "during", "sidelines", "at": return true
      default: if text.tokens[index].tag == .verb || text.tokens[index].tag == .punctuation { return false }
      }
    }
    return false
  }

  // MARK: Salience

  /// The events a reader would draw: named in the title, told early or often, with participants; some one in 45 words.
  private func salient(_ groups: [[TriggerMention]], _ text: AnalyzedText) -> [[TriggerMention]] {
    let limit = max(5, min(18, text.tokens.count / 40))
    let scored = groups.enumerated().map { index, group in (index: index, score: score(group, text)) }
    // A short text tells what it is about; in a long one a word in passing is no event to draw.
    let threshold = text.tokens.count < 120 ? -5 : -1.25
    return scored.filter { $0.score >= threshold }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .prefix(limit).map { groups[$0.index] }
  }

  /// Logistic weights, fitted to annotated articles of ours with each article left out in turn.
  private func score(_ group: [TriggerMention], _ text: AnalyzedText) -> Double {
    guard let first = group.first else { return -10 }
    let head = text.tokens[first.head]
    var score = -2.4 + 3.2 * (group.map(\.weight).max() ?? 0)
    if group.contains(where: \.isTitle) { score += 2.0 }
    if group.contains(where: \.isName) { score += 1.5 }
    if group.contains(where: { !$0.participants.isEmpty }) { score += 0.45 }
    if group.contains(where: { $0.participants.count > 1 }) { score += 0.3 }
    if group.contains(where: { !text.tokens[$0.head].features.contains(.quoted) }) { score += 1.65 }
    if first.isNoun { score -= 0.25 }
    if first.tokens.count > 1 { score += 0.5 }
    if !first.isNoun, head.features.contains(.finite) { score -= 0.45 }
    switch head.dependency {
    case .subject, .object, .root, .passiveSubject: score += 0.35
    default: break
    }
    switch first.status {
    case .planned, .denied: score -= 0.55
    case .hypothetical: score += 0.25
    case .happened, .ongoing: break
    }
    return score
  }

  // MARK: Events

  private func event(
    of group: [TriggerMention], _ namer: EventNamer, _ text: AnalyzedText, _ taken: inout Set<Event.ID>
  ) -> Event {
    // The first clear mention names it: not the title's clipped one where a fuller follows.
    let trigger = group.first { !$0.isTitle && (!$0.participants.isEmpty || $0.isName) } ?? group[0]
    var participants: [Event.Participant] = []
    for participant in group.flatMap(\.participants)
    where !participants.contains(where: { $0.entity == participant.entity }) && participants.count < 6 {
      participants.append(participant)
    }
    let place = group.lazy.compactMap(\.place).first
    let name = namer.name(of: trigger, participants: participants, place: place?.entity)
    let first = group[0]
    let time = group.lazy.compactMap(\.time).first { $0.date != nil }
    let isAnchored = trigger.isName || !participants.isEmpty || place != nil
    let identity = identity(name, isAnchored: isAnchored, isName: trigger.isName, date: time?.date, text.document)
    var id = Event.ID(name: identity)
    var number = 2
    while taken.contains(id) {
      id = Event.ID(name: "\(identity) \(number)")
      number += 1
    }
    taken.insert(id)
    return Event(
      id: id, type: first.type, name: name, trigger: text.span(of: first.tokens),
      mentions: group.map { text.span(of: $0.tokens) }, participants: participants, place: place?.entity,
      placeSpan: place?.span, time: time, status: trigger.status,
      confidence: first.isName ? 0.9 : first.isNoun ? 0.8 : 0.7, rule: first.isName ? "event name" : "trigger")
  }

  /// What makes events of two articles one: a name of its own; else who, what, where and the year. An event that nothing
  /// but a noun tells ("talks") is the article's own and meets no other.
  private func identity(
    _ name: String, isAnchored: Bool, isName: Bool, date: PartialDate?, _ document: Document
  ) -> String {
    if isName { return name }
    guard isAnchored else { return "\(name) \(String(WordHash(document.id.rawValue).rawValue >> 32, radix: 36))" }
    guard let year = date?.year ?? document.publicationDate?.year, !name.contains(String(year)) else { return name }
    return "\(name) \(year)"
  }
}
