import CLibXML2
import NewsModel

/// The parts of an article in an XML record.
struct XMLFields {
  var url: String?
  var title: String?
  var text = ""
  var published: String?
  var author: String?
  var outlet: String?
  var language: String?

  /// [RSS 2.0](https://www.rssboard.org/rss-specification), RSS 1.0 and [Atom](https://www.rfc-editor.org/rfc/rfc4287).
  static func feed(_ record: MarkupTree, _ outside: MarkupTree, _ options: ReaderOptions) -> XMLFields {
    var fields = XMLFields()
    func words(_ node: Int?) -> String? { node.map { plain(record, $0, options) }?.nonEmpty }
    fields.title = words(record.child("title"))
    fields.author =
      words(record.child("dc:creator"))
      ?? record.child("author").flatMap { author in
        words(record.child("name", of: author) ?? author)
      }
    fields.published = words(record.child("pubDate", "published", "dc:date", "updated", "date"))
    fields.language = record.attribute(0, "lang")
    for child in record.children(0) where record.tag(child) == .link {
      let relation = record.value(child, "rel") ?? "alternate"
      if relation == "alternate", fields.url == nil {
        fields.url = (record.value(child, "href") ?? record.text(child)).nonEmpty
      }
    }
    if fields.url == nil, let guid = record.child("guid"), record.value(guid, "isPermaLink") != "false" {
      fields.url = record.text(guid).nonEmpty.flatMap { $0.hasPrefix("http") ? $0 : nil }
    }
    if let content = record.child("content:encoded", "content", "description", "summary") {
      fields.text = plain(record, content, options)
    }
    // The name of the feed is its outlet.
    for index in 0..<outside.count where outside.tag(index) == .title && fields.outlet == nil {
      let parent = outside.parent(index)
      if parent >= 0, ["channel", "feed"].contains(outside.name(parent)) {
        fields.outlet = outside.text(index).nonEmpty
      }
    }
    if fields.language == nil, let language = outside.count > 0 ? outside.first("language") : nil {
      fields.language = outside.text(language).nonEmpty
    }
    return fields
  }

  /// [Sitemaps with news](https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): headlines.
  static func sitemap(_ record: MarkupTree) -> XMLFields {
    var fields = XMLFields()
    fields.url = record.child("loc").flatMap { record.text($0).nonEmpty }
    fields.title = record.first("news:title").flatMap { record.text($0).nonEmpty }
    fields.published = record.first("news:publication_date").flatMap { record.text($0).nonEmpty }
    fields.outlet = record.first("news:name").flatMap { record.text($0).nonEmpty }
    fields.language = record.first("news:language").flatMap { record.text($0).nonEmpty }
    return fields
  }

  /// [NITF](https://iptc.org/standards/nitf/), alone or inside NewsML.
  static func nitf(_ record: MarkupTree, _ root: Int) -> XMLFields {
    var fields = XMLFields()
    fields.title = record.first("hl1", "title", in: root).map { record.text($0) }?.nonEmpty
    fields.author = record.first("byline", in: root).map { record.text($0) }?.nonEmpty
    if let issue = record.first("date.issue", "date.release", "story.date", in: root) {
      fields.published = record.value(issue, "norm")
    }
    if let publication = record.first("pubdata", in: root) {
      fields.published = fields.published ?? record.value(publication, "date.publication")
      fields.outlet = record.value(publication, "name")
    }
    if let content = record.first("body.content", "body", in: root) {
      fields.text = FragmentText(tree: record).text(in: content..<record.end(content))
    }
    return fields
  }

  /// [NewsML-G2](https://iptc.org/standards/newsml-g2/).
  static func newsML(_ record: MarkupTree) -> XMLFields {
    var fields = XMLFields()
    if let content = record.first("nitf") {
      fields = nitf(record, content)
    } else if let content = record.first("body", "inlineXML", "inlineData") {
      fields.text = FragmentText(tree: record).text(in: content..<record.end(content))
    }
    if let headline = record.first("headline") { fields.title = record.text(headline).nonEmpty ?? fields.title }
    if let date = record.first("contentCreated", "firstCreated", "versionCreated") {
      fields.published = record.text(date).nonEmpty ?? fields.published
    }
    if let byline = record.first("by") { fields.author = record.text(byline).nonEmpty ?? fields.author }
    if let provider = record.first("provider") {
      let name = record.child("name", of: provider).map { record.text($0) }
      fields.outlet = name?.nonEmpty ?? record.value(provider, "literal") ?? fields.outlet
    }
    if let language = record.first("language") { fields.language = record.value(language, "tag") }
    return fields
  }

  /// The words of a node whose text may be escaped markup, or which holds XHTML.
  private static func plain(_ record: MarkupTree, _ node: Int, _ options: ReaderOptions) -> String {
    let hasElements = (node + 1..<record.end(node)).contains { record.tag($0) != .text }
    if hasElements { return FragmentText(tree: record).text(in: node..<record.end(node)) }
    let raw = String(decoding: record.rawText(node), as: UTF8.self)
    return MarkupFragment.isLikely(raw) ? MarkupFragment(options: options).text(of: raw) : TextCleaner.clean(raw)
  }
}
