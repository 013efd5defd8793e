import Foundation
import GRDB
import KnowledgeGraph
import NewsModel
import TestSupport
import Testing

@testable import Store

@Suite struct GraphStoreTests {
  @Test func `gives back records and graph as they were`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("news.db")
    try GraphStore(path: path, for: .creating).apply(.init(records: [SampleData.record], graph: SampleData.graph))
    let store = try GraphStore(path: path, for: .reading)
    #expect(try store.graph().nodes == SampleData.graph.nodes)
    #expect(try store.graph().edges == SampleData.graph.edges)
    #expect(try store.graph().openPositions == SampleData.graph.openPositions)
    #expect(try store.openPositions(of: SampleData.graph.nodes[0].id).isEmpty)
    #expect(try store.openPositions(of: SampleData.graph.nodes[1].id).count == 1)
    let records = try store.records()
    #expect(records.map { RecordBytes.encode($0) } == [RecordBytes.encode(SampleData.record)])
    #expect(records.first?.document == SampleData.record.document)
    let counts = try store.counts()
    #expect(counts.documents == 1)
    #expect(counts.nodes == 2)
    #expect(counts.edges == 1)
  }

  @Test func `is one file after it was written, and after it was asked`() throws {
    let folder = try TemporaryFolder()
    let written = try GraphStore(path: folder.file("news.db"), for: .creating)
    try written.apply(.init(graph: SampleData.graph))
    try written.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["news.db"])
    let asked = try GraphStore(path: folder.file("news.db"), for: .reading)
    #expect(try asked.nodes(of: nil).count == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["news.db"])
    let copy = folder.file("copy.db")
    try FileManager.default.copyItem(atPath: folder.file("news.db"), toPath: copy)
    #expect(try GraphStore(path: copy, for: .reading).graph().nodes == SampleData.graph.nodes)
  }

  @Test func `replaces and removes documents`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.file("news.db"), for: .creating)
    try store.apply(.init(records: [SampleData.record], graph: Graph()))
    var changed = SampleData.record
    changed.document.title = "New"
    try store.apply(.init(records: [changed], graph: Graph()))
    #expect(try store.records().map(\.document.title) == ["New"])
    try store.apply(.init(removed: [changed.document.id], graph: Graph()))
    #expect(try store.records().isEmpty)
  }

  @Test func `finds nodes and edges through its indexes`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.file("news.db"), for: .creating)
    try store.apply(.init(graph: SampleData.graph))
    let merkel = Graph.Node.ID(rawValue: "person:angela-merkel")
    #expect(try store.nodes(withWordStarting: "merk").map(\.id) == [merkel])
    #expect(try store.nodes(withWordStarting: "berlin").map(\.id.rawValue) == ["country:DE"])
    #expect(try store.edges(touching: merkel).map(\.id.rawValue) == ["e1"])
    #expect(try store.edges(of: .coMention).isEmpty)
    #expect(try store.evidence(of: merkel).count == 2)
    #expect(try store.edge(.init(rawValue: "e1"))?.stance == .denies)
  }

  @Test func `keeps what the graph was built with until it is told otherwise`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.file("news.db"), for: .creating)
    #expect(try store.settings == BuildSettings())
    let settings = BuildSettings(
      hasClaims: true, corrections: .init(text: "- ignore: X\n", location: "rules.yaml"), knowledgeBases: ["/kb.db"])
    try store.apply(.init(graph: Graph(), settings: settings))
    try store.apply(.init(graph: Graph()))
    #expect(try store.settings == settings)
    try store.apply(.init(graph: Graph(), settings: BuildSettings()))
    #expect(try store.settings == BuildSettings())
  }

  @Test func `a store of the first version is read, and upgraded when it changes`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("news.db")
    let first = try GraphStore(path: path, for: .creating)
    try first.apply(.init(records: [SampleData.record], graph: SampleData.graph))
    try first.database.write { try $0.execute(sql: "DROP TABLE open_position; PRAGMA user_version = 1") }
    try first.close()
    let old = try GraphStore(path: path, for: .reading)
    #expect(try old.graph().edges == SampleData.graph.edges)
    #expect(try old.openPositions(of: nil).isEmpty)
    try old.close()
    let changed = try GraphStore(path: path, for: .updating)
    try changed.apply(.init(graph: SampleData.graph))
    #expect(try changed.openPositions(of: nil) == SampleData.graph.openPositions)
    #expect(try changed.database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
  }

  @Test func `a text with a zero byte comes back whole`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.file("news.db"), for: .creating)
    let text = "Merkel\u{0} spoke."
    let document = Document(id: .init(rawValue: "z"), path: "z", text: text)
    try store.apply(
      .init(
        records: [DocumentRecord(document: document, sentences: [TextSpan(0, 14)], paragraphs: [0])], graph: Graph())
    )
    #expect(try store.records().first?.document.text == text)
    #expect(try store.text(of: document.id) == text)
  }

  @Test func `refuses what is no store`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { try GraphStore(path: folder.file("none.db"), for: .reading) }
    let text = folder.file("text.db")
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: text))
    let error = #expect(throws: StoreError.self) { try GraphStore(path: text, for: .creating) }
    #expect(error?.code == .notAStore)
    #expect(try Data(contentsOf: URL(filePath: text)).count == 5000)
  }

  @Test func `a change is made again where the articles changed meanwhile`() throws {
    let folder = try TemporaryFolder()
    let store = try GraphStore(path: folder.file("news.db"), for: .creating)
    try store.apply(.init(records: [SampleData.record], graph: Graph()))
    var second = SampleData.record
    second.document.id = .init(rawValue: "second")
    var third = SampleData.record
    third.document.id = .init(rawValue: "third")
    var seen: [Int] = []
    let isChanged = try store.update { records in
      seen.append(records.count)
      if seen.count == 1 {
        let other = try GraphStore(path: folder.file("news.db"), for: .updating)
        try other.apply(.init(records: [second], graph: Graph()))
      }
      return .init(records: [third], graph: SampleData.graph)
    }
    #expect(isChanged)
    #expect(seen == [1, 2])
    #expect(try store.records().count == 3)
    #expect(try store.update { _ in nil } == false)
  }
}
