import KnowledgeGraph
import Testing

@testable import Query

@Suite struct NameFinderTests {
  @Test(arguments: [
    ("France", "country:FR"), ("paris", "country:FR"), ("FRENCH", "country:FR"),
    ("erdogan", "person:recep-tayyip-erdogan"),
    ("tayyip erdogan", "person:recep-tayyip-erdogan"), ("emine", "person:emine-erdogan"), ("nato", "organization:nato"),
    ("person:george-w-bush", "person:george-w-bush"), ("George W. Bush", "person:george-w-bush"),
    ("geneva", "event:geneva-summit"), ("gene", "event:geneva-summit"),
  ])
  func `finds the one that is meant`(name: String, id: String) throws {
    guard case .one(let node) = try NameFinder(SampleGraph.source).find(name) else {
      Issue.record("“\(name)” found not one node")
      return
    }
    #expect(node.id.rawValue == id)
  }

  @Test func `lists those that fit equally, the most mentioned first`() throws {
    guard case .several(let nodes) = try NameFinder(SampleGraph.source).find("bush") else {
      Issue.record("“bush” was not ambiguous")
      return
    }
    #expect(nodes.map(\.id.rawValue) == ["person:george-w-bush", "person:george-h-w-bush"])
  }

  @Test func `suggests what is spelled alike`() throws {
    guard case .none(let suggestions) = try NameFinder(SampleGraph.source).find("Frence") else {
      Issue.record("“Frence” was found")
      return
    }
    #expect(suggestions.map(\.id.rawValue) == ["country:FR"])
  }

  @Test(arguments: ["", "?!", "zzzzzz"])
  func `finds nothing where nothing fits`(name: String) throws {
    #expect(try NameFinder(SampleGraph.source).find(name) == .none(suggestions: []))
  }
}
