import NewsModel
import Testing

@testable import Ingest

@Suite struct ArticleReaderTests {
  private func articles(_ text: String, named name: String) throws -> [Article] {
    var articles: [Article] = []
    try ArticleReader().read(Array(text.utf8), named: name) { articles.append(try $0.get()) }
    return articles
  }

  @Test func `plain text stays as it is`() throws {
    let text =
      "Ministers agree on a budget\n\nTuesday, October 8, 2019 \n\nThe ministers agreed on Monday.  All went home.\n"
    let article = try #require(try articles(text, named: "a.txt").first)
    #expect(article.document.text == text)
    #expect(article.document.title == "Ministers agree on a budget")
    #expect(article.document.published == "2019-10-08")
    #expect(article.document.publishedFrom == .dateline)
  }

  @Test func `lists of links are marked`() throws {
    let text =
      "The council met on Friday in the town hall and voted for the plan.\nSlideshow: The council meets >>>\nA vote is due.\nRead more from Our News:\nStorm hits the coast\nWho pays for the bridge?\n"
    let document = try #require(try articles(text, named: "a.txt").first).document
    #expect(
      document.boilerplate.map { String(document[$0]) } == [
        "Slideshow: The council meets >>>",
        "Read more from Our News:\nStorm hits the coast\nWho pays for the bridge?",
      ])
  }

  @Test func `lines and rows become articles`() throws {
    let lines = """
      {"headline": "One", "body": "The first story of the day.", "date": "2020-01-02", "url": "https://example.org/one"}
      {"headline": "Two", "body": "The second story of the day.", "date": "Jan. 3, 2020"}
      """
    let articles = try articles(lines, named: "a.jsonl")
    #expect(articles.map(\.document.id.rawValue) == ["https://example.org/one", "a.jsonl#2"])
    #expect(articles.map(\.document.published) == ["2020-01-02", "2020-01-03"])
    let rows = try self.articles("title,text\n\"A, b\",\"He said \"\"no\"\".\nThen he left.\"\n", named: "a.csv")
    #expect(rows.first?.document.title == "A, b")
    #expect(rows.first?.document.text == "A, b\n\nHe said \"no\".\nThen he left.")
  }

  @Test func `a page gives its article`() throws {
    let page = """
      <html lang="en"><head><title>Bridge opens | Daily</title><meta property="og:site_name" content="Daily">
      <meta property="article:published_time" content="2020-05-06T07:08:09+02:00"></head><body>
      <nav><a href="/">Home</a></nav><div class="article-body"><h1>Bridge opens</h1>
      <p>The bridge over the river opened on Wednesday, after ten years of work.</p>
      <div class="related-links"><a href="/x">Another story</a></div>
      <h2>What it costs</h2><p>It cost the town some four million, the mayor said &amp; smiled.</p></div>
      <footer>All rights reserved</footer></body></html>
      """
    let document = try #require(try articles(page, named: "a.html").first).document
    #expect(
      document.text
        == "Bridge opens\n\nThe bridge over the river opened on Wednesday, after ten years of work.\nWhat it costs\nIt cost the town some four million, the mayor said & smiled."
    )
    #expect(document.title == "Bridge opens")
    #expect(document.outlet == "Daily")
    #expect(document.published == "2020-05-06T07:08:09+02:00")
    #expect(document.publishedFrom == .meta)
  }

  @Test(arguments: [
    ("Berg rejects the plan", "The plan is dead.", "Berg rejects the plan\n\nThe plan is dead."),
    // The text shows it already, in capitals, behind a kicker, or going on where a feed cuts off.
    ("Berg rejects the plan", "BERG REJECTS THE PLAN\nIt is dead.", nil),
    ("Berg rejects the plan", "World\nBerg rejects the plan\nIt is dead.", nil),
    ("Berg rejects the…", "Berg rejects the plan, she said on Monday.", nil),
    // A label is no headline.
    ("Obituaries", "Ada Berg died on Monday.", nil), ("", "Ada Berg died on Monday.", nil), ("? !", "She died.", nil),
  ])
  func `a headline that is kept apart opens the text`(title: String, text: String, expected: String?) {
    let headline = Headline(title, above: text)
    #expect(headline?.text == expected)
    #expect(headline.map { $0.text.utf8.count - text.utf8.count } == headline?.length)
    #expect(Headline.placed(title, above: text) == expected ?? text)
  }

  @Test func `paragraphs of a page stand behind its headline`() throws {
    let page = """
      <html><head><title>Berg rejects the plan</title></head><body><h1>Berg rejects the plan</h1>
      <p>Ada Berg said on Monday that the plan for the new harbour would be the end of the old town.</p></body></html>
      """
    let article = try #require(try articles(page, named: "a.html").first)
    let source = try #require(article.sources.first)
    #expect(article.document[source.paragraph].hasPrefix("Ada Berg said on Monday"))
    #expect(
      String(decoding: Array(page.utf8)[source.bytes.start..<source.bytes.end], as: UTF8.self).contains("old town"))
  }

  @Test func `a page of any kind with a headline and a day is an article`() throws {
    let page = """
      <html><head><title>Eat well</title><meta property="og:site_name" content="@healthdesk">
      <script type="application/ld+json">{"@type":"MedicalWebPage","headline":"Eat well","datePublished":"2019-11-14T08:00:00Z"}
      </script></head><body><p>Doctors in Oslo said on Monday that people should eat more vegetables every day of the week.</p>
      <p>They asked a thousand people what they had eaten, and most of them had not eaten any.</p></body></html>
      """
    let document = try #require(try articles(page, named: "a.html").first).document
    #expect(document.published?.hasPrefix("2019-11-14") == true)
    #expect(document.outlet == "healthdesk")
  }

  @Test(arguments: [
    "<span>Published on 25. September 2018</span><h1>The bridge opens</h1>",
    "<h1>The bridge opens</h1><div><small>25 September 2018, by our staff</small></div>",
    "<h1>The bridge opens</h1><a href='/x'>3 May 2017</a><div>25 September 2018</div>",
  ])
  func `a date beside the headline is the page's`(head: String) throws {
    let page =
      "<html><body>\(head)<p>The bridge over the river opened on Tuesday, and the old one closed on 2 May 2012.</p></body></html>"
    let document = try #require(try articles(page, named: "a.html").first).document
    #expect(document.published == "2018-09-25")
    #expect(document.publishedFrom == .byline)
  }

  /// The footer of a site may say more than a short report does.
  @Test func `a short report is not its site's footer`() throws {
    let page = """
      <html><body><div class="story"><h1>Two hurt in a fire at the harbour</h1>
      <p>Two workers were hurt in a fire at the harbour on Wednesday, the fire brigade of the town said.</p></div>
      <div class="footer-bottom-text"><p>The paper's readers can reach the office by telephone on all days but Sunday.</p>
      <p>It is printed by the harbour press in the old town and owned by a trust.</p></div></body></html>
      """
    #expect(
      try articles(page, named: "a.html").first?.document.text
        == "Two hurt in a fire at the harbour\n\nTwo workers were hurt in a fire at the harbour on Wednesday, the fire brigade of the town said."
    )
  }

  @Test func `bad bytes are results, not crashes`() throws {
    let files: [([UInt8], String)] = [
      ([], "a.txt"), ([0x7F, 0x45, 0x4C, 0x46, 0, 1], "a"), ([0x1F, 0x8B, 8, 0], "a.gz"),
    ]
    let errors = try files.flatMap { try ReadArticles($0.0, named: $0.1).errors.map(\.code) }
    #expect(errors == [.empty, .unknownFormat, .brokenCompression])
  }
}
