import NewsModel
import Testing

@testable import Pipeline

/// Whose the questions and answers of an interview are.
@Suite struct InterviewsTests {
  private let analyzer = ArticleAnalyzer()

  /// The positions of a text as "entity: content | stance".
  private func positions(in text: String) -> [String] {
    let record = analyzer.record(of: text)
    return record.positions.map { position in
      let source = position.source.map { record.entities[$0].name } ?? "nobody"
      return "\(source): \(record.contentWords(of: position)) | \(position.stance)"
    }
  }

  private let labelled = """
    The river will not wait

    Professor Anna Berg of Lund has led the river board since May. In an interview with Otto Novak, she spoke of dams.

    Q: Is the dam safe?

    A: It was built in a hurry, and it leaks. I doubt the ministry's figures.

    Q: What should Kenya do?

    A: Kenya has engineers of its own. I hope the court stands firm.
    """

  @Test(arguments: [
    "nobody: Is the dam safe | asks",
    "Anna Berg: It was built in a hurry, and it leaks. I doubt the ministry's figures | asserts",
    "Anna Berg: the ministry's figures | doubts",
    "Anna Berg: the court stands firm | hopes",
  ])
  func `answers belong to the person interviewed`(expected: String) {
    #expect(positions(in: labelled).contains(expected), "\(positions(in: labelled))")
  }

  private let plain = """
    The woman who counts boats

    Anna Berg has counted boats for thirty years. Anna Berg speaks to Otto Novak about water.

    Let us begin with the port. Why do you want it closed?

    Because it is full of sand. I wrote about it, and nobody read it.

    The minister says that the sand will go away.

    He is a painter. I have known him for years.

    Would you work for him?

    I doubt it. My boat is too small.

    And yet your own brother works in the port.

    I told him to leave. He has three children.
    """

  @Test(arguments: [
    "nobody: Let us begin with the port. Why do you want it closed | asks",
    "Anna Berg: Because it is full of sand. I wrote about it, and nobody read it | asserts",
    "Anna Berg: He is a painter. I have known him for years | asserts",
    "Anna Berg: it | doubts",
  ])
  func `so they do without labels`(expected: String) {
    #expect(positions(in: plain).contains(expected), "\(positions(in: plain))")
  }

  @Test func `whose adviser is interviewed does not answer`() {
    let text = """
      Otto Lind's adviser on the port and its sand

      When the sand came back in May, Anna Berg packed a rod and drove to Lima. In June she was brought to the ministry of Otto \
      Lind as an adviser. Excerpts:

      Why is nobody in prison?

      Because the owner was a friend of the family. I said so at the time.

      Will that change?

      The ministry has promised us a free hand. I believe it.

      And if the rain fails again?

      Then we will all meet here in the dust. I hope the experts are right.
      """
    #expect(
      positions(in: text).contains { $0.hasPrefix("Anna Berg: Because the owner was a friend") },
      "\(positions(in: text))")
    #expect(!positions(in: text).contains { $0.hasPrefix("Otto Lind") }, "\(positions(in: text))")
  }

  @Test func `questions of readers make no interview`() {
    let text = "What is next?\n\nThe port will close in May.\n\nWho pays?\n\nNorway will pay for all of it."
    #expect(positions(in: text).isEmpty)
  }
}
