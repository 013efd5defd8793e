package import NewsModel

/// Finds words for a day, month or year and resolves them against the day of publication.
///
/// "Friday" is the last Friday up to that day, "January 6" the nearest one before it, "last month" the month before,
/// "a day later" is counted from the day that the text told before. What cannot be resolved stays open.
package struct TimeFinder {
  let text: AnalyzedText
  let published: PartialDate?
  let calendar = CalendarWords.shared
  /// For each token whether it stands in a name, and in which.
  private var names: [NameKind]

  private enum NameKind { case none, event, other }

  package init(_ text: AnalyzedText) {
    self.text = text
    published = text.publicationDate
    names = Array(repeating: .none, count: text.tokens.count)
    for name in text.names where name.form == .name {
      for token in name.tokens { names[token] = name.type == .event ? .event : .other }
    }
  }

  /// Words for a time, and the date that they mean; `nil` where that stays open.
  package struct Found {
    package var tokens: Range<Int>
    package var date: PartialDate?
  }

  /// The time expressions of every sentence, in text order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  package func times() -> [[Found]] {
    var all: [[Found]] = []
    all.reserveCapacity(text.sentences.count)
    var anchors = TimeAnchors()
    for (number, sentence) in text.sentences.enumerated() {
      var found: [Found] = []
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if canOpen(index), let time = time(at: index, in: sentence, anchors) {
          // "last year August 8" holds the time that was found in it before.
          while let last = found.last, last.tokens.upperBound > time.tokens.lowerBound { found.removeLast() }
          found.append(time)
          if let date = time.date, !sentence.isDateline { anchors.add(date, sentence: number) }
          index = time.tokens.upperBound
        } else {
          index += 1
        }
      }
      all.append(found)
      anchors.endSentence(number)
    }
    return all
  }

  /// The day that the first two sentences of the body give to what the article opens with: one of the last seven.
  func leadTime(of times: [[Found]]) -> Found? {
    guard let published, let today = published.dayNumber else { return nil }
    let body = text.sentences.indices.lazy.filter {
      let sentence = text.sentences[$0]
      return !sentence.isHeading && !sentence.isBoilerplate && !sentence.isDateline && sentence.tokens.count > 8
    }
    for number in body.prefix(2) {
      for time in times[number] {
        if let day = time.date.flatMap(\.dayNumber), (today - 7...today).contains(day) { return time }
      }
    }
    return nil
  }

  /// A look that costs little, before the longer ones.
  private func canOpen(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.tag == .numeral { return true }
    return calendar.openers.contains(token.word)
  }

  private func time(at index: Int, in sentence: Sentence, _ anchors: TimeAnchors) -> Found? {
    let token = text.tokens[index]
    let isNamed = names[index] != .none
    if let month = calendar.months[token.word] {
      return token.features.contains(.capitalized) && !isNamed ? monthTime(month, at: index, in: sentence) : nil
    }
    if let weekday = calendar.weekdays[token.word] {
      guard token.features.contains(.capitalized), !isNamed, !isFeast(index, in: sentence) else { return nil }
      return weekdayTime(weekday, at: index, in: sentence)
    }
    if let offset = calendar.days[token.word] {
      guard !isNamed else { return nil }
      // Whoever is quoted may have spoken on another day than that of publication.
      let base = token.features.contains(.quoted) ? spoken(in: sentence, anchors) : published
      return Found(tokens: index..<(index + 1), date: base.flatMap { $0.adding(days: offset) })
    }
    if let found = relationTime(at: index, in: sentence, anchors) ?? stepTime(at: index, in: sentence)
      ?? distanceTime(at: index, in: sentence, anchors) ?? besideTime(at: index, in: sentence, anchors)
    {
      return found
    }
    if let year = year(at: index), names[index] != .other, isYear(at: index, in: sentence) {
      return Found(tokens: index..<(index + 1), date: PartialDate(year: year))
    }
    return nil
  }

  /// The day on which a quotation was spoken, where its sentence or the ones before name one of the last seven.
  private func spoken(in sentence: Sentence, _ anchors: TimeAnchors) -> PartialDate? {
    guard let published, let today = published.dayNumber else { return nil }
    for index in sentence.tokens where !text.tokens[index].features.contains(.quoted) {
      if let weekday = calendar.weekdays[text.tokens[index].word], text.tokens[index].features.contains(.capitalized) {
        return PartialDate(dayNumber: today - back(from: today, to: weekday))
      }
    }
    guard let day = anchors.last(.day).flatMap(\.dayNumber), (today - 7...today).contains(day) else {
      return nil
    }
    return PartialDate(dayNumber: day)
  }

  // MARK: Months

  /// "January 6, 2020", "6 January", "the 6th of January", "January 2020", "January".
  private func monthTime(_ month: Int, at index: Int, in sentence: Sentence) -> Found? {
    var start = index
    var end = index + 1
    var day: Int?
    var year: Int?
    let low = sentence.tokens.lowerBound
    if end < sentence.tokens.upperBound, let number = number(at: end), (1...31).contains(number) {
      day = number
      end += 1
    } else if start > low, let number = number(at: start - 1), (1...31).contains(number) {
      day = number
      start -= 1
    } else if start > low + 1, text.tokens[start - 1].word == "of", let number = number(at: start - 2),
      (1...31).contains(number)
    {
      day = number
      start -= 2
    }
    // "June 3 to 5, 2019": the first day, and the year behind the last.
    if day != nil, start == index, end + 1 < sentence.tokens.upperBound, Self.spans.contains(word(end)),
      let last = number(at: end + 1), (1...31).contains(last)
    {
      end += 2
    }
    if end + 1 < sentence.tokens.upperBound, word(end) == ",", let found = self.year(at: end + 1) {
      year = found
      end += 2
    } else if end < sentence.tokens.upperBound, let found = self.year(at: end) {
      year = found
      end += 1
    }
    // "last year August 8", "in March this year"
    if year == nil, let published {
      if start > low + 1, text.tokens[start - 1].word == "year", let step = calendar.steps[text.tokens[start - 2].word]
      {
        year = published.year + step
        start -= 2
      } else if end + 1 < sentence.tokens.upperBound, text.tokens[end + 1].word == "year",
        let step = calendar.steps[text.tokens[end].word]
      {
        year = published.year + step
        end += 2
      } else if end + 2 < sentence.tokens.upperBound, text.tokens[end].word == "of",
        text.tokens[end + 2].word == "year",
        let step = calendar.steps[text.tokens[end + 1].word]
      {
        year = published.year + step
        end += 3
      }
    }
    // "may" and "march" are words too: a bare month stands after "in", "since" or the like.
    if day == nil, year == nil, month == 5 || month == 3 {
      guard text.tokens[index].tag == .properNoun, start > low,
        calendar.monthOpeners.contains(text.tokens[start - 1].word) || word(start - 1) == "-"
      else { return nil }
    }
    if let day, day > PartialDate.days(inMonth: month, of: year ?? 2000) { return nil }
    let resolved = year ?? nearestYear(month: month, day: day, at: index, behind: start)
    return Found(tokens: start..<end, date: resolved.map { PartialDate(year: $0, month: month, day: day) })
  }

  /// What stands between the first and the last of several days.
  private static let spans: Set<Substring> = ["-", "–", "to", "through"]

  /// The year in which a day without one fell last; the coming one only when it is near or the clause looks ahead.
  ///
  /// - Parameter start: The first of its words: "14" of "14 October".
  private func nearestYear(month: Int, day: Int?, at index: Int, behind start: Int) -> Int? {
    guard let published, let now = published.month else { return published?.year }
    let before = start > 0 ? text.tokens[start - 1].word : WordHash("")
    switch calendar.steps[before] {
    case -1: return month < now ? published.year : published.year - 1
    case 1: return month > now ? published.year : published.year + 1
    case 0: return published.year
    default: break
    }
    let isAhead = month > now || month == now && (day ?? 0) > (published.day ?? 31)
    let ahead = (month - now + 12) % 12
    if calendar.limits.contains(before) {
      // "threatened to strike unless wages rose by May": the next one.
      if day == nil, ahead <= 9, Outlook.setsTerm(index, in: text) {
        return month < now ? published.year + 1 : published.year
      }
    }
    // "extended the curfew to May 1" is told in the past, and the day may be to come.
    let isLimit = day != nil && calendar.limits.contains(before)
    switch isLimit ? .open : Outlook.of(index, in: text) {
    case .past:
      // "called elections on 21 October": so near, it is the coming one.
      if isAhead, day != nil, ahead <= 3, Outlook.isAnnounced(index, in: text) { return published.year }
      return isAhead ? published.year - 1 : published.year
    case .future:
      let isBehind = month < now || month == now && (day ?? 31) < (published.day ?? 0)
      return isBehind ? published.year + 1 : published.year
    case .open, .either:
      if ahead == 0, let day, let publishedDay = published.day, day > publishedDay + 14 { return published.year - 1 }
      if month > now, ahead > 4 { return published.year - 1 }
      if month < now, ahead <= 2 { return published.year + 1 }
      return published.year
    }
  }

  // MARK: Weekdays

  /// "Friday", and with its date as one: "Friday, June 6".
  private func weekdayTime(_ weekday: Int, at index: Int, in sentence: Sentence) -> Found? {
    var next = index + 1
    if next < sentence.tokens.upperBound, word(next) == "," { next += 1 }
    for place in [next, next + 1] where place < sentence.tokens.upperBound {
      guard let month = calendar.months[text.tokens[place].word], text.tokens[place].features.contains(.capitalized),
        place == next || number(at: next) != nil
      else { continue }
      if let dated = monthTime(month, at: place, in: sentence), let date = dated.date, date.day != nil,
        dated.tokens.lowerBound >= next
      {
        // "Wednesday, July 31": of the years about, the one in which the weekday is right.
        let years = [date.year, date.year + 1, date.year - 1]
        let fitting = years.lazy.map { PartialDate(year: $0, month: date.month, day: date.day) }.first {
          $0.weekday == weekday
        }
        return Found(tokens: index..<dated.tokens.upperBound, date: fitting ?? date)
      }
    }
    return Found(tokens: index..<(index + 1), date: weekdayDate(weekday, at: index))
  }

  /// The last such day up to the day of publication; the coming one where the clause speaks of the future.
  private func weekdayDate(_ weekday: Int, at index: Int) -> PartialDate? {
    guard let published, let today = published.dayNumber else { return nil }
    let back = back(from: today, to: weekday)
    // "Wednesday through Friday"
    if index > 1, calendar.limits.contains(text.tokens[index - 1].word),
      let first = calendar.weekdays[text.tokens[index - 2].word],
      let start = weekdayDate(first, at: index - 2).flatMap(\.dayNumber)
    {
      return PartialDate(dayNumber: start + (weekday - first + 7) % 7)
    }
    let before = index > 0 ? text.tokens[index - 1].word : WordHash("")
    let step = calendar.steps[before]
    if step == 1 { return PartialDate(dayNumber: today - back + 7) }
    if step == -1 { return PartialDate(dayNumber: back == 0 ? today - 7 : today - back) }
    guard back > 0 else { return PartialDate(dayNumber: today) }
    let outlook = Outlook.of(index, in: text)
    let isAhead =
      switch outlook {
      case .past: calendar.limits.contains(before) && Outlook.setsTerm(index, in: text)
      case .future: true
      case .either: back > 3
      case .open: step == 0 || calendar.limits.contains(before)
      }
    return PartialDate(dayNumber: isAhead ? today - back + 7 : today - back)
  }

  /// Days back from a day to the last such weekday.
  private func back(from today: Int, to weekday: Int) -> Int {
    (PartialDate.weekday(ofDayNumber: today) - weekday + 7) % 7
  }

  private func isFeast(_ index: Int, in sentence: Sentence) -> Bool {
    index > sentence.tokens.lowerBound && calendar.feasts.contains(text.tokens[index - 1].word)
      && text.tokens[index - 1].features.contains(.capitalized)
  }

  // MARK: Years

  /// A number that is a year by what stands beside it: "in 2006", "the 2016 election", "2004–2010", "(1969)".
  private func isYear(at index: Int, in sentence: Sentence) -> Bool {
    if index > sentence.tokens.lowerBound {
      if calendar.yearOpeners.contains(text.tokens[index - 1].word) { return isAlone(index, in: sentence) }
      let mark = word(index - 1)
      if mark == "-" || mark == "–" || mark == "(" { return isAlone(index, in: sentence) }
    }
    guard index + 1 < sentence.tokens.upperBound, !text.tokens[index + 1].features.contains(.glued) else {
      return false
    }
    let next = text.tokens[index + 1]
    return text.tokens[index].head > Int32(index) && (next.tag == .noun || next.tag == .properNoun)
      && !next.features.contains(.plural)
  }

  /// Not "the 1999 people" or "in 2000 villages".
  private func isAlone(_ index: Int, in sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound else { return true }
    let next = text.tokens[index + 1]
    guard next.features.contains(.plural), next.tag == .noun, !next.features.contains(.glued) else { return true }
    return text.tokens[index - 1].word == "the"
  }

  func word(_ index: Int) -> Substring {
    guard text.tokens.indices.contains(index) else { return "" }
    return text.words(of: index..<(index + 1))
  }

  func number(at index: Int) -> Int? {
    var digits = word(index)
    guard digits.utf8.first.map({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) == true else { return nil }
    for ending in ["st", "nd", "rd", "th"] where digits.hasSuffix(ending) { digits = digits.dropLast(2) }
    return Int(digits)
  }

  private func year(at index: Int) -> Int? {
    guard word(index).utf8.count == 4, let number = number(at: index), (1500...2100).contains(number) else {
      return nil
    }
    // "at 2100 UTC", "2000 hours"
    if text.tokens.indices.contains(index + 1), calendar.clocks.contains(text.tokens[index + 1].word) { return nil }
    return number
  }
}
