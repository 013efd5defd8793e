/// A word as an integer: the 64-bit hash of its bytes in lower case.
///
/// Stages compare words thousands of times a sentence; with a hash that is one integer comparison, and a lexicon is a
/// dictionary from hashes. The hash (FNV-1a over the lower-cased UTF-8, finished by a multiply-shift) is fixed: model
/// files depend on it. Two English words that collide have not been seen; lexicons check theirs when they load.
package struct WordHash: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Hashes the lower-cased form of `word`.
  package init(_ word: some StringProtocol) {
    var hasher = Builder()
    for byte in word.lowercased().utf8 { hasher.append(byte) }
    self = hasher.value
  }

  /// Hashes byte after byte, for scanners that have no string. Bytes must be lower-cased already.
  package struct Builder: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325
    package init() {}
    @inline(__always)
    package mutating func append(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    @inline(__always)
    package var value: WordHash {
      let mixed = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
      return WordHash(rawValue: mixed ^ (mixed >> 32))
    }
  }

  /// The hash is already mixed, so a dictionary takes it as it is.
  @inline(__always)
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension WordHash: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
