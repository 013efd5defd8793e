import Foundation
import NewsModel
import Pipeline
import Testing

/// Every name and demonym in the table of countries, in a plain sentence.
@Suite struct CountryNamesTests {
  private let analyzer = ArticleAnalyzer()

  /// What is not read as its own country: words that two countries share, official names of several parts, words with
  /// another meaning.
  private static let exceptions: Set<String> = [
    "CC Cocos (Keeling) Islands", "CG Congolese", "DD East Germans", "DD GDR",
    "GB United Kingdom of Great Britain and Northern Ireland",
    "MF Saint Martin (French part)", "SJ Svalbard and Jan Mayen",
    "ST São Tomé and Príncipe",
    "SX Sint Maarten (Dutch part)", "TR Turk", "US the States",
    "VI Virgin Islands of the United States", "WF Wallis and Futuna Islander", "YU SFRY",
  ]

  @Test func `the words for a country are read as that country`() throws {
    let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Entities/Data/countries.tsv")
    var unread: Set<String> = []
    for row in LexiconTable(try String(contentsOf: table, encoding: .utf8)).rows {
      let country = Entity.ID.country(String(row["alpha2"]))
      let names = ([row["name"]] + row.list("variants")).map {
        ($0, "The envoy met leaders of \($0) on Friday. Officials in \($0) said the talks went well.")
      }
      let demonyms = row.list("demonyms").map {
        ($0, "The \($0) government rejected the plan on Friday, an envoy said.")
      }
      for (words, text) in names + demonyms {
        let record = analyzer.record(of: text)
        if !record.entities.contains(where: { $0.id == country }) { unread.insert("\(row["alpha2"]) \(words)") }
      }
    }
    #expect(unread.subtracting(Self.exceptions) == [])
    #expect(Self.exceptions.subtracting(unread) == [], "these are read now: take them off the list")
  }
}
