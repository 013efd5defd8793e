/// Days of the Gregorian calendar counted from 1 January 1970, for going so many days forward or back.
package enum DayNumber {
  /// - Returns: `nil` for a date without a day.
  package static func shifted(_ day: PartialDate, by days: Int) -> PartialDate? {
    number(of: day).map { date($0 + days) }
  }

  /// Days since 1 January 1970, by Howard Hinnant's days_from_civil.
  package static func number(of date: PartialDate) -> Int? {
    guard let month = date.month, let day = date.day else { return nil }
    let year = month <= 2 ? date.year - 1 : date.year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  package static func date(_ number: Int) -> PartialDate {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * part + 2) / 5 + 1)
  }
}
