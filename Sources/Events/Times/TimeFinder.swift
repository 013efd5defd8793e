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

  private func time(at index: Int, in sentence: Sentence) -> Found? {
    let token = text.tokens[index]
    if let month = CalendarWords.months[token.word], token.features.contains(.capitalized) {
      return monthTime(month, at: index, in: sentence)
    }
    if let weekday = CalendarWords.weekdays[token.word], token.features.contains(.capitalized) {
      return Found(tokens: index..<(index + 1), date: weekdayDate(weekday, isNext: word(index - 1) == "next"))
    }
    if let offset = CalendarWords.days[token.word] {
      return Found(tokens: index..<(index + 1), date: published.flatMap { Self.shifted($0, days: offset) })
    }
    if let step = CalendarWords.steps[token.word], index + 1 < sentence.tokens.upperBound, let published {
      let unit = word(index + 1)
      if unit == "year" { return Found(tokens: index..<(index + 2), date: PartialDate(year: published.year + step)) }
      if unit == "month", let month = published.month {
        let number = published.year * 12 + month - 1 + step
        return Found(tokens: index..<(index + 2), date: PartialDate(year: number / 12, month: number % 12 + 1))
      }
    }
    if let year = year(at: index), word(index - 1) == "in" || word(index - 1) == "since" || word(index - 1) == "the" {
      return Found(tokens: index..<(index + 1), date: PartialDate(year: year))
    }
    return nil
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
    let resolved = year ?? nearestYear(month: month, day: day)
    return Found(tokens: start..<end, date: resolved.map { PartialDate(year: $0, month: month, day: day) })
  }

  /// The year in which a day without one fell last; the coming one only when it is near.
  private func nearestYear(month: Int, day: Int?) -> Int? {
    guard let published, let publishedMonth = published.month else { return published?.year }
    let ahead = (month - publishedMonth + 12) % 12
    if ahead == 0, let day, let publishedDay = published.day, day > publishedDay + 14 { return published.year - 1 }
    if month > publishedMonth, ahead > 4 { return published.year - 1 }
    if month < publishedMonth, ahead <= 2 { return published.year + 1 }
    return published.year
  }

  private func weekdayDate(_ weekday: Int, isNext: Bool) -> PartialDate? {
    guard let published, let today = Self.dayNumber(published) else { return nil }
    // Day 0, 1 January 1970, was a Thursday.
    let current = ((today % 7) + 7 + 3) % 7
    let back = (current - weekday + 7) % 7
    return Self.date(today - back + (isNext ? 7 : 0))
  }

  private func word(_ index: Int) -> Substring {
    guard text.tokens.indices.contains(index) else { return "" }
    return text.words(of: index..<(index + 1))
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

  // MARK: Days

  private static func shifted(_ date: PartialDate, days: Int) -> PartialDate? {
    dayNumber(date).map { Self.date($0 + days) }
  }

  /// Days since 1 January 1970, by Howard Hinnant's days_from_civil.
  private static func dayNumber(_ date: PartialDate) -> Int? {
    guard let month = date.month, let day = date.day else { return nil }
    let year = month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ number: Int) -> PartialDate {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
