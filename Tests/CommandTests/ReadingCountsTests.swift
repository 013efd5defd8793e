import NewsModel
import Pipeline
import Testing

@testable import newsgraph

@Suite struct ReadingCountsTests {
  private func record(_ id: String, _ language: String?, finding: Finding.Code? = nil) -> DocumentRecord {
    var record = DocumentRecord(
      document: Document(id: .init(rawValue: id), path: id, language: language, text: "They  met in Oslo."))
    record.findings = [finding].compactMap(\.self).map { Finding($0, location: id, message: "") }
    return record
  }

  @Test func `words are those of articles that are analysed`() {
    var counts = ReadingCounts()
    for language in ["en", "fr", nil] { counts.add(record("a.txt", language)) }
    #expect(counts.articles == 3 && counts.foreign == 1 && counts.words == 8)
  }

  @Test func `what was left out is not what failed`() {
    var counts = ReadingCounts()
    for isSkip in [true, true, false] {
      counts.add(Problem(Finding(.notEnglish, location: "a.txt", message: ""), isSkip: isSkip))
    }
    #expect(counts.articles == 0 && counts.skipped == 2 && counts.failed == 1)
  }

  @Test func `remarks name the first of many`() {
    var counts = ReadingCounts()
    #expect(counts.remarks.isEmpty)
    counts.add(record("1.txt", "und"))
    #expect(counts.remarks == ["1 article is not in English and was not analysed: 1.txt (unknown)."])
    for number in 2...7 { counts.add(record("\(number).txt", "de", finding: .guessedEncoding)) }
    #expect(
      counts.remarks == [
        "7 articles are not in English and were not analysed: 1.txt (unknown), 2.txt (de), 3.txt (de), 4.txt (de), "
          + "5.txt (de), ….",
        "6 articles are not in UTF-8 and were read as Western European (Windows-1252): 2.txt, 3.txt, 4.txt, 5.txt, "
          + "6.txt, ….",
      ])
  }
}
