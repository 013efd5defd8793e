import KnowledgeGraph
import NewsModel
import Testing

@testable import Pipeline

@Suite struct EventNodesTests {
  private func record(_ id: String, _ date: PartialDate) -> DocumentRecord {
    DocumentRecord(
      document: Document(id: .init(rawValue: id), path: id, text: "The attack"),
      events: [
        Event(
          id: .init(name: "attack"), type: .init(rawValue: "ASSAULT"), name: "attack", trigger: TextSpan(4, 10),
          time: .init(span: TextSpan(0, 3), date: date), rule: "noun")
      ])
  }

  @Test(arguments: [
    ((2, 27), (3, 1), true), ((2, 28), (3, 1), true), ((1, 31), (2, 2), true), ((2, 1), (2, 4), true),
    ((2, 1), (2, 5), false), ((4, 30), (5, 4), false),
  ])
  func `reports of one event are at most three days apart, also over the end of a month`(
    first: (Int, Int), second: (Int, Int), isOne: Bool
  ) {
    let records = [first, second].enumerated().map { number, day in
      record("d\(number)", PartialDate(year: 2019, month: day.0, day: day.1))
    }
    let ids = EventNodes().ids(of: records, entities: [:]).values.joined()
    #expect((Set(ids).count == 1) == isOne)
  }
}
