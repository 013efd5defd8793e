/// A day, month or year of the Gregorian calendar, with the precision that a text supports.
package struct PartialDate: Hashable, Sendable {
  // Four bytes, because a graph holds two dates an edge.
  private let storedYear: Int16
  /// 0 when it is not known.
  private let storedMonth: UInt8
  private let storedDay: UInt8

  package var year: Int { Int(storedYear) }
  /// 1–12, or `nil` when only the year is known.
  package var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// 1–31, or `nil` when only the month is known; always `nil` without a month.
  package var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// A month or day that the calendar does not have is left out: "February 29" of another year is February. A year beyond
  /// ±32,767 is cut to that.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    storedYear = Int16(clamping: year)
    let month = month.flatMap { (1...12).contains($0) ? $0 : nil } ?? 0
    storedMonth = UInt8(month)
    guard month > 0, let day, (1...Self.days(inMonth: month, of: year)).contains(day) else {
      storedDay = 0
      return
    }
    storedDay = UInt8(day)
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, also as the beginning of a longer ISO 8601 time.
  package init?(iso8601 text: some StringProtocol) {
    // By bytes: a graph reads the date of each article for each piece of evidence.
    var parts: [3 of Int] = [0, 0, 0]
    var place = 0
    var digits = 0
    reading: for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        parts[place] = parts[place] * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        guard digits <= 4 else { return nil }
      case UInt8(ascii: "-"):
        guard digits > 0, place < 2, place > 0 || digits == 4 else { return nil }
        place += 1
        digits = 0
      case UInt8(ascii: "T"), UInt8(ascii: " "): break reading
      default: return nil
      }
    }
    let year = parts[0]
    guard digits > 0, place > 0 || digits == 4, (1...9999).contains(year) else { return nil }
    let month = place > 0 ? parts[1] : nil
    let day = place > 1 ? parts[2] : nil
    if let month { guard (1...12).contains(month) else { return nil } }
    if let month, let day { guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil } }
    self.init(year: year, month: month, day: day)
  }

  /// `2017`, `2017-07` or `2017-07-07`.
  package var iso8601: String {
    var text = ""
    text.reserveCapacity(10)
    func append(_ value: Int, digits: Int) {
      let number = String(value)
      for _ in 0..<max(0, digits - number.utf8.count) { text.append("0") }
      text.append(number)
    }
    append(year, digits: 4)
    for value in [month, day].compactMap(\.self) {
      text.append("-")
      append(value, digits: 2)
    }
    return text
  }

  /// In lists: the earlier first, what has no date last.
  package static func isEarlier(_ left: PartialDate?, _ right: PartialDate?) -> Bool {
    guard let left else { return false }
    return right.map { left < $0 } ?? true
  }

  /// Whether no part of this date can be as early as any part of another: May 2021 is after April 2021, not after 2021.
  package func isAfter(_ other: PartialDate) -> Bool {
    guard year == other.year else { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    guard month == otherMonth else { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }

  /// Whether one may be the other, told less precisely: May 2021 agrees with May 3, 2021, not with April 2021.
  package func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    guard let day, let otherDay = other.day else { return true }
    return day == otherDay
  }

  /// Whether another date lies in the year, month or day of this one: May 2021 contains May 3, 2021, not the reverse.
  package func contains(_ other: PartialDate) -> Bool {
    year == other.year && (month == nil || month == other.month) && (day == nil || day == other.day)
  }

  /// How many days a month (1–12) has in a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
