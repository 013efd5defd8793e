package import NewsModel

/// What the tagger and parser look at in a word besides its identity, computed once a token.
package struct WordShape: Sendable {
  package var word: UInt64
  package var suffix1: UInt64
  package var suffix2: UInt64
  package var suffix3: UInt64
  package var suffix4: UInt64
  package var prefix2: UInt64
  package var prefix3: UInt64
  /// Capitals, digits, hyphens and length, packed.
  package var form: UInt64

  package var cluster: UInt64

  /// What stands outside the sentence.
  package static let boundary = WordShape()

  private init() {
    word = 1
    suffix1 = 1
    suffix2 = 1
    suffix3 = 1
    suffix4 = 1
    prefix2 = 1
    prefix3 = 1
    form = 0xFF
    cluster = 0x1FF
  }

  /// - Parameter isFirst: The token opens its sentence, so that its capital says little.
  package init(_ token: Token, in bytes: borrowing [UInt8], isFirst: Bool, clusters: WordClusters) {
    let start = Int(token.start)
    let end = Int(token.end)
    let count = end - start
    word = token.word.rawValue
    cluster = clusters.cluster(of: word)
    var hasDigit = false
    var hasLetter = false
    var hasMark = false
    var packed: UInt64 = 0
    for index in start..<end {
      let byte = bytes[index]
      if byte.isASCIIDigit {
        hasDigit = true
      } else if byte.isASCIILetter || byte >= 0x80 {
        hasLetter = true
      } else {
        hasMark = true
      }
    }
    for offset in 0..<min(4, count) { packed |= UInt64(Self.lower(bytes[end - 1 - offset])) << (8 * UInt64(offset)) }
    suffix1 = packed & 0xFF
    suffix2 = packed & 0xFFFF
    suffix3 = packed & 0xFF_FFFF
    suffix4 = packed
    packed = 0
    for offset in 0..<min(3, count) { packed |= UInt64(Self.lower(bytes[start + offset])) << (8 * UInt64(offset)) }
    prefix2 = packed & 0xFFFF
    prefix3 = packed
    let features = token.features
    form =
      (features.contains(.capitalized) ? 1 : 0) | (features.contains(.allCapitals) ? 2 : 0) | (hasDigit ? 4 : 0)
      | (hasLetter ? 8 : 0) | (hasMark ? 16 : 0) | (isFirst ? 32 : 0) | UInt64(min(count, 4)) << 6
  }

  /// A mark that is punctuation and nothing else, in the treebanks as in whatever the tagger read: a seventh of all tokens.
  @inline(__always)
  var isMark: Bool {
    // A token of one byte. No table, which each look would ask whether it was made already.
    guard suffix4 < 0x80 else { return false }
    return switch UInt8(suffix4) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  @inline(__always)
  private static func lower(_ byte: UInt8) -> UInt8 { byte.lowercasedASCII }
}
