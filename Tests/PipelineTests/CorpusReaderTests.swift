import NewsModel
import Pipeline
import Testing

@Suite struct CorpusReaderTests {
  private static func documents(_ count: Int) -> [Document] {
    (0..<count).map { number in
      Document(
        id: .init(rawValue: "d\(number)"), path: "d\(number)",
        text: String(repeating: "The minister spoke on Monday. ", count: number % 7 == 0 ? 60 : 2))
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func `hands records on in the order of the input for any number of workers`(jobs: Int) async throws {
    let documents = Self.documents(120)
    var ids: [String] = []
    var problems = 0
    try await CorpusReader(jobs: jobs).read { consume in
      for (number, document) in documents.enumerated() {
        if number == 40 {
          try consume(.problem(Problem(Finding("unreadable", location: "x", message: "no"), isSkip: false)))
        }
        try consume(.article(document, findings: []))
      }
    } _: { outcome in
      switch outcome {
      case .record(let record): ids.append(record.document.id.rawValue)
      case .problem:
        problems += 1
        #expect(ids.count == 40)
      }
    }
    #expect(ids == documents.map(\.id.rawValue))
    #expect(problems == 1)
  }

  @Test func `stops the reading when the consumer fails`() async {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      try await CorpusReader(jobs: 2).read { consume in
        // Never ends by itself: only the consumer's failure stops it.
        while true { for document in Self.documents(10) { try consume(.article(document, findings: [])) } }
      } _: { _ in
        throw Stop()
      }
    }
  }

  @Test func `passes on what the reading throws`() async {
    struct Broken: Error {}
    await #expect(throws: Broken.self) {
      try await CorpusReader(jobs: 2).read { _ in
        throw Broken()
      } _: { _ in
      }
    }
  }
}
