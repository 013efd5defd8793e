import NewsModel

extension GraphBuilder {
  /// A record with what is needed to cite it, and the nodes that its entities and events are.
  struct Page {
    let record: DocumentRecord
    let article: Int
    /// The day of publication.
    let date: PartialDate?
    /// The node of each entity; `nil` where it is left out.
    let entities: [Int?]
    let events: [Int?]
    private let offsets: ScalarOffsets

    init(_ record: DocumentRecord, article: Int, date: PartialDate?, entities: [Int?], events: [Int?]) {
      self.record = record
      self.article = article
      self.date = date
      self.entities = entities
      self.events = events
      offsets = ScalarOffsets(record.document.text)
    }

    func citation(_ span: TextSpan, _ rule: String, _ confidence: Float) -> Citation {
      Citation(
        article: Int32(article), start: Int32(offsets.scalarOffset(ofUTF8: span.start)),
        end: Int32(offsets.scalarOffset(ofUTF8: span.end)), confidence: confidence,
        quote: String(record.document[span]), rule: rule)
    }

    /// The sentence that holds a place, else the place itself.
    ///
    /// - Complexity: O(log *n*) in the sentences.
    func sentence(around span: TextSpan) -> TextSpan {
      let index = record.sentences.partitioningIndex { $0.end > span.start }
      guard index < record.sentences.count, record.sentences[index].contains(span) else { return span }
      return record.sentences[index]
    }

    /// Whether a sentence is no part of the article: a menu, a "Read more".
    func isBoilerplate(_ sentence: TextSpan) -> Bool {
      record.document.boilerplate.contains { $0.overlaps(sentence) }
    }
  }

  /// Gives the article and its nodes their numbers.
  mutating func page(of record: DocumentRecord) -> Page {
    let article = articles.number(of: record.document)
    let entities = record.entities.indices.map { index in
      identity.entity(index, of: record).map { node($0) }
    }
    let events = record.events.indices.map { index in
      identity.event(index, of: record).map { node($0, kind: .event) }
    }
    return Page(
      record, article: article, date: articles.articles[article].date, entities: entities, events: events)
  }

  /// The number of a node, which begins with this kind where it is new, or else with the one that its id tells.
  mutating func node(_ id: Graph.Node.ID, kind: EntityType? = nil) -> Int {
    let number = numbers.number(of: id)
    if number == nodes.count { nodes.append(NodeDraft(kind: kind ?? id.kind)) }
    return number
  }
}
