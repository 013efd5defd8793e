/// A day, month or year of the Gregorian calendar, with the precision that a text supports.
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  /// 1–12, or `nil` when only the year is known.
  package let month: Int?
  /// 1–31, or `nil` when only the month is known; always `nil` without a month.
  package let day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
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
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
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
