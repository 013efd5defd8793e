import NewsModel
import Testing

@Suite struct LexiconTableTests {
  enum Kind: String { case noun, verb }

  private func rows(_ lines: String) -> [LexiconTable.Row] {
    LexiconTable("# a comment\nword\tkind\tweight\ttogether\n" + lines, name: "words.tsv").rows
  }

  @Test func `cells are read by column, and what a line lacks is empty`() {
    let rows = rows("talk\tnoun\t-7\tyes\nmeet\tverb\n")
    #expect(rows.map { String($0["word"]) } == ["talk", "meet"])
    #expect(rows.map { $0.value("kind", as: Kind.self) } == [.noun, .verb])
    #expect(rows.map { $0.int("weight") } == [-7, nil])
    #expect(rows.map { $0.double("weight") } == [-7, nil])
    #expect(rows.map { $0.isYes("together") } == [true, false])
    #expect(rows.map(\.line) == [3, 4])
  }

  @Test func `a kind that nobody knows stops the program`() async {
    await #expect(processExitsWith: .failure) {
      for row in LexiconTable("word\tkind\ntalk\tnuon\n", name: "words.tsv").rows {
        _ = row.value("kind", as: LexiconTableTests.Kind.self)
      }
    }
  }

  @Test func `a number that is none stops the program`() async {
    await #expect(processExitsWith: .failure) {
      for row in LexiconTable("word\tweight\ntalk\t1O\n", name: "words.tsv").rows { _ = row.int("weight") }
    }
  }

  @Test func `an answer that is neither yes nor empty stops the program`() async {
    await #expect(processExitsWith: .failure) {
      for row in LexiconTable("word\ttogether\ntalk\tno\n", name: "words.tsv").rows { _ = row.isYes("together") }
    }
  }
}
