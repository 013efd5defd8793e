import NewsModel
import Testing

@testable import Ingest

/// The day of an article and who made it, as papers of all continents write them over and under their text.
@Suite struct DatelineTests {
  private static let body =
    "The ministers met in the old town on Monday and said that they would do it again.\nAll went home."

  private func document(_ text: String, named name: String = "a.txt") throws -> Document {
    var documents: [Document] = []
    try ArticleReader().read(Array(text.utf8), named: name) { documents.append(try $0.get().document) }
    return try #require(documents.first)
  }

  private func stamp(_ line: String) throws -> String? {
    try document("Ministers agree on a budget\n\n\(line)\n\n\(Self.body)").published
  }

  @Test(arguments: [
    ("Nairobi, 14 June 2006", "2006-06-14"),
    ("Lima Record, Tuesday, December 11, 2012. Page 16", "2012-12-11"),
    ("Lima Weekly, Issue No. 541, 5-11 July 2001", "2001-07-05"),
    ("Lima Weekly, July 5-11, 2001", "2001-07-05"),
    ("The Sunday Post, 17 October 2021", "2021-10-17"),
    ("The Lima Post | March 2, 2008", "2008-03-02"),
    ("March 2, 2008 | The Lima Post", "2008-03-02"),
    ("Monday 17 October 2022, with Anna Novak and Peter Brown", "2022-10-17"),
    ("By ANNA NOVAK and PETER BROWN | 9/18/12 4:52 AM EDT", "2012-09-18T04:52-04:00"),
    ("By Anna Novak, April 20, 2021", "2021-04-20"),
    ("Posted: 03/02/2008 05:12 PM EST", "2008-03-02T17:12-05:00"),
    ("Posted: 03/02/2008 17:12 GMT+1, Monday", nil),
    ("Tuesday 03/04/2008", "2008-03-04"),
    ("02-07-2024 09:41", "2024-07-02T09:41"),
    ("02-07-2024 09:41 PM EST", "2024-02-07T21:41-05:00"),
    ("LIMA/CALLAO. Monday November 28 2016.", "2016-11-28"),
    ("By Anna Novak and Peter Brown | Lima Post | May 19, 2024 11:42 pm IDT", "2024-05-19T23:42"),
    ("Posted on 3rd March 2021 by Admin", "2021-03-03"),
    ("Tuesday, 03 March 2015 14:22 | Written by Staff Reporter", "2015-03-03T14:22"),
    ("Published 5 May 2013, updated 6 May 2013", "2013-05-05"),
    // Lines that tell of another day.
    ("Trade fair opens in Lima on 5 May 2013", nil),
    ("Peace March on May 5, 2013", nil),
    ("Born: May 5, 1950", nil),
    ("Peter Brown, 5 May 1950 – 8 June 2012", nil),
    ("File photo, Lima, 5 May 2013", nil),
    ("03/04/2019", nil),
  ])
  func `reads the day from a line of its own`(line: String, date: String?) throws {
    #expect(try stamp(line) == date)
  }

  @Test(arguments: [
    ("ISLAMABAD, Feb 13, 2012: The court met.", "2012-02-13"),
    ("New Delhi, Sept 7, 2012 (ANA): The court met.", "2012-09-07"),
    ("HAVANA, Sep 11, 2008 (Lima Press) The court met.", "2008-09-11"),
    ("CAIRO, 5th July, 2017 (ANA) -- The court met.", "2017-07-05"),
    ("JERUSALEM (August 29, 1997) - The court met.", "1997-08-29"),
    ("LIMA, July 4 (ANA) -- The court met.", nil),
    ("On May 5, 2013: the court met.", nil),
    ("The attack of September 11, 2001 – the worst so far – was told again.", nil),
  ])
  func `reads the day from the opening of the report`(line: String, date: String?) throws {
    #expect(try document("Ministers agree on a budget\n\n\(line)\n\(Self.body)").published == date)
  }

  @Test(arguments: [
    ("Novak reported from Lima, Peru. (July 29, 2014)", "2014-07-29"), ("(Published 29/07/2014)", "2014-07-29"),
    ("April 10, 2013 | 00:15", "2013-04-10T00:15"), ("The treaty was signed in Lima. (July 29, 2014)", nil),
    ("Ministers met in Lima\nJuly 29, 2014", nil),
  ])
  func `reads the day from the end of the report`(line: String, date: String?) throws {
    let text = "Ministers agree on a budget\n\n\(Self.body)\n\(Self.body)\n\(Self.body)\n\(Self.body)\n\(line)"
    #expect(try document(text).published == date)
  }

