import KnowledgeGraph
import NewsModel
import Pipeline
import Query
import Testing

/// What several actors say of the same thing becomes a claim with two sides.
@Suite struct ClaimsTests {
  private let texts = [
    """
    OSLO, Jan. 9, 2018 — Minister Anna Berg of Norway said on Tuesday that Serbia meddled in the Norwegian election of 2016.
    President Boris Novak of Serbia denied that Serbia meddled in the Norwegian election of 2016.
    """,
    """
    LONDON, Jan. 12, 2018 — Prime Minister Carla Brown said that Serbia had meddled in the Norwegian election of 2016.
    She said she would travel to Kenya.
    """,
  ]

  private func graph(_ texts: [String], hasClaims: Bool = true) -> Graph {
    let analyzer = ArticleAnalyzer()
    var assembler = GraphAssembler()
    assembler.hasClaims = hasClaims
    return assembler.graph(
      of: texts.enumerated().map { number, text in
        analyzer.record(of: Document(id: .init(rawValue: "d\(number)"), path: "d\(number)", text: text))
      })
  }

  @Test func `a claim has those who say so and those who do not`() throws {
    let claims = try ClaimQuery().claims(in: MemoryGraph(graph(texts)))
    let claim = try #require(claims.first)
    #expect(claims.count == 1)
    #expect(claim.isContested)
    #expect(claim.node.name == "Serbia meddled in the Norwegian election of 2016")
    #expect(claim.affirming.map(\.source.rawValue).sorted() == ["person:anna-berg", "person:carla-brown"])
    #expect(claim.denying.map(\.source.rawValue) == ["person:boris-novak"])
    #expect(claim.node.articles == 2)
  }

  @Test func `a claim is about what its statements share`() throws {
    let source = MemoryGraph(graph(texts))
    let about = try ClaimQuery(about: .init(rawValue: "country:RS")).claims(in: source)
    #expect(about.count == 1)
    #expect(try ClaimQuery(about: .init(rawValue: "country:KE")).claims(in: source).isEmpty)
  }

  @Test func `claims are sound, proven and the same in any order`() {
    let graph = graph(texts)
    #expect(graph.violations().isEmpty)
    let claims = graph.nodes.filter { $0.kind == .claim }
    #expect(claims.flatMap(\.evidence).allSatisfy { !$0.quote.isEmpty })
    let analyzer = ArticleAnalyzer()
    var assembler = GraphAssembler()
    assembler.hasClaims = true
    let records = texts.enumerated().map { number, text in
      analyzer.record(of: Document(id: .init(rawValue: "d\(number)"), path: "d\(number)", text: text))
    }
    let other = assembler.graph(of: records.reversed())
    #expect(other.nodes == graph.nodes)
    #expect(other.edges == graph.edges)
  }

  @Test func `without being asked for there are none`() {
    let nodes = graph(texts, hasClaims: false).nodes
    #expect(!nodes.isEmpty && nodes.allSatisfy { $0.kind != .claim })
  }

  @Test func `one voice alone makes no claim`() {
    let nodes = graph([texts[1]]).nodes
    #expect(!nodes.isEmpty && nodes.allSatisfy { $0.kind != .claim })
  }

  @Test func `few words join a claim by what they mean, not by what is told around them`() throws {
    // Both point to the event: the first by a word for it, the second not at all.
    let pointing = "President Boris Novak of Serbia denied meddling. The Norwegian election of 2016 was close."
    let unrelated = "The Norwegian election of 2016 was close. Otto Lind said that it is on tape."
    let claims = { (text: String) in try ClaimQuery().claims(in: MemoryGraph(self.graph([self.texts[0], text]))) }
    let voices = try claims(unrelated).flatMap { $0.affirming + $0.denying }.map(\.source.rawValue)
    #expect(!voices.contains("person:otto-lind"))
    #expect(try claims(pointing).first?.isContested == true)
  }
}
