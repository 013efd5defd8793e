import NewsModel
import Testing

@Suite struct DayNumberTests {
  @Test(arguments: [
    (PartialDate(year: 1970, month: 1, day: 1), 0), (PartialDate(year: 2020, month: 2, day: 29), 18_321),
    (PartialDate(year: 2020, month: 3, day: 1), 18_322), (PartialDate(year: 1969, month: 12, day: 31), -1),
  ])
  func `days are counted and found again`(date: PartialDate, number: Int) {
    #expect(DayNumber.number(of: date) == number)
    #expect(DayNumber.date(number) == date)
  }

  /// The calendar repeats after 400 years.
  @Test func `each day of 400 years is the day after the one before`() {
    var expected = PartialDate(year: 1700, month: 1, day: 1)
    let first = DayNumber.number(of: expected) ?? 0
    for number in first..<(first + 146_097) {
      let date = DayNumber.date(number)
      guard date == expected, DayNumber.number(of: date) == number else {
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
