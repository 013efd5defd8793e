import NewsModel

/// A line near the top of an article that tells its day, alone or beside the paper, the place or the reporters.
///
/// `Tuesday, October 8, 2019`, `Lima Post | March 2, 2008`, `By A. Berg and N. Brown | 9/18/12 4:52 AM EDT`,
/// `Nairobi, 14 June 2006`, `Daily Record, Tuesday, December 11, 2012. Page 16`.
struct DateLine {
  let stamp: Timestamp
  /// Whether nothing but the date and words about it stand there.
  let isBare: Bool
  /// Whether it names who wrote or the paper: "Monday 17 October 2022, with Nora Berg", "Lima Post, 5 May 2013.
  /// Page 16".
  let isCredit: Bool

  /// The line as one of these; `nil` where it says more.
  init?(_ line: TextLine) {
    guard line.wordCount <= 24, let found = Self.date(in: line),
      !line.endsSentence || Self.endsWithHour(line.lower) || found.after == ".",
      let stamp = Self.first(of: found)
    else { return nil }
    // "Berg, 5 May 1950 – 8 June 2012": a life.
    let rest = Self.words(found.after.lowercased())
    guard
      !rest.contains(where: { CalendarNames.month($0) != nil })
        || rest.contains(where: { Self.again.contains(String($0)) })
    else { return nil }
    // "Rally on 5 May 2013", "Born: 5 May 1950": what touches the date belongs to it.
    let before = Self.pieces(of: found.before)
    let after = Self.pieces(of: found.after)
    let isSigned = after.first.map { $0.hasPrefix(" by ") } ?? false
    guard Self.isKnown(before.last ?? ""), isSigned || Self.isKnown(after.first ?? "") else { return nil }
    var named = 0
    var isCredit = line.text.contains(" | ") || Self.words(line.lower).contains { Self.numbered.contains(String($0)) }
    for piece in before.dropLast() + after.dropFirst(isSigned ? 0 : 1) where !Self.isKnown(piece) {
      guard let words = Self.namedWords(piece) else { return nil }
      // "The Sunday Post", unlike "The Hague".
      if let first = piece.split(separator: " ").first?.lowercased(),
        first == "the" && words > 2 || Self.openers.contains(first)
      {
        isCredit = true
      }
      named += words
    }
    guard named <= 12 else { return nil }
    self.stamp = stamp
    self.isCredit = isCredit && named > 0
    isBare = named == 0
  }

  // MARK: The date

  private static func date(in line: TextLine) -> DateReader.Found? {
    var reader = DateReader()
    reader.readsShortYears = true
    reader.order = order(in: line)
    reader.readsDashes = true
    if let found = reader.found(in: line.text) { return found }
    // "Tuesday 03/04/2019": the weekday tells which number is the month.
    guard let weekday = words(line.lower).lazy.compactMap({ CalendarNames.weekday($0) }).first else { return nil }
    let readings = [DayMonthOrder.dayFirst, .monthFirst].compactMap { order -> DateReader.Found? in
      reader.order = order
      guard let found = reader.found(in: line.text), found.stamp.date.weekday == weekday else { return nil }
      return found
    }
    return readings.count == 1 ? readings[0] : nil
  }

  /// Which number of "03/02/2008 05:12 PM EST" is the month: the clock tells the country.
  private static func order(in line: TextLine) -> DayMonthOrder? {
    words(line.lower).lazy.compactMap { TimeZoneName($0)?.order }.first
  }

  /// The first of several days: "5-11 July 2001". Where another month stands before it, none is sure.
  private static func first(of found: DateReader.Found) -> Timestamp? {
    guard !words(found.before.lowercased()).contains(where: { CalendarNames.month($0) != nil }) else { return nil }
    let stamp = found.stamp
    var rest = found.before
    while let last = rest.last, last == " " || last == "-" || last == "–" { rest.removeLast() }
    guard rest.endIndex < found.before.endIndex, found.before[rest.endIndex...].contains(where: { $0 != " " }) else {
      return stamp
    }
    let digits = rest.reversed().prefix { $0.isNumber }
    guard let day = Int(String(digits.reversed())), day < stamp.date.day ?? 0 else { return stamp }
    return stamp.onDay(day) ?? stamp
  }

  // MARK: What stands beside it

  /// What marks divide.
  private static func pieces(of text: Substring) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { "|,;()[]•·–—/.".contains($0) || $0 == "-" }
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    text.split { !$0.isLetter }.map { Substring($0) }
  }

  /// Words that say nothing beyond a date and when it was.
  private static func isKnown(_ piece: Substring) -> Bool {
    words(piece).allSatisfy {
      known.contains($0.lowercased()) || CalendarNames.month($0) != nil || isZone($0)
    }
  }

  /// "IDT", "EAT", "NZST": the time of some part of the world.
  private static func isZone(_ word: Substring) -> Bool {
    (3...4).contains(word.utf8.count) && word.last == "T" && word.utf8.allSatisfy { (65...90).contains($0) }
  }

  /// How many words a piece that names somebody or something has; `nil` for one that tells something.
  private static func namedWords(_ piece: Substring) -> Int? {
    var count = 0
    var isCredit = false
    var isWritten = false
    for (number, word) in piece.split(separator: " ").enumerated() {
      count += 1
      // The day of a picture is not the article's.
      if pictures.contains(word.lowercased()) { return nil }
      guard let first = word.unicodeScalars.first, first.properties.isLowercase else {
        isWritten = writing.contains(word.lowercased())
        continue
      }
      if number == 0, openers.contains(String(word)) { isCredit = true }
      guard
        particles.contains(String(word)) || isCredit && creditWords.contains(String(word))
          || known.contains(String(word)) || isWritten && word == "by"
      else { return nil }
    }
    return count
  }

  /// "4:52 a.m."
  private static func endsWithHour(_ lower: String) -> Bool { lower.hasSuffix("a.m.") || lower.hasSuffix("p.m.") }

  /// What a paper has numbers of.
  private static let numbered: Set<String> = ["page", "issue", "no", "vol", "volume", "edition"]
  private static let openers: Set<String> = ["by", "with"]
  private static let again: Set<String> = ["updated", "modified", "published", "posted", "revised", "edited"]
  /// What a name stands behind with "by".
  private static let writing: Set<String> = ["written", "posted", "published", "reported", "filed", "updated", "story"]
  private static let pictures: Set<String> = ["photo", "file", "image", "picture", "photograph", "pic", "caption"]
  private static let particles: Set<String> = [
    "of", "the", "and", "de", "da", "do", "du", "del", "della", "di", "la", "le", "al", "el", "van", "von", "bin",
    "for",
  ]
  private static let creditWords: Set<String> = [
    "by", "with", "in", "staff", "news", "agencies", "agency", "correspondent", "correspondents", "reporter",
    "reporters",
    "writer", "editor",
  ]

  private static let known = Set(
    CalendarNames.weekdays + CalendarNames.shortWeekdays + TimeZoneName.all.map { $0.name.lowercased() } + [
      "published", "updated", "posted", "date", "on", "at", "of", "th", "st", "nd", "rd", "am", "pm", "a", "p", "m",
      "first", "last", "modified", "time", "local", "t", "h", "the", "and", "page", "issue", "no", "vol", "volume",
      "edition", "web",
    ])
}
