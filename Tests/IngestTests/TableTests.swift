import NewsModel
import Testing

@testable import Ingest

/// Tables as spreadsheets and databases write them.
@Suite struct TableTests {
  private func read(
    _ bytes: [UInt8], named name: String = "a.csv", _ options: ReaderOptions = ReaderOptions()
  ) throws -> ReadArticles {
    try ReadArticles(bytes, named: name, options: options)
  }

  private func read(
    _ text: String, named name: String = "a.csv", _ options: ReaderOptions = ReaderOptions()
  ) throws -> ReadArticles {
    try ReadArticles(text, named: name, options: options)
  }

  @Test(
    arguments: [",", ";", "\t", "|"].flatMap { separator in
      ["", "\u{FEFF}"].flatMap { mark in ["a.csv", "a.tsv"].map { (separator, mark, $0) } }
    })
  func `the header tells the separator`(separator: String, mark: String, name: String) throws {
    let rows = [
      ["\"title\"", "\"pub_date\"", "\"text\""],
      ["\"Talks, and more; again\"", "2019-05-03", "\"Ada Berg met Carl Lind, who \"\"left\"\";\nthey spoke.\""],
    ]
    let table = mark + rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
    let document = try #require(try read(table, named: name).articles.first).document
    #expect(document.title == "Talks, and more; again")
    #expect(document.published == "2019-05-03")
    #expect(document.text == "Talks, and more; again\n\nAda Berg met Carl Lind, who \"left\";\nthey spoke.")
  }

  @Test func `the line by which Excel tells itself the separator is no header`() throws {
    let found = try read("sep=;\r\ntitle;text\r\nTalks;They met.\r\n").articles
    #expect(found.map(\.document.text) == ["They met."])
  }

  @Test func `a table in UTF-16 is read`() throws {
    let table = "title\ttext\r\nTalks\tThe café opened.\r\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    #expect(try read(bytes, named: "a.tsv").articles.map(\.document.text) == ["The café opened."])
  }

  @Test func `where no column holds the text the columns are named, once`() throws {
    let found = try read("Url;Überschrift;Inhalt\na;b;c\nd;e;f\n")
    #expect(found.articles.isEmpty)
    #expect(found.errors.count == 1)
    let message = try #require(found.errors.first).description
    #expect(message.contains("Url, Überschrift, Inhalt"))
    #expect(message.contains("--columns text=COLUMN"))
    let object = try read("{\"headline\": \"a\", \"Inhalt\": \"b\"}\n", named: "a.jsonl")
    #expect(object.errors.first?.description.contains("headline, Inhalt") == true)
    var options = ReaderOptions()
    options.columns = try ColumnMapping(parsing: "text=Volltext")
    #expect(try read("Inhalt\na\n", options).errors.first?.description.contains("\"Volltext\"") == true)
    options.columns = try ColumnMapping(parsing: "text=Inhalt")
    #expect(try read("Inhalt\nThey met.\n", options).articles.count == 1)
  }

  @Test(arguments: [
    "date", "pub_date", "Published_At", "publish_date", "publishedDate", "Publication Date", "date-published",
    "pubDate",
  ])
  func `usual names of dates are known`(column: String) throws {
    let document = try #require(try read("\(column),text\n2019-05-03,They met.\n").articles.first).document
    #expect(document.published == "2019-05-03")
  }

  @Test(
    arguments: [
      ("03.05.2019", nil, "2019-05-03"), ("03.05.2019 14:30", nil, "2019-05-03T14:30"),
      ("3. 5. 2019", nil, "2019-05-03"),
      ("05.18.2019", nil, "2019-05-18"), ("03/05/2019", nil, nil), ("03/05/2019", .dayFirst, "2019-05-03"),
      ("03/05/2019", .monthFirst, "2019-03-05"), ("03-05-2019", .dayFirst, "2019-05-03"),
      ("25/12/2019", .monthFirst, "2019-12-25"), ("03.05.2019", .monthFirst, "2019-05-03"),
    ] as [(String, DayMonthOrder?, String?)])
  func `dots put the day first, slashes leave it open`(text: String, order: DayMonthOrder?, expected: String?) throws {
    var options = ReaderOptions()
    options.dateOrder = order
    let article = try #require(try read("date,text\n\(text),They met.\n", options).articles.first)
    #expect(article.document.published == expected)
    #expect(article.findings.contains { $0.code == .ambiguousDate } == (expected == nil))
  }

  @Test func `rows of one address and different text are different articles`() throws {
    let table = """
      url,text
      https://a.example/,They met.
      https://a.example/,They left.
      https://a.example/,They met.
      https://b.example/,They met.
      """
    let articles = try read(table).articles
    #expect(
      articles.map(\.document.id.rawValue) == [
        "https://a.example/", "https://a.example/#2", "https://a.example/", "https://b.example/",
      ])
    #expect(articles.map(\.document.url).filter { $0 == "https://a.example/" }.count == 3)
    #expect(articles.map { $0.findings.contains { $0.code == .repeatedID } } == [false, true, false, false])
  }
}
