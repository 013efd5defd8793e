import NewsModel

/// Reads a date of publication in the forms that pages, feeds and newspapers write, as ISO 8601.
///
/// `Mon, 18 Nov 2019 10:00:00 GMT` becomes `2019-11-18T10:00:00Z`, `Nov. 18, 2019` becomes `2019-11-18`. With dots
/// between its numbers a date begins with the day ("03.04.2019"); other numbers whose order cannot be known
/// ("03/04/2019") are read only where the order is given.
struct DateReader {
  var order: DayMonthOrder?
  /// The year of dates that name none, where it is known from elsewhere: "July 4".
  var year: Int?
  /// Whether "9/18/12" is a date: only where the line can hold nothing else.
  var readsShortYears = false
  /// Whether "02-07-2024" begins with the day where no order is given: only where the line can hold nothing else.
  var readsDashes = false

  /// A date and, where it was written, the time with its zone.
  struct Stamp: Hashable {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int?
    var minute = 0
    var second: Int?
    /// Minutes east of Greenwich.
    var zone: Int?

    var iso8601: String {
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
      var text = "\(year)-\(two(month))-\(two(day))"
      guard let hour else { return text }
      text += "T\(two(hour)):\(two(minute))"
      if let second { text += ":\(two(second))" }
      if let zone {
        text += zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + two(abs(zone) / 60) + ":" + two(abs(zone) % 60)
      }
      return text
    }
  }

  private enum Piece {
    case number(Int, digits: Int)
    case word(Substring)
    case mark(UInt8)
  }

  /// The first date in a text, if one stands there in full.
  func stamp(in text: some StringProtocol) -> Stamp? { found(in: text)?.stamp }

  /// The first date in a text with what stands before and behind it.
  func found(in text: some StringProtocol) -> Found? {
    var text = String(text.prefix(200))
    if let range = text.firstIndex(of: "\u{202F}") { text.replaceSubrange(range...range, with: " ") }
    let (pieces, places) = Self.pieces(of: text)
    for index in pieces.indices {
      guard let (day, next) = date(pieces, index) else { continue }
      guard (1900...2100).contains(day.year), (1...12).contains(day.month),
        (1...PartialDate.days(inMonth: day.month, of: day.year)).contains(day.day)
      else { continue }
      var stamp = day
      addTime(pieces, next, to: &stamp)
      return Found(
        stamp: stamp, before: text[..<places[index].lowerBound], after: text[places[next - 1].upperBound...])
    }
    return nil
  }

  /// A date in a text.
  struct Found {
    var stamp: Stamp
    let before: Substring
    let after: Substring
  }

  /// A stamp for a text that is a date as a whole, numbers of seconds included.
  func stamp(ofValue text: String) -> Stamp? {
    let digits = text.trimmingASCIISpace()
    if let number = Int(digits), digits.utf8.count >= 9, digits.utf8.count <= 13, digits.utf8.allSatisfy({ $0 != 45 }) {
      return Self.stamp(ofSeconds: digits.utf8.count > 11 ? number / 1000 : number)
    }
    return stamp(in: digits)
  }

  /// The civil date of seconds since 1970, in UTC.
  static func stamp(ofSeconds seconds: Int) -> Stamp {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let date = DayNumber.date(days)
    let rest = seconds - days * 86_400
    return Stamp(
      year: date.year, month: date.month ?? 1, day: date.day ?? 1, hour: rest / 3600, minute: rest / 60 % 60,
      second: rest % 60, zone: 0)
  }

