import NewsModel
import Testing

@Suite struct TargetSupportTests {
  @Test(arguments: TargetSupport.allCases)
  func `the rule of evidence tells what supports its target`(support: TargetSupport) {
    let rule = "speech" + TargetSupport.ending(for: [support])
    #expect(TargetSupport.isInferred(byRule: rule) == (support == .inferred))
    let position = Position(
      source: 0, cue: TextSpan(0, 4), content: [TextSpan(5, 9)], stance: .denies, polarity: .against, layer: .reported,
      targets: [.entity(1)], confidence: 0.5, rule: rule)
    #expect(position.reading(ofTarget: 0).support == support)
    #expect(position.reading(ofTarget: nil).rule == "speech")
  }

  @Test(arguments: Polarity.allCases)
  func `each polarity has the side that means it`(polarity: Polarity) {
    #expect(polarity.side.polarity == polarity)
  }
}
