/// Words with the kinds that a table gives them, in its columns `word` and `kind`.
///
/// The kinds are the cases of an enumeration by their names: a new kind is one case, and a row of another kind stops the program.
package struct WordKinds<Kind: CaseIterable & RawRepresentable<Int> & Sendable>: Sendable {
  private var kinds: [WordHash: KindSet<Kind>] = [:]

  package init(_ table: LexiconTable) {
    let names = Dictionary(uniqueKeysWithValues: Kind.allCases.map { (String(describing: $0)[...], $0) })
    for row in table.rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      kinds[WordHash(row["word"]), default: KindSet()].insert(kind)
    }
  }

  package func kinds(of word: WordHash) -> KindSet<Kind> { kinds[word] ?? KindSet() }
}

/// Some of the cases of an enumeration, of which there are at most 64.
package struct KindSet<Kind: RawRepresentable<Int> & Sendable>: Sendable {
  private var bits: UInt64 = 0

  package init() {}

  package func contains(_ kind: Kind) -> Bool { bits & 1 << UInt64(kind.rawValue) != 0 }

  package mutating func insert(_ kind: Kind) { bits |= 1 << UInt64(kind.rawValue) }
}
