import KnowledgeGraph
import NewsModel
import Testing

@testable import Pipeline

/// How copies of one report, and two reports of one event, are counted; texts of our own wording.
@Suite struct SyndicationTests {
  private static let opening = "Police arrested Peter Brown in Lima on Monday. "
  private static let body =
    (1...30).map { "Lawyer number \($0) told the court about box \($0 * 7) and folder \($0 * 13) of the archive. " }
    .joined()
  private static let other =
    (1...30).map { "Shop \($0) on street \($0 * 3) sold \($0 * 11) loaves of bread to visitors that morning. " }
    .joined()

  private func arrest(of texts: [(id: String, text: String)]) -> [Graph.Node] {
    let analyzer = ArticleAnalyzer()
    let records = texts.map { item in
      analyzer.record(
        of: Document(
          id: .init(rawValue: item.id), path: item.id, outlet: item.id, published: "2020-05-06", text: item.text))
    }
    return GraphAssembler().graph(of: records).nodes.filter {
      $0.id.rawValue.hasPrefix("event:") && $0.id.rawValue.contains("arrest")
    }
  }

  @Test func `counts two copies of one report as one independent source`() {
    let found = arrest(of: [("a", Self.opening + Self.body), ("b", Self.opening + Self.body + "More follows.")])
    #expect(found.map(\.articles) == [2])
    #expect(found.map(\.sources) == [1])
  }

  @Test func `counts two reports of one event as two sources`() {
    let found = arrest(of: [("a", Self.opening + Self.body), ("b", Self.opening + Self.other)])
    #expect(found.map(\.articles) == [2])
    #expect(found.map(\.sources) == [2])
  }
}
