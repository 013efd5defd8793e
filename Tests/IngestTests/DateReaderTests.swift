import NewsModel
import Testing

@testable import Ingest

@Suite struct DateReaderTests {
  @Test(
    arguments: [
      ("20191118", "2019-11-18"), ("2019-11-18", "2019-11-18"), ("2019/1/8", "2019-01-08"),
      ("18 November 2019", "2019-11-18"), ("18th of November 2019", "2019-11-18"), ("18-Nov-2019", "2019-11-18"),
      ("18. Nov., 2019", "2019-11-18"), ("Nov. 18, 2019", "2019-11-18"), ("November 18th 2019", "2019-11-18"),
      ("Tuesday, October 8, 2019", "2019-10-08"), ("July 5-11, 2001", "2001-07-05"), ("03.04.2019", "2019-04-03"),
      ("25/12/2019", "2019-12-25"), ("12/25/2019", "2019-12-25"), ("5/5/2019", "2019-05-05"),
      ("2020-02-29", "2020-02-29"), ("Updated: 3 May 2019 by Anna Berg", "2019-05-03"),
      // What is none, or leaves its order open
      ("03/04/2019", nil), ("yesterday", nil), ("2019-02-31", nil), ("31 April 2019", nil), ("20191350", nil),
      ("3 May", nil), ("May 3", nil), ("9/18/12", nil), ("18 November 2319", nil), ("", nil),
    ] as [(String, String?)])
  func `days are read`(text: String, expected: String?) {
    #expect(DateReader().stamp(ofValue: text)?.iso8601 == expected)
  }

  @Test(
    arguments: [
      ("Mon, 18 Nov 2019 10:00:00 GMT", "2019-11-18T10:00:00Z"),
      ("November 18, 2019 5:04 pm EST", "2019-11-18T17:04-05:00"),
      ("2019-11-18T10:00:00.000+0530", "2019-11-18T10:00:00+05:30"),
      ("2019-11-18T10:00:00-05:00", "2019-11-18T10:00:00-05:00"), ("2019-11-18 10.00 +2", "2019-11-18T10:00+02:00"),
      ("20191118T100000Z", "2019-11-18T10:00:00Z"), ("20191118T1000", "2019-11-18T10:00:00"),
      ("18 Nov 2019 | at 12:30 a.m.", "2019-11-18T00:30"), ("Nov. 18, 2019, 7 a.m.", "2019-11-18"),
      ("1574071200", "2019-11-18T10:00:00Z"), ("1574071200000", "2019-11-18T10:00:00Z"),
      // What is no time leaves the day as it is.
      ("18 Nov 2019 25:00:30", "2019-11-18"), ("18 Nov 2019 10:00:61", "2019-11-18"),
      ("18 Nov 2019 4711", "2019-11-18"),
    ] as [(String, String?)])
  func `times are read behind their day`(text: String, expected: String?) {
    #expect(DateReader().stamp(ofValue: text)?.iso8601 == expected)
  }

  @Test(arguments: [
    ("5:04 P.M.", "2019-11-18T17:04"), ("5:04 A.M. EST", "2019-11-18T05:04-05:00"),
    ("12:30 A.M.", "2019-11-18T00:30"),
  ])
  func `halves of the day are read in capitals with dots`(time: String, expected: String) {
    #expect(DateReader().stamp(in: "Nov. 18, 2019 \(time)")?.iso8601 == expected)
  }

  @Test(arguments: [
    ("IST", "+05:30"), ("EAT", "+03:00"), ("WAT", "+01:00"), ("SAST", "+02:00"), ("PKT", "+05:00"),
    ("SGT", "+08:00"), ("HKT", "+08:00"), ("JST", "+09:00"), ("KST", "+09:00"), ("NZST", "+12:00"), ("NZDT", "+13:00"),
    // They change with the season.
    ("ET", ""), ("PT", ""),
  ])
  func `zones are read that a date line knows`(zone: String, offset: String) {
    #expect(DateReader().stamp(in: "18 Nov 2019, 10:00 \(zone)")?.iso8601 == "2019-11-18T10:00" + offset)
    #expect(TextLine.lines(of: "18 Nov 2019, 10:00 \(zone)").first.flatMap(DateLine.init)?.isBare == true)
  }

  @Test func `every narrow space is a space`() {
    let line = TextLine.lines(of: "5\u{202F}–\u{202F}11 July 2001").first
    #expect(line.flatMap(DateLine.init)?.stamp.iso8601 == "2001-07-05")
  }

  @Test func `what is known from elsewhere completes a day`() {
    var reader = DateReader()
    reader.year = 2019
    #expect(reader.stamp(in: "July 4")?.iso8601 == "2019-07-04")
    #expect(reader.stamp(in: "4 July")?.iso8601 == "2019-07-04")
    reader.order = .monthFirst
    reader.readsShortYears = true
    #expect(reader.stamp(in: "9/8/12")?.iso8601 == "2012-09-08")
    reader.order = nil
    reader.readsDashes = true
    #expect(reader.stamp(in: "02-07-2024")?.iso8601 == "2024-07-02")
  }

  @Test func `what stands around a day is told`() throws {
    let found = try #require(DateReader().found(in: "Lima, 5 May 2013 - Anna Berg"))
    #expect(found.before == "Lima, " && found.after == " - Anna Berg")
  }

  @Test(
    arguments: [
      ("https://a.example/2019/11/18/x", "2019-11-18"), ("https://a.example/2019/nov/18/x", "2019-11-18"),
      ("https://a.example/x-2019-11-18", "2019-11-18"), ("https://a.example/x_20191118.html", "2019-11-18"),
      ("https://a.example/2019/02/31/x", nil), ("https://a.example/20190431/x", nil),
      ("https://a.example/2019/02/31/x-20190301", "2019-03-01"), ("https://a.example/1919/11/18/x", nil),
      ("https://a.example/2019/11/x", nil),
    ] as [(String, String?)])
  func `an address has a day of the calendar, or none`(address: String, expected: String?) {
    #expect(Timestamp(address: address)?.iso8601 == expected)
  }

  @Test func `a page whose address has no day of the calendar has no date`() throws {
    let page = """
      <p>The ministers met in the old town and said that they will meet again next week in the capital.</p>
      """
    var articles: [Article] = []
    try ArticleReader().read(Array(record(of: page, at: "https://a.example/2019/02/31/x").utf8), named: "a.warc") {
      articles.append(try $0.get())
    }
    #expect(articles.count == 1 && articles[0].document.published == nil)
  }

  private func record(of page: String, at address: String) -> String {
    "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: \(address)\r\nContent-Type: text/html\r\n"
      + "Content-Length: \(page.utf8.count)\r\n\r\n\(page)\r\n\r\n"
  }
}
