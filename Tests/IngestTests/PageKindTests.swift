import NewsModel
import Testing

@testable import Ingest

/// Pages that are no article are left out with a reason.
@Suite struct PageKindTests {
  private func result(_ page: String) throws -> Result<Article, IngestError> {
    var results: [Result<Article, IngestError>] = []
    try ArticleReader().read(Array(page.utf8), named: "a.html") { results.append($0) }
    return try #require(results.first)
  }

  private static let teaser =
    "<h3><a href='/x'>Ministers agree on a plan for the river</a></h3><p>The ministers agreed on Monday after a long night of talks in the capital.</p>"

  @Test(arguments: [
    "<title>Page not found</title><p>We looked everywhere, and the page that you asked for is gone for good.</p>",
    "<title>404 Not Found | Daily</title><p>We looked everywhere, and the page that you asked for is gone for good.</p>",
    "<title>Just a moment...</title><p>Checking your browser before you go to the site of the paper, please wait.</p>",
    "<title>Daily</title><p>Our site wants to use cookies to show you what you like, please say whether it may do so.</p>",
    "<title>Daily</title><p>You have reached your limit of free articles. You can see more of them tomorrow morning.</p>",
    "<title>Daily</title><body>\(String(repeating: teaser, count: 6))</body>",
    "<title>Daily</title><ul><li><a href='/a'>One</a><li><a href='/b'>Two</a></ul>",
  ])
  func `these are no articles`(page: String) throws {
    guard case .failure(let error) = try result("<html>" + page + "</html>") else {
      Issue.record("read as an article")
      return
    }
    #expect(error.code == .notAnArticle)
    #expect(error.isSkip)
  }

  /// Short reports without a date whose titles only begin as errors do.
  @Test(arguments: [
    "Forbidden City opens again", "404 people reach the island by boat", "Not found guilty, he goes home",
  ])
  func `these are articles`(title: String) throws {
    let page =
      "<html><title>\(title)</title><p>It was the talk of the town on Wednesday, said the mayor, and will be for a while.</p></html>"
    #expect(try result(page).get().document.title == title)
  }

  @Test func `an article that is cut off says so`() throws {
    let page = """
      <html><title>Bridge opens</title><body><p>The bridge over the river opened on Wednesday, after ten years of work.</p>
      <div><p>To continue reading, take a subscription</p></div></body></html>
      """
    let article = try result(page).get()
    #expect(article.findings.contains { $0.code == .cutOff })
  }

  @Test func `an article with teasers behind it stays one`() throws {
    let text = String(
      repeating: "<p>The bridge over the river opened on Wednesday, after ten years of work.</p>", count: 6)
    let page = "<html><title>Bridge opens</title><body><article>\(text)</article>\(Self.teaser)</body></html>"
    #expect(try result(page).get().document.text.hasPrefix("Bridge opens\n\nThe bridge"))
  }
}
