import NewsModel
import Testing

@testable import KnowledgeGraph

@Suite struct EdgeLabelTests {
  @Test func `an office is one edge however its letters are cased`() {
    func record(_ id: String, _ office: String) -> DocumentRecord {
      let text = "\(office) Merkel of Germany"
      let length = office.utf8.count
      func mention(_ start: Int, _ end: Int, _ type: EntityType, _ entity: Int) -> Mention {
        Mention(span: TextSpan(start, end), tokens: 0..<1, type: type, entity: entity)
      }
      return DocumentRecord(
        document: Document(id: .init(rawValue: id), path: id, text: text),
        sentences: [TextSpan(0, text.utf8.count)], paragraphs: [0],
        mentions: [
          mention(length + 1, length + 7, .person, 0), mention(length + 11, length + 18, .country, 1),
        ],
        entities: [
          Entity(id: .init(rawValue: "person:merkel"), type: .person, name: "Merkel", mentions: [0]),
          Entity(id: .country("DE"), type: .country, name: "Germany", mentions: [1]),
        ],
        links: [
          EntityLink(kind: .role, source: 0, target: 1, label: office, span: TextSpan(0, length + 7), rule: "title")
        ])
    }
    var builder = GraphBuilder()
    builder.add(record("a", "Chancellor"))
    builder.add(record("b", "chancellor"))
    builder.add(record("c", "Chancellor"))
    let graph = builder.graph()
    #expect(graph.violations().isEmpty)
    #expect(graph.edges.filter { $0.kind == .role }.map(\.label) == ["Chancellor"])
  }
}
