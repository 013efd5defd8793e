import KnowledgeGraph
import NewsModel
import Testing

@testable import Pipeline

/// Towards whom positions of sentences of our own wording are drawn in the graph, and towards whom they are not.
@Suite struct DrawnTargetsTests {
  private func edges(of text: String) -> [String] {
    let record = ArticleAnalyzer().record(
      of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    return GraphAssembler().graph(of: [record]).edges.filter { $0.kind == .position }
      .map { "\($0.source.rawValue) \($0.stance?.rawValue ?? "") \($0.target.rawValue)" }
  }

  @Test(arguments: [
    "Anna Novak blamed the rich for the hostility that Peter Brown had faced.",
    "Anna Novak accused the owners of the mine of treating Peter Brown with contempt.",
    "Anna Novak condemned the vandals who had entered the house of Peter Brown.",
  ])
  func `nobody inside of a clause is blamed for it`(text: String) {
    #expect(!edges(of: text).contains { $0.hasSuffix("person:peter-brown") }, "found \(edges(of: text))")
  }

  @Test(arguments: [
    ("Anna Novak blamed Peter Brown for the failure.", "person:anna-novak accuses person:peter-brown"),
    ("Anna Novak urged Kenya to end the strike.", "person:anna-novak urges country:KE"),
    (
      "Peter Brown signed a truce with Peru. Anna Novak, who had backed Kenya, left.",
      "person:anna-novak supports country:KE"
    ),
    ("Anna Novak condemned the attack on Lima.", "person:anna-novak opposes event:attack-on-lima-2020"),
  ])
  func `whom the words name is drawn`(text: String, edge: String) {
    #expect(edges(of: text).contains(edge), "found \(edges(of: text))")
  }
}
