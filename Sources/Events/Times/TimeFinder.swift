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

  func year(at index: Int) -> Int? {
    guard word(index).utf8.count == 4, let number = number(at: index), (1500...2100).contains(number) else {
      return nil
    }
    // "at 2100 UTC", "2000 hours"
    if text.tokens.indices.contains(index + 1), calendar.clocks.contains(text.tokens[index + 1].word) { return nil }
    return number
  }
}
