import NewsModel

/// The article in a page's JSON-LD, wherever it hides: at the top, in an array, in `@graph`, under `mainEntity`.
///
/// See [schema.org/NewsArticle](https://schema.org/NewsArticle).
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var language: String?
  private(set) var url: String?

  init(_ scripts: [[UInt8]]) {
    var nodes: [JSONValue] = []
    for script in scripts {
      guard let value = JSONParser.parse(Self.unwrapped(script)) else { continue }
      Self.collect(value, into: &nodes, depth: 0)
    }
    guard let article = nodes.first(where: { Self.isArticle($0) }) ?? nodes.first(where: { Self.isDated($0) }) else {
      publisher =
        nodes.lazy.filter { Self.types($0).contains { $0.hasSuffix("Organization") } }.compactMap { $0["name"]?.name }
        .first
      return
    }
    headline = article["headline"]?.name ?? article["name"]?.name
    published = article["datePublished"]?.name ?? article["dateCreated"]?.name ?? article["uploadDate"]?.name
    author = Self.names(article["author"] ?? article["creator"], nodes)
    publisher = Self.names(article["publisher"], nodes)
    language = article["inLanguage"]?.name
    url = article["url"]?.text ?? article["mainEntityOfPage"]?.text ?? article["mainEntityOfPage"]?["@id"]?.text
  }

  /// Without the comment or CDATA marks that some pages put around it.
  private static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else {
      return bytes
    }
    // `<![CDATA[` holds brackets of its own.
    if bytes.prefix(start + 12).starts(with: "<![CDATA[".utf8),
      let brace = bytes.dropFirst(9).firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
    {
      return Array(bytes[brace...])
    }
    return start == 0 ? bytes : Array(bytes[start...])
  }

  private static func collect(_ value: JSONValue, into nodes: inout [JSONValue], depth: Int) {
    guard depth < 6 else { return }
    switch value {
    case .array(let values): for value in values { collect(value, into: &nodes, depth: depth + 1) }
    case .object(let members):
      nodes.append(value)
      for (key, value) in members
      where key == "@graph" || key == "mainEntity" || key == "mainEntityOfPage" || key == "item" {
        collect(value, into: &nodes, depth: depth + 1)
      }
    default: break
    }
  }

  private static func types(_ node: JSONValue) -> [String] { node["@type"]?.items.compactMap(\.text) ?? [] }

  private static func isArticle(_ node: JSONValue) -> Bool {
    types(node).contains { type in
      type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" || type == "Review"
        || type == "AnalysisNewsArticle"
    }
  }

  /// A page of any kind ("MedicalWebPage") with a headline and a day of publication is an article too.
  private static func isDated(_ node: JSONValue) -> Bool { node["headline"] != nil && node["datePublished"] != nil }

  /// The names of a person or organization, or of several; `@id` references are followed.
  private static func names(_ value: JSONValue?, _ nodes: [JSONValue]) -> String? {
    guard let value else { return nil }
    let names = value.items.compactMap { item -> String? in
      if let name = item.name { return name.nonEmpty }
      guard let reference = item["@id"]?.text else { return nil }
      return nodes.lazy.filter { $0["@id"]?.text == reference }.compactMap { $0["name"]?.name?.nonEmpty }.first
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
