import NewsModel
import Testing

@Suite struct WordMapTests {
  @Test(arguments: [0, 1, 3, 1000])
  func `finds every word it was given and no other`(count: Int) {
    let words = (0..<count).map { (WordHash("word \($0)"), $0) }
    let map = WordMap(Dictionary(uniqueKeysWithValues: words))
    for (word, value) in words { #expect(map[word] == value) }
    #expect((0..<1000).allSatisfy { map[WordHash("other \($0)")] == nil })
  }
}
