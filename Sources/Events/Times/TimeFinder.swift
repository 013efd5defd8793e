import NewsModel

/// Finds words for a day, month or year and resolves them against the day of publication.
///
/// "Friday" is the last Friday up to that day, "January 6" the nearest one before it, "last month" the month before.
/// What cannot be resolved stays open.
struct TimeFinder {
  private let text: AnalyzedText
  private let published: PartialDate?

  init(_ text: AnalyzedText) {
    self.text = text
    published = text.document.publicationDate
  }

  struct Found {
    var tokens: Range<Int>
    var date: PartialDate?
  }

  /// The time expressions of a sentence, in text order.
  func times(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let time = time(at: index, in: sentence) {
        found.append(time)
        index = time.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The day that the first two sentences of the body give to what the article opens with: one of the last seven.
  func leadTime() -> Found? {
    guard let published, let today = DayNumber.number(of: published) else { return nil }
    let body = text.sentences.lazy.filter {
      !$0.isHeading && !$0.isBoilerplate && !$0.isDateline && $0.tokens.count > 8
    }
    for sentence in body.prefix(2) {
      for time in times(in: sentence) {
        if let day = time.date.flatMap(DayNumber.number(of:)), (today - 7...today).contains(day) { return time }
      }
    }
    return nil
  }

  private func time(at index: Int, in sentence: Sentence) -> Found? {
    let token = text.tokens[index]
    // Nearly every word is turned away by one look.
    guard CalendarWords.openers.contains(token.word) || isNumeric(index) else { return nil }
    if let month = CalendarWords.months[token.word], token.features.contains(.capitalized) {
      return monthTime(month, at: index, in: sentence)
    }
    if let weekday = CalendarWords.weekdays[token.word], token.features.contains(.capitalized) {
      return Found(tokens: index..<(index + 1), date: weekdayDate(weekday, at: index))
    }
    if let offset = CalendarWords.days[token.word] {
      return Found(tokens: index..<(index + 1), date: published.flatMap { DayNumber.shifted($0, by: offset) })
    }
    if let found = stepTime(at: index, in: sentence) ?? distanceTime(at: index, in: sentence) { return found }
    if let year = year(at: index), isYear(at: index, in: sentence) {
      return Found(tokens: index..<(index + 1), date: PartialDate(year: year))
    }
    return nil
  }

  /// "last year", "next month", "this week", "this evening".
  private func stepTime(at index: Int, in sentence: Sentence) -> Found? {
    guard let step = CalendarWords.steps[text.tokens[index].word], index + 1 < sentence.tokens.upperBound,
      let published
    else { return nil }
    let tokens = index..<(index + 2)
    switch text.tokens[index + 1].word {
    case "year": return Found(tokens: tokens, date: PartialDate(year: published.year + step))
    case "month": return Found(tokens: tokens, date: Self.shifted(published, months: step))
    case "week":
      // A week has no date of its own here: its month is what is sure.
      let day = DayNumber.shifted(published, by: 7 * step)
      return Found(tokens: tokens, date: day.map { PartialDate(year: $0.year, month: $0.month) })
    case "morning", "afternoon", "evening", "night":
      return step > 0 ? nil : Found(tokens: tokens, date: DayNumber.shifted(published, by: step))
    default: return nil
    }
  }

  /// "two days ago", "a week earlier", "three months later": only what is counted from the day of publication.
  private func distanceTime(at index: Int, in sentence: Sentence) -> Found? {
    guard let published, index + 2 < sentence.tokens.upperBound,
      let unit = CalendarWords.units[text.tokens[index + 1].word],
      text.tokens[index + 2].word == "ago",
      let count = CalendarWords.counts[text.tokens[index].word] ?? number(at: index)
    else { return nil }
    let date: PartialDate? =
      switch unit {
      case .day: DayNumber.shifted(published, by: -count)
      case .week: DayNumber.shifted(published, by: -7 * count).map { PartialDate(year: $0.year, month: $0.month) }
      case .month: Self.shifted(published, months: -count)
      case .year: PartialDate(year: published.year - count)
      }
    return Found(tokens: index..<(index + 3), date: date)
  }

  private static func shifted(_ date: PartialDate, months: Int) -> PartialDate? {
    guard let month = date.month else { return nil }
    let number = date.year * 12 + month - 1 + months
    return PartialDate(year: number / 12, month: number % 12 + 1)
  }

  /// A number that is a year by what stands beside it: "in 2006", "the 2016 election", "the 1994 agreement".
  private func isYear(at index: Int, in sentence: Sentence) -> Bool {
    if index > sentence.tokens.lowerBound {
      switch text.tokens[index - 1].word {
      case "in", "since", "the", "until", "by", "during", "from", "early", "late", "mid", "of", "a": return true
      default: break
      }
    }
    guard index + 1 < sentence.tokens.upperBound, !text.tokens[index + 1].features.contains(.glued) else {
      return false
    }
    let next = text.tokens[index + 1]
    return text.tokens[index].head > Int32(index) && (next.tag == .noun || next.tag == .properNoun)
      && !next.features.contains(.plural)
  }

  /// "January 6, 2020", "6 January", "January 2020", "January".
  private func monthTime(_ month: Int, at index: Int, in sentence: Sentence) -> Found? {
    var start = index
    var end = index + 1
    var day: Int?
    var year: Int?
    if end < sentence.tokens.upperBound, let number = number(at: end), (1...31).contains(number) {
      day = number
      end += 1
    } else if start > sentence.tokens.lowerBound, let number = number(at: start - 1), (1...31).contains(number) {
      day = number
      start -= 1
    }
    if end + 1 < sentence.tokens.upperBound, word(end) == ",", let found = self.year(at: end + 1) {
      year = found
      end += 2
    } else if end < sentence.tokens.upperBound, let found = self.year(at: end) {
      year = found
      end += 1
    }
    // "may" and "march" at the start of a sentence are words.
    if day == nil, year == nil, month == 5 || month == 3, text.tokens[index].tag != .properNoun { return nil }
    let resolved =
      year ?? nearestYear(month: month, day: day, isLast: start > 0 && text.tokens[start - 1].word == "last")
    return Found(tokens: start..<end, date: resolved.map { PartialDate(year: $0, month: month, day: day) })
  }

  /// The year in which a day without one fell last; the coming one only when it is near.
  private func nearestYear(month: Int, day: Int?, isLast: Bool) -> Int? {
    guard let published, let publishedMonth = published.month else { return published?.year }
    if isLast { return month < publishedMonth ? published.year : published.year - 1 }
    let ahead = (month - publishedMonth + 12) % 12
    if ahead == 0, let day, let publishedDay = published.day, day > publishedDay + 14 { return published.year - 1 }
    if month > publishedMonth, ahead > 4 { return published.year - 1 }
    if month < publishedMonth, ahead <= 2 { return published.year + 1 }
    return published.year
  }

  /// The last such day up to the day of publication; the coming one where the clause speaks of the future.
  private func weekdayDate(_ weekday: Int, at index: Int) -> PartialDate? {
    guard let published, let today = DayNumber.number(of: published) else { return nil }
    // Day 0, 1 January 1970, was a Thursday.
    let current = ((today % 7) + 7 + 3) % 7
    let back = (current - weekday + 7) % 7
    let before = index > 0 ? text.tokens[index - 1].word : WordHash("")
    if before == "next" { return DayNumber.date(today - back + 7) }
    if before == "last", back == 0 { return DayNumber.date(today - 7) }
    return DayNumber.date(back > 0 && before != "last" && isFuture(index) ? today - back + 7 : today - back)
  }

  /// "will meet on Friday", "is due to speak on Monday": the verb that a day hangs from looks ahead.
  private func isFuture(_ index: Int) -> Bool {
    var verb = Int(text.tokens[index].head)
    for _ in 0..<3 where verb >= 0 && text.tokens[verb].tag != .verb { verb = Int(text.tokens[verb].head) }
    guard verb >= 0, text.tokens[verb].tag == .verb else { return false }
    let low = max(0, verb - 4)
    if text.tokens[low..<verb].contains(where: { $0.head == Int32(verb) && CalendarWords.ahead.contains($0.word) }) {
      return true
    }
    let governor = Int(text.tokens[verb].head)
    return text.tokens[verb].features.contains(.infinitive) && governor >= 0
      && CalendarWords.plans.contains(text.tokens[governor].lemma)
  }

  private func word(_ index: Int) -> Substring {
    guard text.tokens.indices.contains(index) else { return "" }
    return text.words(of: index..<(index + 1))
  }

  private func isNumeric(_ index: Int) -> Bool {
    guard let first = word(index).utf8.first else { return false }
    return first &- 0x30 < 10 || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
  }

  private func number(at index: Int) -> Int? {
    var digits = word(index)
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    return Int(digits)
  }

  private func year(at index: Int) -> Int? {
    guard let number = Int(word(index)), (1900...2100).contains(number) else { return nil }
    return number
  }
}
