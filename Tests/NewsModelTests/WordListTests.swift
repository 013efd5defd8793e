import NewsModel
import Testing

@Suite struct WordListTests {
  @Test func `a list knows its words and no other`() {
    let list: WordList = ["monday", "tuesday", "Président"]
    #expect(list.contains("monday"))
    #expect(list.contains(WordHash("président")))
    #expect(!list.contains("wednesday"))
    #expect(!([] as WordList).contains("monday"))
  }
}
