/// Words with the kinds that a table gives them, in its columns `word` and `kind`.
///
/// A new kind is one case of the enumeration, and a row of another kind stops the program.
package struct WordKinds<Kind: KindOfWord>: Sendable {
  private let words: WordMap<KindSet<Kind>>

  package init(_ table: LexiconTable) {
    let kinds = Kind.byName
    var words: [WordHash: KindSet<Kind>] = [:]
    for row in table.rows {
      guard let kind = kinds[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      words[WordHash(row["word"]), default: []].insert(kind)
    }
    self.words = WordMap(words)
  }

  /// The kinds of a word, none for one that the table does not have.
  package func kinds(of word: WordHash) -> KindSet<Kind> { words[word] ?? [] }
}
