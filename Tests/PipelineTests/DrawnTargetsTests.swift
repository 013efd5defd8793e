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
    (
      "Kenya and Peru agreed on a truce on Monday. Anna Novak, who had backed Kenya throughout the war, told Peter Brown "
        + "by telephone that Norway would take part in watching the truce.",
      "person:anna-novak supports country:KE"
    ),
    ("Anna Novak condemned the attack on Lima.", "person:anna-novak opposes event:attack-on-lima"),
  ])
  func `whom the words name is drawn`(text: String, edge: String) {
    #expect(edges(of: text).contains(edge), "found \(edges(of: text))")
  }

  @Test(arguments: [
    // "It" is no body and no place that stands near.
    "Anna Novak spoke in Ghana. Peru has come out against it.",
    "Anna Novak thanked Boston firefighters.",
    "A man burned a hotel in Akron. Anna Novak supports the measure.",
    "Peter Brown scrapped the gig at Wembley Arena.",
    "The Council met in Lima. Anna Novak said they would never agree.",
    // A noun between turns it round; what would be harmed is denied, and not what would do it.
    "Anna Novak opposed the hold on aid to Kenya.",
    "Anna Novak denied that the purchase would harm her rivals.",
  ])
  func `what no word names is not drawn`(text: String) {
    #expect(edges(of: text).filter { !$0.contains("promises") }.isEmpty, "found \(edges(of: text))")
  }

  @Test func `whoever is against what is done to somebody takes no side towards them`() {
    let found = edges(of: "“I think the allegations against Peter Brown are wrong and not credible,” Anna Novak said.")
    #expect(!found.contains { $0.hasSuffix("person:peter-brown") }, "found \(found)")
  }

  @Test(arguments: [
    ("Anna Novak thanked Spain, Ireland and Norway.", 3),
    ("Anna Novak urged Iran, Iraq and Syria to hold fire.", 3),
  ])
  func `all who are named together are drawn`(text: String, count: Int) {
    #expect(edges(of: text).count == count, "found \(edges(of: text))")
  }

  @Test(arguments: [
    (
      "The commission decided on Friday to ban cars. Kenya announced an embargo. Peter Brown hailed the decision.",
      "decision"
    ),
    ("Peru's embargo began on Monday. Norway lifted its ban. Peter Brown welcomed the embargo.", "embargo"),
  ])
  func `a noun points back to what it names`(text: String, event: String) {
    let own = edges(of: text).filter { $0.hasPrefix("person:peter-brown") }
    #expect(own.allSatisfy { $0.contains(event) }, "found \(own)")
  }
}
