import NewsModel

/// Times that are counted from another: from the day of publication or from one that the text told before.
extension TimeFinder {
  /// "last year", "next month", "this week", "this evening", "last summer": from the day of publication.
  func stepTime(at index: Int, in sentence: Sentence) -> Found? {
    guard let step = calendar.steps[text.tokens[index].word], index + 1 < sentence.tokens.upperBound,
      let published
    else { return nil }
    let tokens = index..<(index + 2)
    let noun = text.tokens[index + 1].word
    // "the last year" is twelve months long.
    if step != 0, index > sentence.tokens.lowerBound, text.tokens[index - 1].word == "the" { return nil }
    // "to this day", "this day is hard": no day of the calendar.
    if step == 0, noun == "day" { return nil }
    if let unit = calendar.units[noun], !text.tokens[index + 1].features.contains(.plural) {
      return Found(tokens: tokens, date: Self.shifted(published, by: step, unit))
    }
    if calendar.hours.contains(noun) {
      return step > 0 ? nil : Found(tokens: tokens, date: published.adding(days: step))
    }
    if let first = calendar.seasons[noun], let now = published.month {
      // One that has not ended this year was meant a year ago.
      if step < 0 { return Found(tokens: tokens, date: PartialDate(year: published.year - (now > first + 2 ? 0 : 1))) }
      if step == 0 { return Found(tokens: tokens, date: PartialDate(year: published.year)) }
    }
    return nil
  }

  /// "the next day", "the following year", "the same month", "that day": from the date told before.
  func relationTime(at index: Int, in sentence: Sentence, _ anchors: TimeAnchors) -> Found? {
    guard let relation = calendar.relations[text.tokens[index].word], index + 1 < sentence.tokens.upperBound,
      let unit = calendar.units[text.tokens[index + 1].word],
      !text.tokens[index + 1].features.contains(.plural)
    else { return nil }
    let before = index > sentence.tokens.lowerBound ? text.tokens[index - 1].word : WordHash("")
    guard before == "the" || text.tokens[index].word == "that" || unit == .day else { return nil }
    let date = Self.anchor(unit, anchors).flatMap { Self.shifted($0, by: relation, unit) }
    return Found(tokens: index..<(index + 2), date: date)
  }

  /// "two days ago", "a week earlier", "three months later", "with two days to go".
  func distanceTime(at index: Int, in sentence: Sentence, _ anchors: TimeAnchors) -> Found? {
    if let found = remainingTime(at: index, in: sentence) { return found }
    guard index + 2 < sentence.tokens.upperBound, let unit = calendar.units[text.tokens[index + 1].word],
      let direction = calendar.directions[text.tokens[index + 2].word],
      let count = calendar.counts[text.tokens[index].word] ?? number(at: index), count < 1000
    else { return nil }
    let tokens = index..<(index + 3)
    let word = text.tokens[index + 2].word
    // "two days after the vote": from something that has no date here.
    if word == "before" || word == "after" || word == "prior" {
      guard isClosed(index + 3, in: sentence) else { return nil }
    }
    if index > sentence.tokens.lowerBound, calendar.vague.contains(text.tokens[index - 1].word) {
      return Found(tokens: tokens, date: nil)
    }
    let base = word == "ago" ? published : Self.anchor(unit, anchors)
    // A decade is a round number.
    let date = unit == .decade ? nil : base.flatMap { Self.shifted($0, by: direction * count, unit) }
    return Found(tokens: tokens, date: date)
  }

  /// "two days to go", "three weeks from now".
  private func remainingTime(at index: Int, in sentence: Sentence) -> Found? {
    guard index + 3 < sentence.tokens.upperBound, let unit = calendar.units[text.tokens[index + 1].word],
      unit != .decade,
      let count = calendar.counts[text.tokens[index].word] ?? number(at: index), count < 1000,
      text.tokens[index + 2].word == "to" && text.tokens[index + 3].word == "go"
        || text.tokens[index + 2].word == "from" && text.tokens[index + 3].word == "now"
    else { return nil }
    let isVague = index > sentence.tokens.lowerBound && calendar.vague.contains(text.tokens[index - 1].word)
    let date = isVague ? nil : published.flatMap { Self.shifted($0, by: count, unit) }
    return Found(tokens: index..<(index + 4), date: date)
  }

  /// "the day before", "the year after", where nothing follows that it is counted from.
  func besideTime(at index: Int, in sentence: Sentence, _ anchors: TimeAnchors) -> Found? {
    guard let unit = calendar.units[text.tokens[index].word], index > sentence.tokens.lowerBound,
      text.tokens[index - 1].word == "the", index + 1 < sentence.tokens.upperBound,
      let direction = calendar.directions[text.tokens[index + 1].word], isClosed(index + 2, in: sentence)
    else { return nil }
    let date = Self.anchor(unit, anchors).flatMap { Self.shifted($0, by: direction, unit) }
    return Found(tokens: index..<(index + 2), date: date)
  }

  /// A comma, an end or "and" follows: nothing that a distance could be counted from.
  private func isClosed(_ index: Int, in sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return true }
    let tag = text.tokens[index].tag
    return tag == .punctuation || tag == .coordinator
  }

  private static func anchor(_ unit: CalendarWords.Unit, _ anchors: TimeAnchors) -> PartialDate? {
    switch unit {
    case .day, .week, .weekend: anchors.last(.day)
    case .month: anchors.last(.month)
    case .year, .decade: anchors.last(.year)
    }
  }

  /// A date moved by so many units, with the precision that the unit supports.
  private static func shifted(_ date: PartialDate, by count: Int, _ unit: CalendarWords.Unit) -> PartialDate? {
    switch unit {
    case .day: return date.adding(days: count)
    case .week, .weekend:
      // A week has no date of its own here: its month is what is sure.
      return date.adding(days: 7 * count).map { PartialDate(year: $0.year, month: $0.month) }
    case .month:
      guard let month = date.month else { return nil }
      let number = date.year * 12 + month - 1 + count
      return PartialDate(year: number / 12, month: number % 12 + 1)
    case .year: return PartialDate(year: date.year + count)
    case .decade: return nil
    }
  }
}