  static func month(_ word: some StringProtocol) -> Int? {
    let lower = word.lowercased()
    guard lower.utf8.count >= 3 else { return nil }
    for (index, name) in months.enumerated() {
      if lower == name || (name.hasPrefix(lower) && lower.utf8.count == 3) || (lower == "sept" && index == 8) {
        return index + 1
      }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func pieces(of text: String) -> ([Piece], places: [Range<String.Index>]) {
    var pieces: [Piece] = []
    var places: [Range<String.Index>] = []
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let start = index
      let byte = utf8[index]
      if byte.isASCIIDigit {
        var value = 0
        while index < utf8.endIndex, utf8[index].isASCIIDigit {
          value = min(value * 10 + Int(utf8[index] - 48), 1 << 40)
          index = utf8.index(after: index)
        }
        pieces.append(.number(value, digits: utf8.distance(from: start, to: index)))
      } else if byte.isASCIILetter {
        while index < utf8.endIndex, utf8[index].isASCIILetter { index = utf8.index(after: index) }
        pieces.append(.word(text[start..<index]))
      } else {
        if byte > 0x20 && byte < 0x80 { pieces.append(.mark(byte)) }
        index = utf8.index(after: index)
      }
      if pieces.count > places.count { places.append(start..<index) }
      if pieces.count >= 64 { break }
    }
    return (pieces, places)
  }

  /// A date that begins at a piece, and the piece after it.
  private func date(_ pieces: [Piece], _ index: Int) -> (Stamp, Int)? {
    func number(_ at: Int) -> (value: Int, digits: Int)? {
      guard at < pieces.count, case .number(let value, let digits) = pieces[at] else { return nil }
      return (value, digits)
    }
    func isMark(_ at: Int, _ marks: StaticString) -> Bool {
      guard at < pieces.count, case .mark(let mark) = pieces[at] else { return false }
      return marks.withUTF8Buffer { $0.contains(mark) }
    }
    func month(_ at: Int) -> Int? {
      guard at < pieces.count, case .word(let word) = pieces[at] else { return nil }
      return Self.month(word)
    }
    if let first = number(index) {
      if first.digits == 8, (19_000_000...21_000_000).contains(first.value) {
        return (Stamp(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100), index + 1)
      }
      if first.digits == 4, isMark(index + 1, "-/."), let second = number(index + 2), isMark(index + 3, "-/."),
        let third = number(index + 4), third.digits <= 2
      {
        return (Stamp(year: first.value, month: second.value, day: third.value), index + 5)
      }
      // 18 November 2019, 18th of Nov. 2019, 18-Nov-2019
      var next = index + 1
      if case .word(let word)? = pieces.dropFirst(next).first, ["st", "nd", "rd", "th"].contains(word.lowercased()) {
        next += 1
      }
      if case .word("of")? = pieces.dropFirst(next).first { next += 1 }
      if isMark(next, "-.") { next += 1 }
      if first.digits <= 2, let month = month(next) {
        next += 1
        let end = next
        while isMark(next, ".,-") { next += 1 }
        if let year = number(next), year.digits == 4 {
          return (Stamp(year: year.value, month: month, day: first.value), next + 1)
        }
        return year.map { (Stamp(year: $0, month: month, day: first.value), end) }
      }
      // 18/11/2019: its own numbers tell the order, then dots, then what was said of it
      if first.digits <= 2, isMark(index + 1, "/.-"), let second = number(index + 2), second.digits <= 2,
        isMark(index + 3, "/.-"), let last = number(index + 4), last.digits == 4 || readsShortYears && last.digits == 2
      {
        let year = (value: last.digits == 4 ? last.value : Self.fullYear(last.value), digits: last.digits)
        if first.value > 12 { return (Stamp(year: year.value, month: second.value, day: first.value), index + 5) }
        if second.value > 12 || first.value == second.value {
          return (Stamp(year: year.value, month: first.value, day: second.value), index + 5)
        }
        let isDotted = isMark(index + 1, ".") && isMark(index + 3, ".")
        let isDashed = order == nil && readsDashes && isMark(index + 1, "-") && isMark(index + 3, "-")
        switch isDotted || isDashed ? .dayFirst : order {
        case .dayFirst: return (Stamp(year: year.value, month: second.value, day: first.value), index + 5)
        case .monthFirst: return (Stamp(year: year.value, month: first.value, day: second.value), index + 5)
        case nil: break
        }
      }
      return nil
    }
    guard let month = month(index) else { return nil }
    var next = index + 1
    while isMark(next, ".-") { next += 1 }
    guard let day = number(next), day.digits <= 2 else { return nil }
    next += 1
    if case .word(let word)? = pieces.dropFirst(next).first, ["st", "nd", "rd", "th"].contains(word.lowercased()) {
      next += 1
    }
    let end = next
    // "July 5-11, 2001": the first of the days.
    if isMark(next, "-"), let last = number(next + 1), last.digits <= 2 { next += 2 }
    while isMark(next, ",-") { next += 1 }
    guard let found = number(next), found.digits == 4 else {
      return year.map { (Stamp(year: $0, month: month, day: day.value), end) }
    }
    return (Stamp(year: found.value, month: month, day: day.value), next + 1)
  }

  /// The year of two digits: of this century up to 49.
  private static func fullYear(_ short: Int) -> Int { short + (short < 50 ? 2000 : 1900) }

  private func addTime(_ pieces: [Piece], _ next: Int, to stamp: inout Stamp) {
    var index = next
    // Words between the day and the time: "at", "T", "|", ",".
    var passed = 0
    while index < pieces.count, passed < 3 {
      if case .number = pieces[index] { break }
      index += 1
      passed += 1
    }
    guard index < pieces.count, case .number(var hour, let digits) = pieces[index] else { return }
    var minute = 0
    index += 1
    if digits == 6 || digits == 4 {
      // 20191118T120000
      guard case .word(let word)? = pieces.dropFirst(index - 2).first, word == "T" else { return }
      let full = digits == 6 ? hour : hour * 100
      stamp.second = full % 100
      minute = full / 100 % 100
      hour = full / 10_000
    } else {
      guard index + 1 < pieces.count, case .mark(let mark) = pieces[index], mark == 58 || mark == 46,
        case .number(let value, let width) = pieces[index + 1], width == 2
      else { return }
      minute = value
      index += 2
      if index + 1 < pieces.count, case .mark(58) = pieces[index], case .number(let value, 2) = pieces[index + 1] {
        stamp.second = value
        index += 2
        // Fractions of a second
        if index + 1 < pieces.count, case .mark(46) = pieces[index], case .number = pieces[index + 1] { index += 2 }
      }
    }
    if index < pieces.count, case .word(let word) = pieces[index] {
      let lower = word.lowercased()
      var isHalfDay = lower == "am" || lower == "pm"
      var isAfternoon = lower == "pm"
      if lower == "a" || lower == "p", index + 2 < pieces.count, case .mark(46) = pieces[index + 1],
        case .word("m") = pieces[index + 2]
      {
        isHalfDay = true
        isAfternoon = lower == "p"
        index += 2
        if index + 1 < pieces.count, case .mark(46) = pieces[index + 1] { index += 1 }
      }
      if isHalfDay {
        if isAfternoon && hour < 12 { hour += 12 }
        if !isAfternoon && hour == 12 { hour = 0 }
        index += 1
      }
    }
    guard hour < 24, minute < 60, (stamp.second ?? 0) <= 60 else {
      stamp.second = nil
      return
    }
    stamp.hour = hour
    stamp.minute = minute
    guard index < pieces.count else { return }
    switch pieces[index] {
    case .mark(let sign) where sign == 43 || sign == 45:
      guard index + 1 < pieces.count, case .number(let value, let digits) = pieces[index + 1] else { return }
      var minutes = digits == 4 ? value / 100 * 60 + value % 100 : value * 60
      if digits <= 2, index + 3 < pieces.count, case .mark(58) = pieces[index + 2],
        case .number(let rest, 2) = pieces[index + 3]
      {
        minutes += rest
      }
      if minutes <= 14 * 60 { stamp.zone = sign == 45 ? -minutes : minutes }
    case .word(let word): stamp.zone = Self.zones[word.uppercased()]
    default: break
    }
  }

  private static let zones: [String: Int] = [
    "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "BST": 60, "CET": 60, "CEST": 120, "AEST": 600, "AEDT": 660,
  ]
}
