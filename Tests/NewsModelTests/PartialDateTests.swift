import NewsModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2017", "2017-07", "2017-07-07", "2020-02-29"])
  func `reads and writes ISO 8601`(text: String) {
    #expect(PartialDate(iso8601: text)?.iso8601 == text)
  }

  @Test(arguments: ["", "17", "2017-13", "2019-02-29", "July 7", "2017-00-01"])
  func `refuses what is no date`(text: String) {
    #expect(PartialDate(iso8601: text) == nil)
  }
}
