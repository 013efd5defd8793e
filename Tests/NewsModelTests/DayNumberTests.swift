import NewsModel
import Testing

@Suite struct DayNumberTests {
  @Test(arguments: [
    (PartialDate(year: 1970, month: 1, day: 1), 0), (PartialDate(year: 2020, month: 2, day: 29), 18_321),
    (PartialDate(year: 2020, month: 3, day: 1), 18_322), (PartialDate(year: 1969, month: 12, day: 31), -1),
  ])
  func `days are counted and found again`(date: PartialDate, number: Int) {
    #expect(date.dayNumber == number)
    #expect(PartialDate(dayNumber: number) == date)
  }

  @Test func `a month is no day`() {
    let month = PartialDate(year: 2020, month: 2)
    #expect(month.dayNumber == nil && month.weekday == nil && month.adding(days: 1) == nil)
  }

  @Test(arguments: [
    (PartialDate(year: 1970, month: 1, day: 1), 3), (PartialDate(year: 1969, month: 12, day: 29), 0),
    (PartialDate(year: 1900, month: 1, day: 7), 6), (PartialDate(year: 2020, month: 2, day: 28), 4),
  ])
  func `weekdays are counted from Monday`(date: PartialDate, weekday: Int) {
    #expect(date.weekday == weekday)
  }

  @Test func `days are added over the end of a month and of a year`() {
    let day = PartialDate(year: 2019, month: 12, day: 30)
    #expect(day.adding(days: 62)?.iso8601 == "2020-03-01")
    #expect(day.adding(days: -30)?.iso8601 == "2019-11-30")
  }

  /// The calendar repeats after 400 years.
  @Test func `each day of 400 years is the day after the one before`() {
    var expected = PartialDate(year: 1700, month: 1, day: 1)
    let first = expected.dayNumber ?? 0
    for number in first..<(first + 146_097) {
      let date = PartialDate(dayNumber: number)
      guard date == expected, date.dayNumber == number else {
        Issue.record("day \(number) is \(date.iso8601) and should be \(expected.iso8601)")
        return
      }
      expected = Self.next(date)
    }
    #expect(expected == PartialDate(year: 2100, month: 1, day: 1))
  }

  private static func next(_ date: PartialDate) -> PartialDate {
    guard let month = date.month, let day = date.day else { return date }
    if day < PartialDate.days(inMonth: month, of: date.year) {
      return PartialDate(year: date.year, month: month, day: day + 1)
    }
    return month < 12
      ? PartialDate(year: date.year, month: month + 1, day: 1) : PartialDate(year: date.year + 1, month: 1, day: 1)
  }
}
