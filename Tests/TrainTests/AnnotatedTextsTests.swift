import Foundation
import TestSupport
import Testing

@testable import newsgraph_train

@Suite struct AnnotatedTextsTests {
  @Test func `cells of the articles may hold commas, quotation marks and lines`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.file("wikinews"), withIntermediateDirectories: true)
    _ = try folder.write(
      """
      url,date,title,text
      https://a.example/1,2019-01-02,"Lima, the capital","Berg said: ""No.""
      He left."
      https://a.example/2,2019-01-03,Plain,Nothing happened.
      https://a.example/3,2019-01-04,A cell too few

      """, to: "wikinews/wikinews_2019.csv")
    _ = try folder.write(
      "url,date,title,text\r\nhttps://a.example/4,2020-01-02,Two,Words.\r\n", to: "wikinews/wikinews_2020.csv")
    #expect(
      try AnnotatedTexts.articles(in: folder.path) == [
        "https://a.example/1": "Lima, the capital\n\nBerg said: \"No.\"\nHe left.",
        "https://a.example/2": "Plain\n\nNothing happened.", "https://a.example/4": "Two\n\nWords.",
      ])
  }
}
