import KnowledgeGraph
import NewsModel

/// A record with what the graph asks of it: ids of nodes, quotes with their places, who is named in which sentence.
struct ArticleView {
  let record: DocumentRecord
  let source: String
  let date: PartialDate?
  private let offsets: ScalarOffsets
  private let presence: [[Int]]

  init(_ record: DocumentRecord) {
    self.record = record
    source = record.document.syndicationGroup ?? record.document.outlet ?? record.document.id.rawValue
    date = record.document.publicationDate
    offsets = ScalarOffsets(record.document.text)
    var presence = [Set<Int>](repeating: [], count: record.sentences.count)
    var sentence = 0
    for mention in record.mentions {
      guard let entity = mention.entity else { continue }
      while sentence > 0, record.sentences[sentence].start > mention.span.start { sentence -= 1 }
      while sentence < record.sentences.count, record.sentences[sentence].end <= mention.span.start { sentence += 1 }
      guard sentence < record.sentences.count else {
        sentence = max(0, record.sentences.count - 1)
        continue
      }
      if record.sentences[sentence].contains(mention.span.start) { presence[sentence].insert(entity) }
    }
    self.presence = presence.map { $0.sorted() }
  }

  func id(of entity: Int) -> Graph.Node.ID { .init(rawValue: record.entities[entity].id.rawValue) }

  func entities(inSentence index: Int) -> [Int] { presence[index] }

  /// Every two of the entities, the lesser id first.
  func pairs(of entities: [Int]) -> [(Graph.Node.ID, Graph.Node.ID)] {
    let ids = Set(entities.map(id)).sorted()
    return ids.indices.flatMap { left in ids[(left + 1)...].map { (ids[left], $0) } }
  }

  func nodes(of target: Position.Target) -> [Graph.Node.ID] {
    switch target {
    case .entity(let index): [id(of: index)]
    case .event(let index): [.init(rawValue: record.events[index].id.rawValue)]
    case .position(let index): record.positions[index].source.map { [id(of: $0)] } ?? []
    }
  }

  /// The sentence that holds a span, or the span itself where none does.
  func sentence(around span: TextSpan) -> TextSpan {
    trimmed(record.sentences.first { $0.contains(span) } ?? span)
  }

  /// Without white space at the ends.
  func trimmed(_ span: TextSpan) -> TextSpan {
    let bytes = record.document.text.utf8.span
    var (start, end) = (span.start, span.end)
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return TextSpan(start, end)
  }

  func words(_ span: TextSpan) -> String { String(record.document[span]) }

  func evidence(_ span: TextSpan, _ rule: String, _ confidence: Float) -> Evidence {
    Evidence(
      document: record.document.id, start: offsets.scalarOffset(ofUTF8: span.start),
      end: offsets.scalarOffset(ofUTF8: span.end), quote: words(span), rule: rule, confidence: confidence)
  }
}
