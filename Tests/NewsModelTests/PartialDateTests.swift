import NewsModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    (2019, 2, 29, "2019-02"), (2020, 2, 29, "2020-02-29"), (2019, 13, 1, "2019"), (2019, 255, 400, "2019"),
    (2019, 4, 0, "2019-04"), (2019, -1, -1, "2019"),
  ])
  func `what the calendar does not have is left out`(year: Int, month: Int, day: Int, expected: String) {
    #expect(PartialDate(year: year, month: month, day: day).iso8601 == expected)
  }

  @Test(arguments: ["2017", "2017-07", "2017-07-07", "2020-02-29"])
  func `reads and writes ISO 8601`(text: String) {
    #expect(PartialDate(iso8601: text)?.iso8601 == text)
  }

  @Test(arguments: ["2017-07-07T10:30:00Z", "2017-07-07 10:30", "2017-7-7"])
  func `reads the day of a longer time`(text: String) {
    #expect(PartialDate(iso8601: text)?.iso8601 == "2017-07-07")
  }

  @Test(arguments: [
    ("2021", "2021-05-03", true), ("2021-05", "2021-05-03", true), ("2021-05-03", "2021-05-03", true),
    ("2021-04", "2021-05-03", false), ("2021-05-03", "2021-05", false), ("2021-05", "2021", false),
  ])
  func `a year contains its days, and no day its year`(whole: String, part: String, expected: Bool) throws {
    let (whole, part) = (try #require(PartialDate(iso8601: whole)), try #require(PartialDate(iso8601: part)))
    #expect(whole.contains(part) == expected)
  }

  @Test(arguments: [
    "", "17", "2017-13", "2019-02-29", "July 7", "2017-00-01", "20170", "2017-07-07-07", "-2017", "2017-", "2017-07-",
    "0000",
  ])
  func `refuses what is no date`(text: String) {
    #expect(PartialDate(iso8601: text) == nil)
  }
}
