package import KnowledgeGraph
package import NewsModel

/// Events as event data have them: a row for each pair of actors, with type, CAMEO root, date, place and proof (RFC 4180).
package struct EventTable {
  package static let columns = [
    "event_id", "event", "type", "cameo_root", "status", "date", "date_precision", "source", "source_name",
    "source_role", "target", "target_name", "target_role", "place", "place_name", "country", "document", "title",
    "outlet", "published", "from_char", "to_char", "quote", "rule", "confidence", "mentions", "articles",
    "independent_sources",
  ]

  private let article: (Document.ID) throws -> ArticleFacts?
  private let roots: CameoRoots

  /// - Parameter article: What is known of a document.
  package init(roots: CameoRoots, article: @escaping (Document.ID) throws -> ArticleFacts?) {
    self.article = article
    self.roots = roots
  }

  /// The table with its header, a row for each dyad in their order.
  ///
  /// - Throws: What the look-up of an article throws.
  package func bytes(of dyads: [EventDyad]) throws -> [UInt8] {
    var buffer = ByteBuffer()
    CSVRows.append(Self.columns.map { .plain($0) }, to: &buffer)
    for dyad in dyads {
      let event = dyad.event
      let codes = roots.codes(ofEvent: event.type ?? "", isPlanned: event.status == .planned)
      let article = try dyad.evidence.flatMap { try self.article($0.document) }
      CSVRows.append(
        [
          .plain(event.id.rawValue), .plain(event.name), .init(event.type), Self.list(codes),
          .init(event.status?.rawValue),
          .init(event.date?.iso8601), .init(event.date?.precision), .init(dyad.source?.node.id.rawValue),
          .init(dyad.source?.node.name), .init(dyad.source?.role.rawValue), .init(dyad.target?.node.id.rawValue),
          .init(dyad.target?.node.name), .init(dyad.target?.role.rawValue), Self.list(dyad.places.map(\.id.rawValue)),
          Self.list(dyad.places.map(\.name)),
          // "country:KE" is Kenya by ISO 3166.
          Self.list(dyad.countries.map { String($0.id.rawValue.dropFirst("country:".count)) }),
          .init(dyad.evidence?.document.rawValue), .init(article?.title), .init(article?.outlet),
          .init(article?.published), dyad.evidence.map { .init($0.start) } ?? "",
          dyad.evidence.map { .init($0.end) } ?? "", .verbatim(dyad.evidence?.quote ?? ""), .init(dyad.evidence?.rule),
          dyad.evidence.map { .init(decimal: Double($0.confidence)) } ?? "", .init(event.mentions),
          .init(event.articles), .init(event.sources),
        ], to: &buffer)
    }
    return buffer.bytes
  }

  private static func list(_ values: [String]) -> CSVRows.Cell { .plain(values.joined(separator: " | ")) }
}

extension PartialDate {
  /// What of it is known.
  fileprivate var precision: String { day != nil ? "day" : month != nil ? "month" : "year" }
}
