import NewsModel

/// Days of the week: "Friday", "Friday, June 6".
extension TimeFinder {
  /// "Friday", and with its date as one: "Friday, June 6".
  func weekdayTime(_ weekday: Int, at index: Int, in sentence: Sentence) -> Found? {
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
  func back(from today: Int, to weekday: Int) -> Int {
    (PartialDate.weekday(ofDayNumber: today) - weekday + 7) % 7
  }

  func isFeast(_ index: Int, in sentence: Sentence) -> Bool {
    index > sentence.tokens.lowerBound && calendar.feasts.contains(text.tokens[index - 1].word)
      && text.tokens[index - 1].features.contains(.capitalized)
  }
}
