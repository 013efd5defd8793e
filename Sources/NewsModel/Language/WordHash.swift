/// A word as an integer: the 64-bit hash of its bytes in lower case.
///
/// Stages compare words thousands of times a sentence; with a hash that is one integer comparison, and a lexicon is a
/// dictionary from hashes. The hash (FNV-1a over the lower-cased UTF-8, finished by a multiply-shift) is fixed: model
/// files depend on it. Two English words that collide have not been seen.
///
/// Public, though no other package uses it: the compiler looks through conformances of public types alone, and without
/// that each look-up in a set of words is three calls through tables.
public struct WordHash: RawRepresentable, Hashable, Sendable {
  /// The hash.
  public let rawValue: UInt64

  /// The word with a hash that is known.
  @inlinable @inline(__always)
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Written out, because the one of raw representables is not specialized: look-ups would call it through a table.
  @inlinable @inline(__always)
  public static func == (left: WordHash, right: WordHash) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the lower-cased form of `word`.
  public init(_ word: some StringProtocol) {
    self = word.utf8.withContiguousStorageIfAvailable(Self.init(utf8:)) ?? WordHash(folding: word)
  }

  /// Hashes the lower-cased form of a word in UTF-8.
  public init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var hasher = Builder()
    for byte in bytes {
      if byte >= 0x80 {
        // Letters beyond ASCII need the tables of Unicode.
        self.init(folding: String(decoding: bytes, as: UTF8.self))
        return
      }
      hasher.append(byte.lowercasedASCII)
    }
    self = hasher.value
  }

  private init(folding word: some StringProtocol) {
    var hasher = Builder()
    for byte in word.lowercased().utf8 { hasher.append(byte) }
    self = hasher.value
  }

  /// Hashes byte after byte, for scanners that have no string. Bytes must be lower-cased already.
  public struct Builder: Sendable {
    @usableFromInline var state = FNV1a.start
    /// Starts on a word.
    @inlinable @inline(__always)
    public init() {}
    /// Adds the next byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) { state = FNV1a.hash(state, then: UInt64(byte)) }
    /// The word of the bytes so far.
    @inlinable @inline(__always)
    public var value: WordHash {
      let mixed = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
      return WordHash(rawValue: mixed ^ (mixed >> 32))
    }
  }

  /// Takes the place of the general hash of dictionaries, which takes five times as long as the rest of a look-up.
  ///
  /// The words are mixed already; the seed, which differs from dictionary to dictionary, keeps copies from clustering.
  /// The requirement is underscored and may go: then the general hash is used again, and only speed is lost. The other
  /// types that take its place ask this one.
  @inlinable @inline(__always)
  public func _rawHashValue(seed: Int) -> Int {
    let mixed = (rawValue ^ UInt64(truncatingIfNeeded: seed)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }
}

extension WordHash: ExpressibleByStringLiteral {
  /// Hashes a literal of ASCII, or of small letters, byte by byte without a string: stages compare words with literals
  /// in their inner loops.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    guard value.hasPointerRepresentation else {
      self.init(String(describing: value))
      return
    }
    var hasher = Builder()
    for index in 0..<value.utf8CodeUnitCount {
      let byte = value.utf8Start[index]
      hasher.append(byte.lowercasedASCII)
    }
    self = hasher.value
  }
}
