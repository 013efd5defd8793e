import NewsModel
import Testing

@Suite struct StatementIDTests {
  @Test(arguments: ["a.txt#0-12.supports", "https://b.org/x?y=1#top#3-4.denies", "my news, 1.txt#10-200.asserts"])
  func `is read back as it is printed`(text: String) throws {
    #expect(try #require(StatementID(text)).description == text)
  }

  @Test(arguments: ["", "a.txt", "#1-2.supports", "a#1-2", "a#1.supports", "a#1-2.likes", "a#1-2.supports.person:x"])
  func `what is none is not read`(text: String) { #expect(StatementID(text) == nil) }

  @Test func `a position with a corrected stance keeps its id`() {
    let position = Position(
      content: [TextSpan(3, 9)], stance: .supports, polarity: .favor, layer: .reported, isNegated: true, isModal: true,
      confidence: 0.6, rule: "speech, inferred target")
    let corrected = position.corrected(stance: .opposes)
    #expect(corrected.polarity == .against && !corrected.isNegated && !corrected.isModal)
    let reading = corrected.reading(ofTarget: 0)
    #expect(reading.rule == "speech, corrected from supports, inferred target" && reading.support == .inferred)
    let id = StatementID(document: .init(rawValue: "a"), start: 3, end: 9, stance: .opposes, rule: reading.rule)
    #expect(id.description == "a#3-9.supports")
    let sure = corrected.corrected(targets: [.entity(0)]).reading(ofTarget: 0)
    #expect(sure.rule == "speech, corrected from supports, corrected target")
    #expect(sure.confidence == 1 && sure.support == .named)
  }
}
