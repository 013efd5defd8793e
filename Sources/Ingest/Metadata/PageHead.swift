import CLibXML2
import NewsModel

/// The places of a page where metadata stand, collected in one pass.
struct PageHead {
  /// `<meta>` contents by name, property or itemprop, in lower case.
  private(set) var meta: [String: String] = [:]
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?
  private(set) var linkedData: [[UInt8]] = []
  /// `<h1>` elements.
  private(set) var headings: [Int] = []
  /// `<time>` elements, and others, that say that they date the article.
  private var markedTimes: [Int] = []
  /// Other `<time>` elements.
  private var plainTimes: [Int] = []
  private(set) var authors: [Int] = []
  /// Texts of elements that say they hold a date, or that begin with "Published".
  private(set) var bylines: [String] = []

  /// Elements that may date the article: marked ones first, then in order.
  var times: [Int] { markedTimes + plainTimes }

  /// Names of `<meta>` that date the article, the surest first.
  static let dateKeys = [
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "published_time",
    "article.published", "article:published", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dcterms.date", "dc.date", "dc.created", "rnews:datepublished", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime",
    "bt:pubdate", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "published_date",
    "published-date", "date_published", "ptime", "pdate", "displaydate", "originalpublicationdate",
    "article_date_original",
    "analyticsattributes.articledate", "shareaholic:article_published_time", "citation_publication_date",
    "citation_date", "article:post_time", "og:pubdate", "datecreated", "date", "created", "dateposted", "timestamp",
    "lastmod", "article:modified_time", "og:updated_time",
  ]

  init(_ tree: MarkupTree) {
    var index = 0
    // The end of the outermost region that is not the article's own.
    var foreignEnd = 0
    while index < tree.count {
      let tag = tree.tag(index)
      switch tag {
      case .text:
        index += 1
        continue
      case .meta: addMeta(tree, index)
      case .title: if title == nil { title = tree.text(index) }
      case .html: language = tree.attribute(index, "lang") ?? tree.attribute(index, "xml:lang")
      case .link:
        if canonical == nil, tree.attribute(index, "rel") == "canonical" {
          canonical = tree.attribute(index, "href")?.nonEmpty
        }
      case .script:
        let raw = tree.rawText(index)
        if !raw.isEmpty { linkedData.append(raw) }
        index = tree.end(index)
        continue
      case .h1: headings.append(index)
      default: break
      }
      if tag.mayHoldByline {
        let role = ElementRole.role(of: tree, index)
        if index >= foreignEnd, isForeign(tree, index, role) { foreignEnd = tree.end(index) }
        if index >= foreignEnd { addMarked(tree, index, role) }
      }
      index += 1
    }
  }

  /// Whether an element is of the site or of other articles.
  private func isForeign(_ tree: MarkupTree, _ node: Int, _ role: ElementRole) -> Bool {
    let tag = tree.tag(node)
    guard role.contains(.foreign) || tag == .aside || tag == .nav || tag == .footer else { return false }
    return tag != .body && tag != .html && tag != .article && tag != .main && !holdsHeading(tree, node)
  }

  /// Keeps an element that says that it holds a date or names who wrote.
  private mutating func addMarked(_ tree: MarkupTree, _ node: Int, _ role: ElementRole) {
    let property = tree.attribute(node, "itemprop")
    let isPublished = property?.lowercased() == "datepublished"
    let size = tree.end(node) - node
    if tree.tag(node) == .time {
      if isPublished || role.contains(.published) || tree.attribute(node, "pubdate") != nil {
        markedTimes.append(node)
      } else if !role.contains(.modified) {
        plainTimes.append(node)
      }
    } else if isPublished {
      markedTimes.append(node)
    } else if role.contains(.date) || role.contains(.byline), size < 60, bylines.count < 24 {
      let text = tree.text(node)
      if text.utf8.count < 300 { bylines.append(text) }
    }
    let isAuthor =
      role.contains(.author) || property == "author"
      || tree.attributeBytes(node, "rel")?.elementsEqual("author".utf8) == true
    if isAuthor, size < 40 { authors.append(node) }
  }

  private func holdsHeading(_ tree: MarkupTree, _ node: Int) -> Bool {
    (node..<tree.end(node)).contains { tree.tag($0) == .h1 }
  }

  private mutating func addMeta(_ tree: MarkupTree, _ node: Int) {
    guard let content = tree.attribute(node, "content")?.nonEmpty else { return }
    for name in [
      tree.attribute(node, "property"), tree.attribute(node, "name"), tree.attribute(node, "itemprop"),
      tree.attribute(node, "http-equiv"),
    ] {
      if let key = name?.lowercased(), meta[key] == nil { meta[key] = content }
    }
  }
}
