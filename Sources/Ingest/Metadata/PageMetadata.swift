import CLibXML2
import NewsModel

/// What a page says about its article: title, date, outlet, author, language, address.
///
/// Sources are asked in a fixed order and the first answer stands: JSON-LD, `<meta>` (OpenGraph, Dublin Core and kin),
/// `<time>`, the byline, the address. Nothing is read from comments or lists of related articles.
struct PageMetadata {
  /// A date and where it was found.
  struct Published: Hashable {
    let text: String
    let origin: Document.DateOrigin
  }

  private(set) var url: String?
  private(set) var outlet: String?
  private(set) var author: String?
  private(set) var title: String?
  private(set) var published: Published?
  private(set) var language: String?
  /// What the page calls itself: `article`, `website` …
  private(set) var openGraphType: String?

  init(_ tree: MarkupTree, address: String?) {
    let head = PageHead(tree)
    let linked = LinkedData(head.linkedData)
    openGraphType = head.meta["og:type"]
    url =
      head.canonical.flatMap(Self.absolute) ?? head.meta["og:url"].flatMap(Self.absolute) ?? linked.url.flatMap(
        Self.absolute) ?? address
    title = title(head, linked, tree)
    outlet = outlet(head, linked)
    author = author(head, linked, tree)
    language = (linked.language ?? head.language ?? head.meta["og:locale"]).map { String($0.prefix(2)).lowercased() }
    published = published(head, linked, tree)
  }

  private static func absolute(_ address: String) -> String? {
    guard address.hasPrefix("http"), let slashes = address.firstRange(of: "://") else { return nil }
    // The root of a site names no article.
    let path = address[slashes.upperBound...].drop { $0 != "/" }
    return path.count > 1 ? address : nil
  }

  private func title(_ head: PageHead, _ linked: LinkedData, _ tree: MarkupTree) -> String? {
    let heading = head.headings.map { tree.text($0) }.first { $0.utf8.count >= 10 }
    let candidates = [linked.headline, head.meta["og:title"], heading, head.meta["twitter:title"], head.title]
    guard let found = candidates.lazy.compactMap({ $0.flatMap(Self.plain)?.nonEmpty }).first else { return nil }
    return Self.withoutOutlet(found, heading: heading, site: head.meta["og:site_name"] ?? linked.publisher)
  }

  /// Entities that were escaped twice, and tags, are common in metadata.
  private static func plain(_ text: String) -> String? {
    (MarkupFragment.isLikely(text)
      ? MarkupFragment(options: ReaderOptions()).text(of: text) : TextCleaner.cleanLine(text))
      .nonEmpty
  }

  /// "Headline | Site" without the site.
  private static func withoutOutlet(_ title: String, heading: String?, site: String?) -> String {
    if let heading, heading.utf8.count >= 15, heading.utf8.count < title.utf8.count, title.hasPrefix(heading) {
      return heading
    }
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " • "] {
      var parts = title.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1, let last = parts.last else { continue }
      let isSite =
        site.map { last.lowercased().hasPrefix($0.lowercased()) || $0.lowercased().hasPrefix(last.lowercased()) }
        ?? false
      if isSite || separator == " | " && last.utf8.count <= 30 {
        parts.removeLast()
        return parts.joined(separator: separator)
      }
    }
    return title
  }

  private func outlet(_ head: PageHead, _ linked: LinkedData) -> String? {
    let names = [
      linked.publisher, head.meta["og:site_name"], head.meta["application-name"], head.meta["dc.publisher"],
      head.meta["dcterms.publisher"], head.meta["publisher"], head.meta["apple-mobile-web-app-title"],
    ]
    for name in names {
      guard let name = name.flatMap(Self.plain), name.utf8.count < 80, !name.hasPrefix("http") else { continue }
      // "Daily | News | Sport" names the outlet first.
      let first = name.split(separator: " | ").first.map(String.init) ?? name
      return first.hasPrefix("@") ? String(first.dropFirst()) : first
    }
    return url.flatMap(Host.outlet)
  }

  private func author(_ head: PageHead, _ linked: LinkedData, _ tree: MarkupTree) -> String? {
    var candidates = [linked.author]
    for key in [
      "author", "article:author", "byl", "sailthru.author", "parsely-author", "dc.creator", "dcterms.creator",
      "citation_author",
    ] {
      candidates.append(head.meta[key])
    }
    candidates += head.authors.prefix(3).map { node in
      FragmentText(tree: tree).text(in: node..<tree.end(node)).split(separator: "\n").first.map(String.init)
    }
    for candidate in candidates {
      guard let name = candidate.flatMap(Self.plain), !name.contains("://"), name.utf8.count < 160 else { continue }
      let person = Self.person(name)
      if person.utf8.count >= 3, person.utf8.count < 100 { return person }
    }
    return nil
  }

  /// "By Jane Doe | November 18, 2019" → "Jane Doe".
  static func person(_ text: String) -> String {
    var name = text
    let lower = text.lowercased()
    for prefix in ["posted by ", "written by ", "story by ", "by "] where lower.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
      break
    }
    for mark in [" | ", " @", " • ", " · "] {
      if let range = name.firstRange(of: mark) { name = String(name[..<range.lowerBound]) }
    }
    // A name ends where a date begins.
    if let digit = name.firstIndex(where: \.isNumber) {
      var words = name[..<digit].split(separator: " ")
      while let last = words.last, CalendarNames.month(last.prefix { $0.isLetter }) != nil { words.removeLast() }
      name = words.joined(separator: " ")
    }
    return name.trimmingASCIISpace()
  }

  private func published(_ head: PageHead, _ linked: LinkedData, _ tree: MarkupTree) -> Published? {
    let reader = DateReader()
    if let stamp = linked.published.flatMap(reader.stamp(ofValue:)) {
      return Published(text: stamp.iso8601, origin: .jsonLD)
    }
    for key in PageHead.dateKeys {
      if let stamp = head.meta[key].flatMap(reader.stamp(ofValue:)) {
        return Published(text: stamp.iso8601, origin: .meta)
      }
    }
    for time in head.times {
      let written = tree.attribute(time, "datetime") ?? tree.attribute(time, "content")
      if let stamp = written.flatMap(reader.stamp(ofValue:)) ?? reader.stamp(in: tree.text(time)) {
        return Published(text: stamp.iso8601, origin: .time)
      }
    }
    let addressed = url.flatMap { Timestamp(address: $0)?.iso8601 }
    for line in head.bylines {
      guard let stamp = reader.stamp(in: line) else { continue }
      // A line may date what the article is about; an address dates the article.
      if let addressed, !stamp.iso8601.hasPrefix(addressed) { continue }
      return Published(text: stamp.iso8601, origin: .byline)
    }
    if let addressed { return Published(text: addressed, origin: .url) }
    if let line = HeadlineDate(tree: tree).stamp(headings: head.headings) {
      return Published(text: line.iso8601, origin: .byline)
    }
    return nil
  }
}
