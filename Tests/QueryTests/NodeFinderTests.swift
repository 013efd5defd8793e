import KnowledgeGraph
import NewsModel
import Testing

@testable import Query

@Suite struct NodeFinderTests {
  @Test(arguments: [
    ("France", "country:FR"), ("paris", "country:FR"), ("FRENCH", "country:FR"),
    ("erdogan", "person:recep-tayyip-erdogan"),
    ("tayyip erdogan", "person:recep-tayyip-erdogan"), ("emine", "person:emine-erdogan"), ("nato", "organization:nato"),
    ("person:george-w-bush", "person:george-w-bush"), ("George W. Bush", "person:george-w-bush"),
    ("geneva", "event:geneva-summit"), ("gene", "event:geneva-summit"),
  ])
  func `finds the one that is meant`(name: String, id: String) throws {
    guard case .one(let node) = try NodeFinder(SampleGraph.source).find(name) else {
      Issue.record("“\(name)” found not one node")
      return
    }
    #expect(node.id.rawValue == id)
  }

  @Test func `lists those that fit equally, the most mentioned first`() throws {
    guard case .several(let nodes) = try NodeFinder(SampleGraph.source).find("bush") else {
      Issue.record("“bush” was not ambiguous")
      return
    }
    #expect(nodes.map(\.id.rawValue) == ["person:george-w-bush", "person:george-h-w-bush"])
  }

  @Test(arguments: [("trump", 18), ("Trump", 18), ("#Trump", 18), ("trump", 4)])
  func `a surname that is an alias of one mentioned far more often is theirs`(name: String, mentions: Int) throws {
    let graph = Graph(nodes: [
      SampleGraph.node("person:donald-trump", .person, "Donald Trump", ["Trump"], mentions: mentions),
      SampleGraph.node("person:trump", .person, "Trump", mentions: 1),
    ])
    switch try NodeFinder(MemoryGraph(graph)).find(name) {
    case .likeliest(let node, let others):
      #expect(mentions == 18)
      #expect(node.id.rawValue == "person:donald-trump")
      #expect(others.map(\.id.rawValue) == ["person:trump"])
    case .several(let nodes):
      #expect(mentions == 4)
      #expect(nodes.map(\.id.rawValue) == ["person:donald-trump", "person:trump"])
    default: Issue.record("“\(name)” was not found")
    }
  }

  @Test func `a capital that seldom stands for its country is the town`() throws {
    func words(_ quotes: [(String, Int)]) -> [Evidence] {
      quotes.flatMap { quote, count in
        (0..<count).map {
          Evidence(document: .init(rawValue: "d"), start: $0, end: $0 + 1, quote: quote, rule: "name", confidence: 1)
        }
      }
    }
    var country = SampleGraph.node("country:GB", .country, "United Kingdom", ["London"], mentions: 102)
    country.evidence = words([("UK", 100), ("London", 2)])
    var town = SampleGraph.node("place:london", .place, "London", mentions: 20)
    town.evidence = words([("London", 20)])
    guard case .likeliest(let node, _) = try NodeFinder(MemoryGraph(Graph(nodes: [country, town]))).find("london")
    else {
      Issue.record("“london” found not one node")
      return
    }
    #expect(node.id == town.id)
  }

  @Test func `suggests what is spelled alike`() throws {
    guard case .none(let suggestions) = try NodeFinder(SampleGraph.source).find("Frence") else {
      Issue.record("“Frence” was found")
      return
    }
    #expect(suggestions.map(\.id.rawValue) == ["country:FR"])
  }

  @Test(arguments: [("trump", "trmup", 1), ("merkel", "merkl", 1), ("a", "", 1), ("ab", "ba", 1), ("abc", "cba", 2)])
  func `letters that changed places are one fault`(word: String, other: String, distance: Int) {
    for limit in distance...3 {
      #expect(EditDistance.between(Array(word.utf8), Array(other.utf8), limit: limit) == distance)
    }
    #expect(EditDistance.between(Array(word.utf8), Array(other.utf8), limit: 0) > 0)
  }

  @Test(arguments: ["", "?!", "zzzzzz"])
  func `finds nothing where nothing fits`(name: String) throws {
    #expect(try NodeFinder(SampleGraph.source).find(name) == .none(suggestions: []))
  }

  @Test(arguments: [
    ("UK", "country:GB"), ("uk", "country:GB"), ("Britain", "country:GB"), ("GB", "country:GB"),
    ("EU", "organization:european-union"), ("USA", nil), ("Ukr", "country:UA"), ("UKR", nil),
    ("Health Minister Ada Berg", "person:ada-berg"), ("Ms Berg", "person:ada-berg"),
    ("Minister Berg", "person:ada-berg"), ("the minister", nil), ("Berg's resignation", "event:exit"),
    ("Minister Lind", nil),
  ])
  func `knows short names of countries, initials and titles`(name: String, id: String?) throws {
    let graph = Graph(nodes: [
      SampleGraph.node("country:GB", .country, "United Kingdom"), SampleGraph.node("country:UA", .country, "Ukraine"),
      SampleGraph.node("organization:european-union", .organization, "European Union"),
      SampleGraph.node("organization:usa-today", .organization, "The USA Tomorrow Daily"),
      SampleGraph.node("person:ada-berg", .person, "Ada Berg"),
      SampleGraph.node("event:exit", .event, "Berg's resignation as health minister"),
    ])
    switch try NodeFinder(MemoryGraph(graph)).find(name) {
    case .one(let node): #expect(node.id.rawValue == id ?? "organization:usa-today")
    case .none: #expect(id == nil)
    default: Issue.record("“\(name)” fits several")
    }
  }
}
