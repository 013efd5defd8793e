import Language
import NewsModel
import Sentiment
import Testing

@testable import newsgraph_train

@Suite struct SentimentCorpusTests {
  private func read(_ line: String) throws -> (AnalyzedText, Range<Int>, Range<Int>)? {
    guard let (text, first, second) = SentimentCorpus.withoutBrackets(line[...]) else { return nil }
    let analyzed = LanguageReader().read(Document(id: .init(rawValue: "t"), path: "t", text: text))
    return SentimentCorpus.tokens(first, second, in: analyzed).map { (analyzed, $0.0, $0.1) }
  }

  @Test(
    arguments: [
      ("[Anna Berg] met [Peter Lind] on Monday.", "Anna Berg", "Peter Lind"),
      ("The [Ruritanian]s like [Berg]’s plan [sic].", "Ruritanians", "Berg"),
      ("A letter of [Lind]", nil, nil),
    ] as [(String, String?, String?)])
  func `brackets become words, also where they cut one`(line: String, first: String?, second: String?) throws {
    let found = try read(line)
    #expect(found.map { String($0.0.words(of: $0.1)) } == first)
    #expect(found.map { String($0.0.words(of: $0.2)) } == second)
  }

  @Test(
    arguments: [
      ("Senator [Anna Berg] strongly criticized President [Peter Lind] over the deal.", .firstOpposesSecond),
      ("Senator [Anna Berg] accused [Peter Lind] of lying to voters.", .firstOpposesSecond),
      ("[Anna Berg] was accused of fraud by Senator [Peter Lind].", .secondOpposesFirst),
      ("Senator [Anna Berg] endorsed [Peter Lind] for president.", .firstFavorsSecond),
      ("Mr. [Anna Berg] praised President [Peter Lind] for his leadership.", .firstFavorsSecond),
      ("[Anna Berg] was born in [Ruritania] in 1961.", .neutral),
    ] as [(String, SentimentReader.Direction)])
  func `who is for or against whom`(line: String, expected: SentimentReader.Direction) throws {
    let (text, first, second) = try #require(try read(line))
    #expect(SentimentReader(text).reading(first, second, in: 0..<text.tokens.count).direction == expected)
  }
}
