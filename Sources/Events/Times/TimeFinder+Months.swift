import NewsModel

/// Months with their days and years: "January 6, 2020", "in March this year".
extension TimeFinder {
  /// "January 6, 2020", "6 January", "the 6th of January", "January 2020", "January".
  func monthTime(_ month: Int, at index: Int, in sentence: Sentence) -> Found? {
    var words = index..<(index + 1)
    let day = day(beside: &words, in: sentence)
    let year = year(beside: &words, in: sentence)
    let before = words.lowerBound - 1
    // "may" and "march" are words too: a bare month stands after "in", "since" or the like.
    if day == nil, year == nil, month == 5 || month == 3 {
      guard text.tokens[index].tag == .properNoun, before >= sentence.tokens.lowerBound,
        calendar.monthOpeners.contains(text.tokens[before].word) || word(before) == "-"
      else { return nil }
    }
    if let day, day > PartialDate.days(inMonth: month, of: year ?? 2000) { return nil }
    let resolved = year ?? nearestYear(month: month, day: day, at: index, behind: words.lowerBound)
    return Found(tokens: words, date: resolved.map { PartialDate(year: $0, month: month, day: day) })
  }

  /// The day that stands beside a month, of whose words it becomes one: "January 6", "6 January", "the 6th of January".
  private func day(beside words: inout Range<Int>, in sentence: Sentence) -> Int? {
    let (start, end) = (words.lowerBound, words.upperBound)
    let (low, high) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    if end < high, let day = dayOfMonth(at: end) {
      // "June 3 to 5, 2019": the first day, and the year behind the last.
      let isSpan = end + 2 < high && Self.spans.contains(word(end + 1)) && dayOfMonth(at: end + 2) != nil
      words = start..<(end + (isSpan ? 3 : 1))
      return day
    }
    if start > low, let day = dayOfMonth(at: start - 1) {
      words = (start - 1)..<end
      return day
    }
    if start > low + 1, text.tokens[start - 1].word == "of", let day = dayOfMonth(at: start - 2) {
      words = (start - 2)..<end
      return day
    }
    return nil
  }

  private func dayOfMonth(at index: Int) -> Int? {
    number(at: index).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// The year that stands beside a month and its day, of whose words it becomes one: "January 6, 2020", "last year August 8".
  private func year(beside words: inout Range<Int>, in sentence: Sentence) -> Int? {
    let (start, end) = (words.lowerBound, words.upperBound)
    let (low, high) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    if end + 1 < high, word(end) == ",", let year = year(at: end + 1) {
      words = start..<(end + 2)
      return year
    }
    if end < high, let year = year(at: end) {
      words = start..<(end + 1)
      return year
    }
    guard let published else { return nil }
    func step(at index: Int) -> Int? { calendar.steps[text.tokens[index].word] }
    func isYear(_ index: Int) -> Bool { text.tokens[index].word == "year" }
    if start > low + 1, isYear(start - 1), let step = step(at: start - 2) {
      words = (start - 2)..<end
      return published.year + step
    }
    // "in March this year", "in March of this year"
    for gap in 0...1 where end + gap + 1 < high && (gap == 0 || text.tokens[end].word == "of") {
      guard isYear(end + gap + 1), let step = step(at: end + gap) else { continue }
      words = start..<(end + gap + 2)
      return published.year + step
    }
    return nil
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
}
