import NewsModel

/// Tells pages that are no article: error pages, front pages, pay walls, requests to allow cookies.
///
/// A page that says it is an article, with a date, is believed.
struct PageKind {
  let metadata: PageMetadata
  /// Where the page was fetched from.
  let address: String?
  let main: MainText.Extract

  /// Why the page is no article; `nil` when it is one.
  var reasonAgainst: String? {
    let text = Array(main.text.utf8)
    if text.allSatisfy(\.isASCIISpace) {
      return "the page has no article text; it may be a front page, a gallery or a page that scripts fill"
    }
    if isDated { return nil }
    if text.count < 800 {
      if let title = metadata.title, PageNotices.isError(title) {
        return "the page says that it was not found or not given"
      }
      if PageNotices.isCheck(text) { return "the page asks to allow cookies or scripts, or for a proof of being human" }
      if PageNotices.asksToSubscribe(text) { return "the page is a pay wall" }
    }
    if metadata.openGraphType == "article" { return nil }
    if main.shape.teasers >= 4 && main.shape.teasers * 2 >= main.shape.paragraphs {
      return "the page is a front page or a list: its paragraphs stand under links to other pages"
    }
    if let address, main.shape.teasers > 0, Self.isRoot(address) { return "the page is the front page of its site" }
    return nil
  }

  private var isDated: Bool { metadata.published?.origin == .jsonLD || metadata.published?.origin == .meta }

  private static func isRoot(_ address: String) -> Bool {
    guard let slashes = address.firstRange(of: "://") else { return false }
    let path = address[slashes.upperBound...].drop { $0 != "/" }
    return path.isEmpty || path == "/"
  }
}
