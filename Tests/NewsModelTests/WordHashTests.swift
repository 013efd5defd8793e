import NewsModel
import Testing

@Suite struct WordHashTests {
  @Test(arguments: [
    ("said", "said" as WordHash), ("said", "Said"), ("'s", "'s"), ("a", "a"), ("président", "président"), ("", ""),
  ])
  func `a literal is the hash of the same word`(word: String, literal: WordHash) {
    #expect(WordHash(word) == literal)
  }

  @Test func `a dictionary finds every word again`() {
    let words = (0..<10_000).map { WordHash("word\($0)") }
    let numbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    #expect(words.indices.allSatisfy { numbers[words[$0]] == $0 })
  }
}
