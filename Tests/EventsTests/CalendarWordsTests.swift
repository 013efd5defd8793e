import NewsModel
import Testing

@testable import Events

/// `calendar.tsv` names what is in a text, `CalendarNames` what is in a date: both mean one calendar.
@Suite struct CalendarWordsTests {
  private let words = CalendarWords.shared

  @Test(arguments: CalendarNames.months)
  func `each month is known, in full and short`(name: String) throws {
    let month = try #require(CalendarNames.month(name))
    #expect(words.months[WordHash(name)] == month)
    #expect(name == "may" || words.months[WordHash(name.prefix(3) + ".")] == month)
  }

  @Test(arguments: CalendarNames.weekdays)
  func `each weekday is known`(name: String) {
    #expect(words.weekdays[WordHash(name)] == CalendarNames.weekday(name))
  }

  @Test func `no other word is a month or a weekday`() {
    let short = CalendarNames.months.map { String($0.prefix(3)) } + ["sept"]
    let months = Set((CalendarNames.months + short + short.map { $0 + "." }).map { WordHash($0) })
    #expect(Set(words.months.keys).isSubset(of: months))
    #expect(Set(words.weekdays.keys) == Set(CalendarNames.weekdays.map { WordHash($0) }))
  }
}
