import Language
import NewsModel
import Testing

@Suite struct FactualityTests {
  @Test(arguments: [
    ("The council approved the plan.", "approved", false),
    ("The council did not approve the plan.", "approve", true),
    ("She wants to leave the party.", "leave", true),
    ("If they pay, the strike will end.", "pay", true),
    ("Troops crossed the river on Monday.", "crossed", false),
    ("He refused to sign the bill.", "sign", true),
    ("The mayor could resign next week.", "resign", true),
    ("He was arrested after he attacked a guard.", "attacked", false),
  ])
  func `a verb tells whether its deed has happened`(text: String, verb: String, isIrrealis: Bool) throws {
    let analyzed = LanguageReader().read(Document(id: .init(rawValue: "t"), path: "t", text: text))
    let token = try #require(analyzed.tokens.first { analyzed.document[$0.span] == verb })
    #expect(token.features.contains(.irrealis) == isIrrealis)
  }
}
