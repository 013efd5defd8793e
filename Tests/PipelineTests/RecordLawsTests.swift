import NewsModel
import Pipeline
import TestSupport
import Testing

/// What holds of the record of any text, however broken.
@Suite struct RecordLawsTests {
  private static let pieces = [
    "Anna Berg", "Peter Novak", "Kenya", "the president of Peru", "Lund Air", "she", "they", "who", "Mr.", "U.S.",
    "said", "told reporters", "denied", "urged", "having", "threatened", "wanting", "condemned", "according to",
    "was accused by", "has ruled out", "met",
    "signed", "resigned", "was killed", "the attack", "a cease-fire", "the 2016 election", "talks", "that", "not",
    "on Friday", "last month", "in Lima", "May 5, 2020", "after", "and", "but", ",", ".", "?", ":", ";", "—", "(", ")",
    "\"", "“", "”", "'", "’s", "\n\n", "\n", " ", "\t", "LIMA (ANA) —", "Q:", "• ", "https://example.com/a?b=c",
    "Łódź", "Đặng", "e\u{301}", "🇵🇪", "👩‍👩‍👧", "محمد", "中国", "\u{FEFF}", "\u{200B}", "\u{0}", "1,000", "50%", "$3.5m",
  ]

  private static func text(_ dice: inout Dice) -> String {
    (0..<(1 + dice.number(below: 120))).map { _ in dice.pick(pieces) + dice.pick([" ", " ", " ", ""]) }.joined()
  }

  @Test(arguments: 1...12)
  func `every place in a record lies in its text, and every index in its arrays`(seed: Int) {
    let analyzer = ArticleAnalyzer()
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<25 {
      let text = Self.text(&dice)
      let record = analyzer.record(
        of: Document(id: .init(rawValue: "t"), path: "t", published: dice.pick([nil, "2020-05-06"]), text: text))
      for fault in Self.faults(of: record) { Issue.record("\(fault) in \(text.debugDescription)") }
    }
  }

  private static func faults(of record: DocumentRecord) -> [String] {
    let utf8 = record.document.text.utf8
    var faults: [String] = []
    func check(_ span: TextSpan?, _ what: String) {
      guard let span else { return }
      // Whole characters of Unicode, and some: a span of nothing proves nothing.
      let isWhole = [span.start, span.end].allSatisfy {
        $0 <= utf8.count
          && String.Index(utf8.index(utf8.startIndex, offsetBy: $0), within: record.document.text.unicodeScalars) != nil
      }
      if span.isEmpty || !isWhole { faults.append("\(what) at \(span)") }
    }
    func check(_ index: Int?, below count: Int, _ what: String) {
      if let index, !(0..<count).contains(index) { faults.append("\(what) \(index) of \(count)") }
    }
    for span in record.sentences { check(span, "a sentence") }
    if record.paragraphs.count != record.sentences.count { faults.append("a sentence without its paragraph") }
    for mention in record.mentions {
      check(mention.span, "a mention")
      check(mention.entity, below: record.entities.count, "an entity")
      if !(0...1).contains(mention.confidence) { faults.append("confidence \(mention.confidence)") }
    }
    for (number, entity) in record.entities.enumerated() {
      if !entity.mentions.contains(where: {
        record.mentions.indices.contains($0) && record.mentions[$0].entity == number
      }) {
        faults.append("\(entity.id.rawValue) has no mention")
      }
    }
    for event in record.events {
      for span in event.mentions + [event.trigger] { check(span, "an event") }
      check(event.placeSpan, "a place")
      check(event.time?.span, "a time")
      check(event.place, below: record.entities.count, "a place")
      check(event.parent, below: record.events.count, "a whole")
      if event.name.isEmpty { faults.append("\(event.id.rawValue) has no name") }
      for participant in event.participants {
        check(participant.span, "a participant")
        check(participant.entity, below: record.entities.count, "a participant")
      }
    }
    for position in record.positions {
      for span in position.content { check(span, "a content") }
      check(position.sourceSpan, "a source")
      check(position.cue, "a cue")
      for index in [position.source, position.addressee, position.reportedBy] {
        check(index, below: record.entities.count, "an actor")
      }
      for target in position.targets {
        switch target {
        case .entity(let index): check(index, below: record.entities.count, "a target")
        case .event(let index): check(index, below: record.events.count, "a target")
        case .position(let index): check(index, below: record.positions.count, "a target")
        }
      }
      if position.cue == nil, position.content.isEmpty { faults.append("a position without words") }
    }
    return faults
  }

  @Test(arguments: 1...4)
  func `reading twice in one run gives the same record`(seed: Int) {
    var dice = Dice(seed: UInt64(100 + seed))
    for _ in 0..<10 {
      let text = Self.text(&dice)
      let (first, second) = (ArticleAnalyzer().record(of: text), ArticleAnalyzer().record(of: text))
      #expect(first.mentions == second.mentions && first.entities == second.entities && first.events == second.events)
      #expect(first.positions == second.positions)
    }
  }
}
