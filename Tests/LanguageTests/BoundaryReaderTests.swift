import LinearModel
import NewsModel
import Testing

@testable import Language

@Suite struct BoundaryReaderTests {
  private func sentences(_ text: String, _ segmenter: TextSegmenter = TextSegmenter()) -> [String] {
    let analyzed = segmenter.segmented(Document(id: .init(rawValue: "test"), path: "test", text: text))
    return analyzed.sentences.map { String(analyzed.document[$0.span]) }
  }

  @Test(arguments: [
    (
      "Let me know what you think. Thanks, Otto Berg 555-0142 (Phone) otto.berg@harbour.example Anna Holm 06/02/2001 "
        + "11:05 AM Have you seen the contract?",
      [
        "Let me know what you think.", "Thanks,", "Otto Berg 555-0142 (Phone) otto.berg@harbour.example", "Anna Holm",
        "06/02/2001 11:05 AM", "Have you seen the contract?",
      ]
    ),
    (
      "i bought it last week and it broke!! never again. the shop was nice tho i will go back :)",
      ["i bought it last week and it broke!!", "never again.", "the shop was nice tho i will go back :)"]
    ),
    (
      "You can read more at http://harbour.example/ferries Please write to berg@harbour.example and tell us!! thanks",
      [
        "You can read more at http://harbour.example/ferries", "Please write to berg@harbour.example and tell us!!",
        "thanks",
      ]
    ),
  ])
  func `finds ends without marks in mail and posts`(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    "On Monday, Director Anthony Rossi of the Harbour Trust met United States District Judge Olga Stein.",
    "Three things were said, all by members of parliament (MPs) Tom Lind and Ida Holm: Nothing would change.",
    "The Lund Chess Championship, held at 10:00 a.m. Lund time, drew [Iranian] players.",
  ])
  func `leaves careful prose to the rules`(text: String) { #expect(sentences(text) == [text]) }

  @Test func `a model of another version is refused`() {
    let file = HashedWeights.file(
      version: BoundaryReader.version + 1, checks: [UInt8](repeating: 0, count: 16),
      rows: [Int8](repeating: 0, count: 16), width: 1, constants: [0, 0])
    file.withUnsafeBytes { #expect(HashedWeights(bytes: $0, version: BoundaryReader.version) == nil) }
    _ = BoundaryReader.embedded
  }

  @Test func `what was decided before a place belongs to its features`() {
    let segmenter = TextSegmenter(boundaries: nil)
    let text = segmenter.segmented(
      Document(id: .init(rawValue: "test"), path: "test", text: "- Tea - Milk - Bread"))
    let without = BoundaryReader.examples(in: text, ends: [])
    let with = BoundaryReader.examples(in: text, ends: [5, 12])
    #expect(without.count == with.count)
    #expect(without.map(\.isEnd) == without.map { _ in false })
    #expect(with.count { $0.isEnd } == 2)
    #expect(without.first?.rows == with.first?.rows)
    #expect(without.last?.rows != with.last?.rows)
  }
}
