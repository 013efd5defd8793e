import NewsModel
import Testing

@testable import Language

@Suite struct TokenFormTests {
  @Test(arguments: [
    ("ferry", TokenForm.lower), ("Lund", .capitalized), ("A", .letter), ("UN", .capitals), ("Gen.", .abbreviation),
    ("incl.", .smallAbbreviation), ("anna@harbour.example", .address), ("www.harbour.example", .address),
    ("12", .shortNumber), ("120", .number), ("2019", .year), ("10:30", .time), ("04/03/2001", .date),
    ("1,200", .figures), ("4th", .mixed), ("B52", .mixed), ("ö", .lower), ("Ö", .capitalized),
  ])
  func `sorts tokens by what they are made of`(text: String, expected: TokenForm) throws {
    let analyzed = TextSegmenter().segmented(Document(id: .init(rawValue: "test"), path: "test", text: text))
    #expect(TokenForm(try #require(analyzed.tokens.first), Array(text.utf8)) == expected)
  }
}
