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
}
