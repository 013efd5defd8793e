@testable import Events
import NewsModel
import Testing

@Suite struct FeatureTests {
  @Test func `a hash of parts is that of the whole name`() {
    let type = FeatureValue("ASSAULT")
    #expect(FeatureKey("type", type).hash == JoinedHash("type assault" as String))
    #expect(FeatureKey("type", type, "noun").hash == JoinedHash("type ASSAULT noun" as String))
    #expect(FeatureKey("type", "", "noun").hash == JoinedHash("type noun" as String))
    #expect(FeatureKey("word", FeatureValue(lowercasing: "Élection")).hash == JoinedHash("word élection" as String))
  }

  @Test func `a name is what the tables call the feature`() {
    #expect(FeatureName("type", FeatureValue("ASSAULT"), "noun").name == "type ASSAULT noun")
    #expect(FeatureName("word", FeatureValue(lowercasing: "Vote"), "").name == "word vote")
    #expect(("title" as FeatureName).name == "title")
  }

  @Test(arguments: [
    ("Lund summit", "Lund", true), ("Lund summit", "summit", true), ("Lund", "Lund summit", false),
    ("Zürich summit", "rich", true), ("Lund summit", "Lyon", false),
  ])
  func `one text holds another`(text: String, part: String, isHeld: Bool) { #expect(text.holds(part) == isHeld) }

  @Test func `weights are found by feature`() {
    let table = LexiconTable("feature\tweight\nthreshold\t5\ntype noun\t-7\ntitle\t12\n")
    let weights = FeatureWeights(table, column: "weight")
    #expect(weights.threshold == 5)
    #expect(weights[FeatureKey("type", "noun")] == -7)
    #expect(weights["title"] == 12)
    #expect(weights["type"] == 0)
  }
}
