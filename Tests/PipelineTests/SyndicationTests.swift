import KnowledgeGraph
import NewsModel
import Pipeline
import Testing

/// How copies of one report, and two reports of one event, are counted; texts of our own wording.
@Suite struct SyndicationTests {
  private static let opening = "Police arrested Peter Brown in Lima on Monday. "
  private static let body =
    (1...30).map { "Lawyer number \($0) told the court about box \($0 * 7) and folder \($0 * 13) of the archive. " }
    .joined()
  private static let other =
    (1...30).map { "Shop \($0) on street \($0 * 3) sold \($0 * 11) loaves of bread to visitors that morning. " }
    .joined()

  private func graph(of texts: [(id: String, text: String)]) -> Graph {
    let analyzer = ArticleAnalyzer()
    let records = texts.map { item in
      analyzer.record(
        of: Document(
          id: .init(rawValue: item.id), path: item.id, outlet: item.id, published: "2020-05-06", text: item.text))
    }
    return GraphAssembler().graph(of: records)
  }

  private func arrest(of texts: [(id: String, text: String)]) -> [Graph.Node] {
    graph(of: texts).nodes.filter {
      $0.id.rawValue.hasPrefix("event:") && $0.id.rawValue.contains("arrest")
    }
  }

  @Test func `counts two copies of one report as one independent source`() {
    let found = arrest(of: [("a", Self.opening + Self.body), ("b", Self.opening + Self.body + "More follows.")])
    #expect(found.map(\.articles) == [2])
    #expect(found.map(\.sources) == [1])
  }

  @Test func `an event that nothing but a noun tells is one in the copies of a report, and two in two reports`() {
    let talks = "The talks failed on Monday. "
    func found(_ texts: [(String, String)]) -> [Int] {
      graph(of: texts).nodes.filter { $0.id.rawValue.hasPrefix("event:talks") }.map(\.articles)
    }
    #expect(found([("a", talks + Self.body), ("b", talks + Self.body + "More follows.")]) == [2])
    #expect(found([("a", talks + Self.body), ("b", "The talks went on. " + Self.other)]) == [1, 1])
  }

  @Test func `counts two reports of one event as two sources`() {
    let found = arrest(of: [("a", Self.opening + Self.body), ("b", Self.opening + Self.other)])
    #expect(found.map(\.articles) == [2])
    #expect(found.map(\.sources) == [2])
  }

  /// Two outlets tell the same arrest in their own words; a third prints the first one's report cut short.
  private static let reports = [
    (id: "a", text: "Singer held at airport\n\n" + opening + body),
    (id: "b", text: "Fans shocked\n\nThe arrest of Peter Brown on Monday surprised many in Lima. " + other),
    (id: "c", text: "Lima police hold singer\n\n" + opening + body + "The case goes on."),
  ]

  @Test func `one event told in other words and printed again is one node, two sources and three articles`() {
    let found = arrest(of: Self.reports)
    #expect(found.map(\.articles) == [3])
    #expect(found.map(\.sources) == [2])
    #expect(found.first?.date?.iso8601 == "2020-05-04")
  }

  @Test func `who took part is counted by articles and sources too`() throws {
    let graph = graph(of: Self.reports)
    let edge = try #require(
      graph.edges.first { $0.kind == .participant && $0.source.rawValue == "person:peter-brown" })
    #expect(edge.articles == 3)
    #expect(edge.sources == 2)
  }

  @Test func `the order of the articles changes nothing`() {
    let graphs = [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map { order in graph(of: order.map { Self.reports[$0] }) }
    #expect(graphs[0].nodes == graphs[1].nodes)
    #expect(graphs[0].edges == graphs[1].edges)
    #expect(graphs[0].nodes == graphs[2].nodes)
    #expect(graphs[0].edges == graphs[2].edges)
  }

  @Test func `two deeds of one name and year are two nodes where their days are far apart`() {
    let second = "Police arrested Peter Brown in Lima on February 3. "
    let found = arrest(of: [("a", Self.opening + Self.body), ("b", second + Self.other)])
    #expect(found.map(\.articles) == [1, 1])
    #expect(Set(found.compactMap { $0.date?.iso8601 }) == ["2020-05-04", "2020-02-03"])
  }
}