  @Test(arguments: [
    ("", "1998/a.txt", "1998-07-04"), ("", "1998-lima.txt", "1998-07-04"), ("", "lima-1998-07-06.txt", "1998-07-06"),
    ("", "agency-19980706.txt", "1998-07-06"), ("c. 1998 The Lima Post\n", "a.txt", "1998-07-04"),
    ("© 1998-2005 The Lima Post\n", "a.txt", nil), ("© 1999 The Lima Post\n", "1998/a.txt", nil), ("", "a.txt", nil),
  ])
  func `a day without its year has the one that is known`(notice: String, name: String, date: String?) throws {
    let text = "Ministers agree on a budget\n\n\(notice)LIMA, July 4 (ANA) -- The court met.\n\(Self.body)"
    #expect(try document(text, named: name).published == date)
  }

  @Test(arguments: [
    ("By ANNA NOVAK in Lima", "By ANNA NOVAK", "ANNA NOVAK"),
    (
      "By Anna Novak, Peter Brown & Otto Lind", "By Anna Novak, Peter Brown & Otto Lind",
      "Anna Novak, Peter Brown & Otto Lind"
    ),
    ("By ANNA NOVAK and news agencies", "By ANNA NOVAK and news agencies", "ANNA NOVAK and news agencies"),
    ("Anna Novak, Post Writer", "Anna Novak, Post Writer", nil),
    ("Story: Anna Novak & Peter Brown, Lima", "Story: Anna Novak & Peter Brown, Lima", nil),
    ("Interview conducted by Anna Novak in Lima", "Interview conducted by Anna Novak in Lima", nil),
    ("Lima Post, 5 May 2013", "Lima Post, 5 May 2013", nil),
    ("By the sea the ministers met", nil, nil),
    ("Nairobi, 5 May 2013", nil, nil),
  ])
  func `a byline names nobody in the article`(line: String, credit: String?, author: String?) throws {
    let document = try document("Ministers agree on a budget\n\n\(line)\n\n\(Self.body)")
    #expect(document.boilerplate.map { String(document[$0]) } == (credit.map { [$0] } ?? []))
    #expect(document.author == author)
  }

  @Test(arguments: [
    ("All went home. Anna Novak contributed to this report.", "Anna Novak contributed to this report."),
    (
      "All went home. —WITH REPORTS FROM ANNA M. NOVAK AND PETER BROWN",
      "—WITH REPORTS FROM ANNA M. NOVAK AND PETER BROWN"
    ),
    (
      "All went home. (Reporting by Anna Novak; Editing by Peter Brown)",
      "(Reporting by Anna Novak; Editing by Peter Brown)"
    ),
    ("— With files from Anna Novak", "— With files from Anna Novak"),
    ("Additional reporting by Anna Novak", "Additional reporting by Anna Novak"),
    ("Press contact: Anna Novak, +33 1 40 21 29 29", "Press contact: Anna Novak, +33 1 40 21 29 29"),
    ("ANA/Anna Novak/Peter Brown", "ANA/Anna Novak/Peter Brown"), ("anna.novak@example.com", "anna.novak@example.com"),
    ("All went home. PTI NB KB", "PTI NB KB"),
    ("Peter Brown said that he had contributed to the report of the bank.", nil),
    ("Additional reporting by Anna Novak in Lund.", "Additional reporting by Anna Novak in Lund."),
    ("Story Filed By Cox Press", "Story Filed By Cox Press"),
    ("Written by hand, the letter was lost.", nil), ("By Monday Anna Novak had left.", nil),
  ])
  func `a credit behind the text names nobody in it`(line: String, credit: String?) throws {
    let document = try document("Ministers agree on a budget\n\n\(Self.body)\n\(line)")
    #expect(document.boilerplate.map { String(document[$0]) } == (credit.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("Photo: Anna Novak", true), ("By Anna Novak and Peter Brown", true), ("By law all must register", false),
  ])
  func `a line of credits in the middle of the text names nobody in it`(line: String, isCredit: Bool) throws {
    let around = Array(repeating: Self.body, count: 6).joined(separator: "\n\n")
    let document = try document("Ministers agree on a budget\n\n\(around)\n\n\(line)\n\n\(around)")
    #expect(document.boilerplate.map { String(document[$0]) } == (isCredit ? [line] : []))
  }
}
