import EventsData
import NewsModel

/// Chooses when an event was among the dates that stand near its mentions, or that none of them is its date.
///
/// The nearest clause alone is wrong in one of six: "said on Friday that he would resign", "resigned on Friday after the
/// attack".
struct TimeChooser {
  private let text: AnalyzedText
  private let table: TimeTable
  private let tree: ClauseTree
  private let attachment: TimeAttachment
  private let features: TimeFeatures

  init(_ text: AnalyzedText, tree: ClauseTree, times: TimeTable) {
    self.text = text
    self.tree = tree
    table = times
    attachment = TimeAttachment(text, tree: tree)
    features = TimeFeatures(text, tree: tree)
  }

  /// The date of an event; `nil` where none near it is likely its own.
  func time(of event: [TriggerMention]) -> Event.Time? { time(of: event, among: times(near: event)) }

  /// The date of an event that has happened: no day to come but one that its own clause gives, and none at all where a verb
  /// tells it as past.
  func time(ofPast event: [TriggerMention]) -> Event.Time? {
    let isTold = event.contains(where: isTold)
    return time(
      of: event,
      among: times(near: event).filter { time in
        guard let published = text.publicationDate, time.date.isAfter(published) else { return true }
        return !isTold && features.isBeside(time, event[time.mention])
      })
  }

  /// The date of an event that is still to come: one that is over only where its own clause gives it.
  func time(ofPlanned event: [TriggerMention]) -> Event.Time? {
    time(
      of: event,
      among: times(near: event).filter { time in
        guard let published = text.publicationDate, published.isAfter(time.date) else { return true }
        return features.isBeside(time, event[time.mention])
      })
  }

  /// Whether the own clause of an event gives its date.
  func isOwn(_ time: Event.Time, of event: [TriggerMention]) -> Bool {
    times(near: event).contains {
      text.span(of: $0.found.tokens) == time.span && features.isBeside($0, event[$0.mention])
    }
  }

  private func time(of event: [TriggerMention], among near: [NearbyTime]) -> Event.Time? {
    var best: (time: NearbyTime, score: Int)?
    let ruled = ruled(event)
    for time in near {
      let score = Self.weights.score { features.forEach(of: time, among: near, in: event, ruled: ruled, add: $0) }
      if score >= Self.weights.threshold, best.map({ score > $0.score }) ?? true { best = (time, score) }
    }
    return best.map { Event.Time(span: text.span(of: $0.time.found.tokens), date: $0.time.date) }
  }

  /// Every date near an event, with the features that it is weighed by.
  func candidates(of event: [TriggerMention]) -> [(NearbyTime, FittingCandidate.Features)] {
    let near = times(near: event)
    let ruled = ruled(event)
    return near.map { time in
      (time, .init { features.forEach(of: time, among: near, in: event, ruled: ruled, add: $0) })
    }
  }

  private static let weights = FeatureWeights(events_times(), column: "weight")
  /// What an article tells over and over would gather all of its dates.
  private static let toldAtMost = 5

  /// The first word of the time that the first mention with one in its sentence has, else in the sentence before.
  private func ruled(_ event: [TriggerMention]) -> Int? {
    let told = event.compactMap(\.time).filter { $0.time.date != nil }
    return (told.first { $0.distance < 2 } ?? told.first)?.tokens.lowerBound
  }

  // MARK: What is near

  /// The dates of the sentences of the event's first mentions and beside them, and that of the opening.
  private func times(near event: [TriggerMention]) -> [NearbyTime] {
    var near: [NearbyTime] = []
    // "met at the 2016 summit", "resigned on Friday after protests" that nothing tells again: not the time of what is beside.
    var taken: Set<Range<Int>> = []
    for (number, mention) in event.prefix(Self.toldAtMost).enumerated() {
      guard let sentence = text.sentenceIndex(ofToken: mention.head) else { continue }
      let isHistory = isHistory(mention)
      for other in max(0, sentence - 2)..<min(text.sentences.count, sentence + 2) {
        for found in table.bySentence[other] {
          if other == sentence,
            attachment.datesNoun(found, otherThan: mention.head)
              || event.count == 1 && attachment.isEarlier(mention.head, than: found.tokens)
              || attachment.isAnothers(found, than: mention.head)
          {
            taken.insert(found.tokens)
          } else if other == sentence || !isHistory && attachment.isOfSentence(found, told: mention.head) {
            add(found, other, mention, number, sentence, to: &near)
          }
        }
      }
    }
    // Whose only sentence has days of others alone has none from beside.
    if event.count == 1, !event[0].isTitle, !taken.isEmpty, !near.contains(where: { $0.offset == 0 }) { return [] }
    guard let lead = table.lead, let date = lead.date else { return near }
    if let index = near.firstIndex(where: { $0.found.tokens == lead.tokens }) {
      near[index].isLead = true
    } else if taken.contains(lead.tokens)
      || event.allSatisfy({ attachment.borders.isAside($0.head, without: nil) || isHistory($0) })
    {
      return near
    } else if let sentence = text.sentenceIndex(ofToken: lead.tokens.lowerBound) {
      near.append(
        NearbyTime(
          found: lead, date: date, sentence: sentence, mention: 0, offset: -9, distance: 0, isLead: true))
    }
    return near
  }

  /// "victims of Hurricane Lind", "in the 14th century": what readers know, or what was long ago, has the days of its own
  /// sentences alone.
  private func isHistory(_ mention: TriggerMention) -> Bool {
    if mention.isTitle { return false }
    return mention.isName || text.sentenceIndex(ofToken: mention.head).map(tellsCentury) ?? false
  }

  /// "killed millions in the 14th century", unlike "the worst flood in a century".
  private func tellsCentury(_ sentence: Int) -> Bool {
    text.sentences[sentence].tokens.dropFirst().contains { index in
      guard text.tokens[index].lemma == "century" else { return false }
      let ordinal = text.words(of: (index - 1)..<index)
      return ordinal.utf8.first.map { (0x30...0x39).contains($0) } ?? false || ordinal.hasSuffix("th")
    }
  }

  /// "resigned", "were released": told as past, which no day to come can be.
  private func isTold(_ mention: TriggerMention) -> Bool {
    let token = text.tokens[mention.head]
    guard token.tag == .verb, !token.features.contains(.irrealis), mention.status == .happened else { return false }
    if token.features.contains(.past), token.features.contains(.finite) { return true }
    return tree.children(of: mention.head).contains {
      $0 < mention.head && text.tokens[$0].dependency == .passiveAuxiliary && text.tokens[$0].features.contains(.past)
        && text.tokens[$0].features.contains(.finite)
    }
  }

  /// Each word for a time once, beside the nearest mention.
  private func add(
    _ found: TimeFinder.Found, _ sentence: Int, _ mention: TriggerMention, _ number: Int, _ own: Int,
    to near: inout [NearbyTime]
  ) {
    guard let date = found.date else { return }
    let time = NearbyTime(
      found: found, date: date, sentence: sentence, mention: number, offset: sentence - own,
      distance: TimeAttachment.distance(found.tokens, mention.head))
    guard let index = near.firstIndex(where: { $0.found.tokens == found.tokens }) else {
      near.append(time)
      return
    }
    if (abs(time.offset), time.distance) < (abs(near[index].offset), near[index].distance) { near[index] = time }
  }
}
