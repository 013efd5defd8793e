import NewsModel
import Store
import TestSupport
import Testing

/// What is wrong with a file is told for what it is.
@Suite struct KnowledgeStoreTests {
  private let entry = KnowledgeEntry(id: "Q1", type: .person, name: "Anna Berg")

  @Test func `a knowledge base is read back, and written anew`() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<2 { try KnowledgeStore.write([entry], to: folder.file("kb.db")) }
    let found = try KnowledgeStore(path: folder.file("kb.db")).entries(named: ["anna-berg"])
    #expect(found["anna-berg"]?.map(\.id) == ["Q1"])
  }

  @Test func `another file is no knowledge base, and is not written over`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("No database, but a text that is long enough to be taken for one.", to: "notes.txt")
    #expect(throws: StoreError.self) { try KnowledgeStore(path: path) }
    let error = #expect(throws: StoreError.self) { try KnowledgeStore.write([entry], to: path) }
    #expect(error?.code == .notAStore)
  }

  @Test func `what cannot be opened is not called another file`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: StoreError.self) { try KnowledgeStore(path: folder.path) }
    #expect(error?.code == .failed)
    let written = #expect(throws: StoreError.self) { try KnowledgeStore.write([entry], to: folder.path) }
    #expect(written?.code == .failed)
  }
}
