import Foundation
import NewsModel
import TestSupport
import Testing

@testable import Ingest

/// Each format gives its articles; what is broken or unsafe gives an error and no crash.
@Suite struct FormatTests {
  @Test func `a folder gives its articles, not what lies beside them`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "a.txt", "b.HTML", "c", "graph.graphml", "graph.dot", "news.db", "rules.yaml", "photo.JPG", "page.css",
    ]
    for name in names { _ = try folder.write("text", to: name) }
    let found = InputResolver().inputs(for: [folder.path]).map { $0.path.split(separator: "/").last.map(String.init) }
    #expect(found == ["a.txt", "b.HTML", "c"])
    let named = folder.file("rules.yaml")
    #expect(InputResolver().inputs(for: [named]).map(\.path) == [named])
  }

  @Test func `a feed gives its items`() throws {
    let feed = """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>The Daily</title>
      <image><url>https://example.org/a.png</url></image>
      <item><title>Port reopens</title><link>https://example.org/port?a=1&amp;b=2</link>
      <pubDate>Mon, 18 Nov 2019 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The port reopened on Monday.</p><p>Ships came &amp; went.</p>]]></content:encoded></item>
      </channel></rss>
      """
    let article = try #require(try ReadArticles(feed, named: "a.rss").articles.first).document
    #expect(article.text == "Port reopens\n\nThe port reopened on Monday.\nShips came & went.")
    #expect(article.outlet == "The Daily")
    #expect(article.published == "2019-11-18T10:00:00Z")
    #expect(article.url == "https://example.org/port?a=1&b=2")
  }

  @Test func `Atom, sitemaps, NITF and NewsML give theirs`() throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>A</title>
      <link href="https://example.org/a?x=1&amp;y=2"/><updated>2020-01-02T03:04:05Z</updated>
      <content type="html">&lt;p&gt;The minister resigned.&lt;/p&gt;</content></entry></feed>
      """
    let entry = try #require(try ReadArticles(atom, named: "a.xml").articles.first).document
    #expect(entry.text == "The minister resigned.")
    #expect(entry.url == "https://example.org/a?x=1&y=2")
    let sitemap = """
      <urlset xmlns:news="n"><url><loc>https://example.org/b</loc><news:news><news:publication><news:name>Wire</news:name>
      <news:language>en</news:language></news:publication><news:publication_date>2021-02-03</news:publication_date>
      <news:title>Votes are counted</news:title></news:news></url></urlset>
      """
    #expect(try ReadArticles(sitemap, named: "a.xml").articles.first?.document.text == "Votes are counted")
    let nitf = """
      <nitf><head><docdata><date.issue norm="20190703"/></docdata></head><body><body.head><hedline><hl1>Talks</hl1></hedline>
      </body.head><body.content><p>Talks began.</p><p>They ended.</p></body.content></body></nitf>
      """
    let story = try #require(try ReadArticles(nitf, named: "a.xml").articles.first).document
    #expect(story.text == "Talks began.\nThey ended.")
    #expect(story.published == "2019-07-03")
    #expect(
      try ReadArticles(
        "<newsItem><itemMeta/><contentSet><inlineXML>\(nitf)</inlineXML></contentSet></newsItem>", named: "a.xml"
      )
      .articles.first?.document.title == "Talks")
  }

  @Test(arguments: [
    "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>",
    "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>",
  ])
  func `entities are refused`(xml: String) throws {
    let result = try ReadArticles(xml, named: "a.xml")
    #expect(result.articles.isEmpty)
    #expect(result.errors.map(\.code) == [.unsafeMarkup])
  }

  @Test func `an archive of the web gives its pages`() throws {
    let page =
      "<html><body><p>The court ruled on Friday that the law stands, and the government welcomed it.</p></body></html>"
    func record(_ address: String, _ http: String, lengthError: Int = 0) -> String {
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\nContent-Length: \(http.utf8.count + lengthError)\r\n\r\n\(http)\r\n\r\n"
    }
    let chunked =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n\(String(page.utf8.count, radix: 16))\r\n\(page)\r\n0\r\n\r\n"
    let missing = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n\(page)"
    let archive =
      record("https://example.org/1", chunked) + record("https://example.org/2", missing)
      + record("https://example.org/3", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page, lengthError: -4)
      + record("https://example.org/4", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
    let result = try ReadArticles(archive, named: "a.warc")
    #expect(result.articles.map { $0.document.url?.last } == ["1", "3", "4"])
    #expect(result.articles.first?.document.outlet == "example.org")
  }

  @Test func `mail gives its messages`() throws {
    let folder = """
      From a@example.org Mon Jan  6 10:00:00 2020
      From: "Press Office" <press@example.org>
      Subject: =?utf-8?Q?Caf=C3=A9_opens?=
      Date: Mon, 6 Jan 2020 10:00:00 +0100
      Content-Type: multipart/alternative; boundary="b1"

      --b1
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The caf=C3=A9 opened on Monday, the mayor=
       said.
      --b1
      Content-Type: text/html

      <p>The caf&eacute; opened.</p>
      --b1--

      From b@example.org Mon Jan  6 11:00:00 2020
      Subject: Second

      The second message.
      """
    let result = try ReadArticles(folder, named: "a.mbox")
    #expect(result.articles.map(\.document.title) == ["Café opens", "Second"])
    #expect(result.articles.first?.document.text == "Café opens\n\nThe café opened on Monday, the mayor said.")
    #expect(result.articles.first?.document.author == "\"Press Office\"")
    #expect(result.articles.first?.document.published == "2020-01-06T10:00:00+01:00")
  }

  @Test func `tar and zip give their files`() throws {
    let text = Array("The river rose on Sunday, officials said.\n".utf8)
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<5, with: "a.txt".utf8)
    header.replaceSubrange(124..<135, with: ("00000000000" + String(text.count, radix: 8)).suffix(11).utf8)
    header[156] = UInt8(ascii: "0")
    header.replaceSubrange(257..<262, with: "ustar".utf8)
    let padding = [UInt8](repeating: 0, count: 512 - text.count + 1024)
    #expect(
      try ReadArticles(header + text + padding, named: "a.tar").articles.map(\.document.id.rawValue) == ["a.tar#1"])
    var zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    zip += [UInt8(text.count), 0, 0, 0, UInt8(text.count), 0, 0, 0, 5, 0, 0, 0] + Array("a.txt".utf8) + text
    #expect(
      try ReadArticles(zip, named: "a.zip").articles.first?.document.text == String(decoding: text, as: UTF8.self))
  }

  @Test func `deep nesting ends`() throws {
    let page =
      String(repeating: "<div>", count: 1_500)
      + "<p>The ministers met in the capital on Friday and agreed on a plan.</p>"
    let result = try ReadArticles(page, named: "a.html")
    #expect(result.articles.first?.findings.contains { $0.code == .deepMarkup } == true)
  }

  @Test func `huge lines are findings`() throws {
    var options = ReaderOptions()
    options.maximumArticleBytes = 1000
    let line = "{\"text\": \"" + String(repeating: "a", count: 5000) + "\"}\n{\"text\": \"The end is short.\"}\n"
    let result = try ReadArticles(line, named: "a.jsonl", options: options)
    #expect(result.errors.map(\.code) == [.limit])
    #expect(result.articles.map(\.document.text) == ["The end is short."])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x48, 0, 0x69, 0], nil, "Hi"), ([0x93, 0x48, 0x69, 0x94], nil, "“Hi”"),
      ([0x48, 0xE9], "iso-8859-1", "Hé"), ([0xCF, 0xF0, 0xE8], "windows-1251", "При"),
      ([0xEF, 0xBB, 0xBF, 0x48], "latin1", "H"),
      ([0xC3, 0xA9, 0xC3, 0xA9, 0xFF], "utf-8", "éé\u{FFFD}"),
    ] as [([UInt8], String?, String)])
  func `encodings are read as browsers do`(bytes: [UInt8], declared: String?, expected: String) {
    #expect(String(decoding: TextDecoder().decode(bytes, declared: declared).bytes, as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      ("[test]", nil), ("[true]", "true"), ("[nul]", nil), ("[null]", "null"), ("[falsehood]", nil),
      ("{\"a\": tru}", nil),
      ("[false, true]", "false"),
    ] as [(String, String?)])
  func `words of JSON are read as they are spelled`(text: String, first: String?) {
    let value = JSONParser.parse(Array(text.utf8))?.items.first
    let word: String? =
      switch value {
      case .bool(let flag): String(flag)
      case .null: "null"
      default: nil
      }
    #expect(word == first)
  }

  @Test func `an office document is one clear line`() throws {
    var zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let name = "[Content_Types].xml"
    zip += [2, 0, 0, 0, 2, 0, 0, 0, UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8) + Array("<T".utf8)
    let result = try ReadArticles(zip, named: "story.docx")
    #expect(result.articles.isEmpty)
    #expect(result.errors.map(\.code) == [.unknownFormat])
    #expect(result.errors.first?.remedy == "save it as text or HTML first")
  }

  @Test func `an address is not fetched and says so`() throws {
    let input = try #require(InputResolver().inputs(for: ["https://example.org/story"]).first)
    #expect(input.problem?.reason.contains("nothing is fetched") == true)
  }

  @Test(arguments: [
    (
      "The ministers of the two countries met in the capital on Friday and said that they would sign the treaty next week.",
      "en"
    ),
    (
      "Die Minister der beiden Länder trafen sich am Freitag in der Hauptstadt und sagten, dass sie den Vertrag nicht unterschreiben.",
      "de"
    ),
    (
      "Les ministres des deux pays se sont rencontrés dans la capitale et ont dit que le traité ne sera pas signé dans une semaine.",
      "fr"
    ),
  ])
  func `languages are told apart`(text: String, expected: String) {
    #expect(LanguageDetector().language(of: text, declared: nil) == expected)
  }

  @Test func `a JSON feed is an outlet`() throws {
    let feed = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Daily", "items": [{"url": "https://d.example/1",
      "content_html": "<p>The ministers met in the old town.</p>", "date_published": "2021-03-03T08:00:00-05:00"}]}
      """
    let document = try #require(try ReadArticles(feed, named: "feed.json").articles.first).document
    #expect(document.outlet == "Daily")
    #expect(document.published == "2021-03-03T08:00:00-05:00")
  }

  @Test func `a page without a date has that of its dateline`() throws {
    let page =
      "<p>GENEVA, March 3, 2021 (Agency) — The ministers met in the old town and said that they will do it again.</p>"
    let document = try #require(try ReadArticles(page, named: "a.html").articles.first).document
    #expect(document.published == "2021-03-03")
    #expect(document.publishedFrom == .dateline)
  }

  @Test func `what cannot be expanded is no article`() throws {
    let body = String(repeating: "\u{8B}\u{5}\u{80}abc\u{3}", count: 40)
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\(body)"
    let record =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
    let result = try ReadArticles(record, named: "a.warc")
    #expect(result.articles.isEmpty)
    #expect(result.errors.map(\.code) == [.unknownFormat])
  }

  /// Evidence can be shown in the page as it was saved.
  @Test(arguments: [false, true], ["utf-8", "windows-1252", "utf-16"])
  func `paragraphs know their bytes`(hasReferences: Bool, encoding: String) throws {
    let dash = hasReferences ? "&mdash;" : "-"
    let first =
      "\(hasReferences ? "&quot;" : "\"")The caf\u{E9} of the old town \(dash) the one at the river &amp; the bridge - has closed for good."
    let second =
      "Its owner said that \u{A3}5 \(dash) the price of a cup \(dash) was not enough for the rent of the house."
    let page = "<html><meta charset=\(encoding)><body>\n<p>\n  \(first)\n</p><p><b>\(second)</b></p></body></html>"
    let bytes: [UInt8] =
      switch encoding {
      case "utf-8": [0xEF, 0xBB, 0xBF] + Array(page.utf8)
      case "utf-16": [0xFF, 0xFE] + page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: page.unicodeScalars.map { UInt8($0.value) }
      }
    var sources: [ParagraphSource] = []
    try ArticleReader().read(bytes, named: "a.html") { sources = try $0.get().sources }
    let found = sources.map { TextDecoder().decode(Array(bytes[$0.bytes.start..<$0.bytes.end]), declared: encoding) }
    #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == [first, second])
  }
}
