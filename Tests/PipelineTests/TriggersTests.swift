import Events
import Language
import NewsModel
import Pipeline
import Testing

/// Which words of sentences of our own wording show a happening, and of which type.
@Suite struct TriggersTests {
  private let analyzer = ArticleAnalyzer()

  private func types(in text: String) -> [String] {
    let record = analyzer.record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    return record.events.map { $0.type.rawValue }
  }

  @Test func `each sentence of a digest tells another matter`() {
    let digest = """
      News in brief

      A bus plunged into a ravine near Lima on Monday. Thieves stole a painting from Lund University on Tuesday. A gas explosion \
      destroyed a house in Oslo on Monday. Lind Bank cancelled a contract on Friday. Peter Berg resigned on Monday. Police \
      arrested Peter Brown in Oslo on Sunday. A court in Oslo convicted Nils Lind of fraud on Monday. A ferry sank off Kenya \
      on Tuesday. Lind Bank bought Berg Mills for $2 billion on Friday. Kenya expelled two diplomats on Friday. Teachers in \
      Lima went on strike on Monday. Norway and Kenya signed a treaty in Oslo on Tuesday. Anna Novak was appointed ambassador.
      """
    #expect(types(in: digest).count >= 11, "found \(types(in: digest))")
  }
}
