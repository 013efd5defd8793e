/// Days of the Gregorian calendar counted from 1 January 1970, for going so many days forward or back.
///
/// ```swift
/// let day = PartialDate(year: 2020, month: 2, day: 28)
/// day.dayNumber                          // 18_320
/// day.weekday                            // 4, a Friday
/// day.adding(days: 2)                    // 2020-03-01
/// PartialDate(dayNumber: 0)              // 1970-01-01
/// PartialDate(year: 2020).dayNumber      // nil: no day is named
/// ```
extension PartialDate {
  /// Days since 1 January 1970, by Howard Hinnant's days_from_civil; `nil` for a date without a day.
  package var dayNumber: Int? {
    guard let month, let day else { return nil }
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that is so many days after 1 January 1970, before it where the number is negative.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// - Returns: `nil` for a date without a day.
  package func adding(days: Int) -> PartialDate? { dayNumber.map { PartialDate(dayNumber: $0 + days) } }

  /// 0 for Monday to 6 for Sunday; `nil` for a date without a day.
  package var weekday: Int? { dayNumber.map { Self.weekday(ofDayNumber: $0) } }

  /// The same of a day by its number. Day 0, 1 January 1970, was a Thursday.
  package static func weekday(ofDayNumber number: Int) -> Int { (number % 7 + 7 + 3) % 7 }
}
