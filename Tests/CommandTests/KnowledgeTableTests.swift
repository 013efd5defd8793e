import Foundation
import TestSupport
import Testing

@testable import newsgraph

@Suite struct KnowledgeTableTests {
  @Test(arguments: [
    (#"{"type": "person", "name": "Anna Berg"}"#, "There is no “id”"),
    (#"{"id": 7, "type": "person", "name": "Anna Berg"}"#, "“id” is no text"),
    (#"{"id": "Q7", "type": "person", "name": null}"#, "“name” is no text"),
    (#"{"id": "Q7", "type": "person", "name": "Anna Berg", "aliases": "A. Berg"}"#, "“aliases” is no list of texts"),
    (#"{"id": "Q7", "type": "person", "name": "Anna Berg", "aliases": ["A.", 1]}"#, "“aliases” is no list of texts"),
    (#"{"id": "Q7", "#, "This is no JSON object"),
  ])
  func `a line that is no entry says what is wrong with it`(line: String, reason: String) throws {
    let folder = try TemporaryFolder()
    let read = try KnowledgeTable(path: folder.write(line + "\n", to: "kb.jsonl"))
    #expect(read.entries.isEmpty && read.faults.count == 1)
    #expect(read.faults.first?.contains("kb.jsonl:1: \(reason);") == true)
  }
}
