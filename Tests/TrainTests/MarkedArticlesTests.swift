import TestSupport
import Testing

@testable import newsgraph_train

@Suite struct MarkedArticlesTests {
  private func marks(_ lines: String) throws -> MarkedArticles {
    let folder = try TemporaryFolder()
    return try MarkedArticles(folder.write(lines, to: "marks.tsv"), texts: ["a": "Anna Novak spoke.", "b": "Oslo"])
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
    #expect(throws: CorpusError.self) { try marks(lines) }
  }

  private func inline(_ text: String) throws -> MarkedArticles {
    let folder = try TemporaryFolder()
    return try MarkedArticles(inline: folder.write(text, to: "marks.txt"))
  }

  @Test func `reads marks that stand in the text`() throws {
    let read = try inline("[Oslo|L] votes\n[Anna Novak|P] of [Ny Dag|O] spoke.\nShe won.\n\nSecond\nA day.\n")
    #expect(read.articles.map(\.text) == ["Oslo votes\n\nAnna Novak of Ny Dag spoke. She won.", "Second\n\nA day."])
    #expect(
      read.articles[0].marks == [
        .init(range: 0..<4, kind: "L"), .init(range: 12..<22, kind: "P"), .init(range: 26..<32, kind: "O"),
      ])
  }

  @Test(arguments: ["[Oslo|L votes", "[Oslo] votes", "[Oslo|LL] votes", "[|"])
  func `refuses marks that are not closed or have no kind`(text: String) {
    #expect(throws: CorpusError.self) { try inline(text) }
  }
}
