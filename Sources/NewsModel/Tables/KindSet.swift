/// What a word of a table can be: the cases of an enumeration, at most 128, numbered from 0.
///
/// A table writes a kind as the name of its case, with hyphens between words: `actor-verb` is `actorVerb`.
package protocol KindOfWord: CaseIterable, RawRepresentable<Int>, Sendable {}

extension KindOfWord {
  /// The cases by the names that tables write.
  package static var byName: [Substring: Self] {
    precondition(allCases.count <= 128, "A set of kinds holds 128.")
    return Dictionary(uniqueKeysWithValues: allCases.map { (hyphenated(String(describing: $0))[...], $0) })
  }
}

/// "actor-verb" for "actorVerb".
private func hyphenated(_ name: String) -> String {
  name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
}

/// Some of the cases of an enumeration.
package struct KindSet<Kind: KindOfWord>: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  package init() {}

  package init(arrayLiteral kinds: Kind...) {
    for kind in kinds { insert(kind) }
  }

  package var isEmpty: Bool { bits == 0 }

  package func contains(_ kind: Kind) -> Bool { bits & Self.bit(of: kind) != 0 }

  package func isDisjoint(with other: KindSet) -> Bool { bits & other.bits == 0 }

  package mutating func insert(_ kind: Kind) { bits |= Self.bit(of: kind) }

  package mutating func remove(_ kind: Kind) { bits &= ~Self.bit(of: kind) }

  package mutating func formUnion(_ other: KindSet) { bits |= other.bits }

  package func union(_ other: KindSet) -> KindSet {
    var both = self
    both.formUnion(other)
    return both
  }

  package func subtracting(_ other: KindSet) -> KindSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  private static func bit(of kind: Kind) -> UInt128 { 1 << UInt128(kind.rawValue) }
}
