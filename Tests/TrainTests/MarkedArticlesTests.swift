import Foundation
import Testing

@testable import newsgraph_train

@Suite struct MarkedArticlesTests {
  private func marks(_ lines: String) throws -> MarkedArticles {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("marks-\(UUID().uuidString).tsv")
    try Data(lines.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try MarkedArticles(file.path, texts: ["a": "Anna Novak spoke.", "b": "Oslo"])
  }

  @Test func `reads marks by article`() throws {
    let read = try marks("# a comment\narticle\ta\n0\t10\tP\narticle\tb\n0\t4\tL\n")
    #expect(read.articles.map(\.address) == ["a", "b"])
    #expect(read.articles[0].marks == [.init(range: 0..<10, kind: "P")])
  }

  @Test(arguments: [
    "article\tc\n0\t4\tP", "article\tb\n0\t5\tL", "0\t4\tL", "article\tb\n4\t4\tL", "article\tb\nOslo\tL",
  ])
  func `refuses marks that fit no text`(lines: String) {
    #expect(throws: MarkedArticles.ReadingError.self) { try marks(lines) }
  }

  @Test(arguments: [
    ("a,b\n1,\"x, \"\"y\"\"\nz\"\n", [["a", "b"], ["1", "x, \"y\"\nz"]]),
    ("a,\"\"\n", [["a", ""]]),
    ("a,b", [["a", "b"]]),
  ])
  func `reads cells in quotes`(text: String, rows: [[String]]) {
    #expect(AnnotatedTexts.rows(text) == rows)
  }
}
