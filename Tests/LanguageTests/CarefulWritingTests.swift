import NewsModel
import Testing

@testable import Language

@Suite struct CarefulWritingTests {
  private func isCareful(_ text: String) -> Bool {
    let analyzed = TextSegmenter(boundaries: nil).segmented(
      Document(id: .init(rawValue: "test"), path: "test", text: text))
    let paragraphs = Dictionary(grouping: analyzed.sentences, by: \.paragraph).sorted { $0.key < $1.key }
      .map { ($0.value.first?.tokens.lowerBound ?? 0)..<($0.value.last?.tokens.upperBound ?? 0) }
    return CarefulWriting.isCareful(tokens: analyzed.tokens, paragraphs: paragraphs, bytes: Array(text.utf8))
  }

  @Test(arguments: [
    ("The ferry sank off the coast of Lund on Monday night, the harbour master said.", true),
    ("Ferry sinks off Lund", true),
    ("The ferry sank off the coast of Lund on Monday night, and Anna Berg 04/03/2001", false),
    ("The ferry sank!! It is a shame that the harbour did nothing at all for so long.", false),
    ("Write to anna@harbour.example about the ferry.", false),
    ("Where i live the ferry never sank.", false),
    ("", true),
  ])
  func `tells edited prose from mail and posts`(text: String, expected: Bool) { #expect(isCareful(text) == expected) }
}
