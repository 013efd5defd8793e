import NewsModel
import Testing

@Suite struct CalendarNamesTests {
  @Test(
    arguments: [
      ("January", 1), ("MAY", 5), ("sept", 9), ("Sep", 9), ("dec", 12), ("ja", nil), ("janu", nil), ("Maya", nil),
      ("", nil),
    ] as [(String, Int?)])
  func `months are known in full and by three letters`(word: String, month: Int?) {
    #expect(CalendarNames.month(word) == month)
  }

  @Test(arguments: [("Monday", 0), ("SUNDAY", 6), ("sun", nil), ("Sundays", nil)] as [(String, Int?)])
  func `weekdays are known in full`(word: String, weekday: Int?) {
    #expect(CalendarNames.weekday(word) == weekday)
  }

  @Test(
    arguments: [
      ("EST", -300, .monthFirst), ("nzdt", 780, .dayFirst), ("JST", 540, nil), ("et", nil, .monthFirst),
    ] as [(String, Int?, DayMonthOrder?)])
  func `zones are known by their short names`(word: String, minutes: Int?, order: DayMonthOrder?) throws {
    let zone = try #require(TimeZoneName(word))
    #expect(zone.minutesEast == minutes && zone.order == order)
  }

  @Test(arguments: ["", "ES", "local", "AFT"])
  func `other words are no zones`(word: String) {
    #expect(TimeZoneName(word) == nil)
  }
}
