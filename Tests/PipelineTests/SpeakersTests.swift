import NewsModel
import Testing

@testable import Pipeline

/// What users of neighbouring tools suffer from in the matter of who says what, each with a case of its own.
@Suite struct SpeakersTests {
  private let analyzer = ArticleAnalyzer()

  private func record(_ text: String) -> DocumentRecord {
    analyzer.record(of: Document(id: .init(rawValue: "t"), path: "t", text: text))
  }

  private func speakers(_ record: DocumentRecord) -> [String?] {
    record.positions.map { position in position.source.map { record.entities[$0].name } }
  }

  @Test(arguments: [
    // An apposition between the name and the verb.
    ("Henrik Dahl, a surgeon, said: “The ward is full of children.”", ["Henrik Dahl"]),
    ("According to Peter Lind, a spokesman for the ministry, Russia broke the treaty.", ["Peter Lind"]),
    // Several speakers hold one position each.
    ("Angela Merkel and Emmanuel Macron said that Turkey should leave Syria.", ["Angela Merkel", "Emmanuel Macron"]),
    // The verb before its subject, and a verb that is seldom one of speech.
    ("“The dam will hold,” said Anna Berg.", ["Anna Berg"]),
    ("Peter Lind whispered that the treaty with Norway was dead.", ["Peter Lind"]),
    // Nobody by name: kept, with the words for it.
    ("A senior administration official said that Iran had broken the agreement.", [nil]),
  ])
  func `the speaker is found`(text: String, expected: [String?]) {
    #expect(speakers(record(text)) == expected)
  }

  @Test func `a quotation goes on over the end of a paragraph`() {
    let text = """
      Anna Berg spoke to reporters on Monday.

      “The dam will hold,” said Berg. “The engineers checked it.

      “We will watch it all night.”
      """
    let found = record(text)
    #expect(speakers(found) == ["Anna Berg", "Anna Berg"])
    #expect(!found.findings.contains { $0.code == "unknown-speaker" })
  }

  @Test func `what one actor reports of another has both`() throws {
    let found = record("Sergei Lavrov said that Donald Trump accepted the things that Vladimir Putin had said.")
    let inner = try #require(found.positions.first { $0.stance == .accepts })
    #expect(inner.source.map { found.entities[$0].name } == "Donald Trump")
    #expect(inner.reportedBy.map { found.entities[$0].name } == "Sergei Lavrov")
    let names = inner.targets.compactMap { target -> String? in
      if case .entity(let entity) = target { found.entities[entity].name } else { nil }
    }
    #expect(names == ["Vladimir Putin"])
  }

  @Test func `a quotation that nobody is named for is counted`() {
    let found = record("“Nobody came to the meeting on Monday.” It rained in Lund.")
    #expect(found.findings.contains { $0.code == "unknown-speaker" })
  }

  @Test func `an assertion keeps what it denies and what it is sure of apart`() throws {
    let found = record("Vladimir Putin did not deny that Russia had sent troops to Ukraine.")
    let position = try #require(found.positions.first)
    #expect(position.stance != .denies)
    #expect(position.isNegated)
  }
}
