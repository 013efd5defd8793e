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

  /// - Precondition: `month` and `day` are below 256; a year beyond ±32,767 is cut to that.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    storedYear = Int16(clamping: year)
    storedMonth = UInt8(month ?? 0)
    storedDay = month == nil ? 0 : UInt8(day ?? 0)
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, also as the beginning of a longer ISO 8601 time.
  package init?(iso8601 text: some StringProtocol) {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], date.prefix(4).count == 4,
      (1...9999).contains(year)
    else {
      return nil
    }
    let month = parts.count > 1 ? parts[1] : nil
    let day = parts.count > 2 ? parts[2] : nil
    if parts.count > 1 { guard let month, (1...12).contains(month) else { return nil } }
    if parts.count > 2 {
      guard let month, let day, (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    }
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
