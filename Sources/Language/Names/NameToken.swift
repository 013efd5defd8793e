package import NewsModel

/// What the name model sees of one token, as integers.
package struct NameToken: Sendable {
  /// How a word is written.
  package enum Shape: UInt8, Sendable {
    case lower, capitalized, allCapitals, initial, dotted, mixed, number, numberMixed, mark, other
  }

  package var word: UInt64 = 0
  /// The last four bytes; ``suffix2`` and ``suffix3`` are a part of it, and long articles have many tokens.
  package var suffix4: UInt32 = 0
  package var prefix3: UInt32 = 0
  package var evidence: NameEvidence = []
  package var shape: Shape = .other
  package var length: UInt8 = 0
  /// The first word of a sentence, a quotation, or after a colon: its capital is no evidence.
  package var isInitial = false

  var suffix2: UInt32 { suffix4 & 0xFFFF }
  var suffix3: UInt32 { suffix4 & 0xFF_FFFF }

  /// Has a capital letter: may be (part of) a name.
  @inline(__always)
  var isCapital: Bool {
    switch shape {
    case .capitalized, .allCapitals, .initial, .dotted, .mixed: true
    default: false
    }
  }

  /// "WeWork", "YouTube": a capital inside, where neither the tables nor its beginning ("McAdam", "DeLillo") make it a
  /// person or place.
  var isBrand: Bool {
    guard shape == .mixed, evidence.isDisjoint(with: [.city, .region, .country, .surname, .firstName]) else {
      return false
    }
    return !Self.familyBeginnings.contains(prefix3 >> 8)
  }

  /// The first two letters of the prefixes of family names, packed as ``prefix3`` is.
  private static let familyBeginnings: Set<UInt32> = Set(
    ["mc", "ma", "de", "di", "da", "la", "le", "lo", "du", "va", "vo", "o'", "d'", "fi", "st", "al", "el", "sa"].map {
      $0.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    })

  /// Reads the bytes of one token.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(bytes: UnsafeBufferPointer<UInt8>, word: WordHash) {
    self.word = word.rawValue
    var upper = 0
    var lower = 0
    var digits = 0
    var dots = 0
    var tail: UInt32 = 0
    var head: UInt32 = 0
    let count = bytes.count
    for index in 0..<count {
      var byte = bytes[index]
      switch byte {
      case 0x41...0x5A:
        upper += 1
        byte |= 0x20
      case 0x61...0x7A: lower += 1
      case 0x30...0x39: digits += 1
      case 0x2E: dots += 1
      case 0xC3 where index + 1 < count:
        // À…Þ are capitals, ß…ÿ are small.
        if bytes[index + 1] < 0x9F { upper += 1 } else { lower += 1 }
      case 0xC4, 0xC5:
        if index + 1 < count { if Self.isExtendedCapital(byte, bytes[index + 1]) { upper += 1 } else { lower += 1 } }
      case 0xC6...0xF4: lower += 1
      default: break
      }
      tail = (tail << 8) | UInt32(byte)
      if index < 3 { head = (head << 8) | UInt32(byte) }
    }
    suffix4 = tail
    prefix3 = head
    length = UInt8(min(count, 255))
    if upper + lower == 0 {
      shape = digits > 0 ? .number : .mark
    } else if digits > 0 {
      shape = upper > 0 ? .mixed : .numberMixed
    } else if upper == 0 || Self.isPrefixed(bytes) {
      shape = .lower
    } else if dots > 0, lower == 0 {
      shape = upper == 1 ? .initial : .dotted
    } else if lower == 0 {
      shape = upper == 1 ? .initial : .allCapitals
    } else if upper == 1, count > 0, Self.isCapitalStart(bytes) {
      shape = .capitalized
    } else {
      shape = .mixed
    }
  }

  /// "anti-Iran", "pro-Russian": an adjective, unlike "al-Hakim".
  private static func isPrefixed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 4, (0x61...0x7A).contains(bytes[0]) else { return false }
    var length = 0
    while length < 8, (0x61...0x7A).contains(bytes[length]) {
      length += 1
      if length == bytes.count { return false }
    }
    guard bytes[length] == 0x2D else { return false }
    // The Arabic article, in its many spellings, begins with a vowel and ends in a consonant.
    let isArticle = length <= 3 && [0x61, 0x65, 0x75].contains(bytes[0]) && !(bytes[0] == 0x65 && bytes[1] == 0x78)
    return !isArticle
  }

  private static func isCapitalStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[0] {
    case 0x41...0x5A: true
    case 0xC3: bytes.count > 1 && bytes[1] < 0x9F
    case 0xC4, 0xC5: bytes.count > 1 && isExtendedCapital(bytes[0], bytes[1])
    default: false
    }
  }

  /// Latin Extended-A: capitals are even, but odd from Ĺ to ň and from Ź to ž.
  private static func isExtendedCapital(_ lead: UInt8, _ trail: UInt8) -> Bool {
    let isOdd = trail & 1 == 1
    let flips = lead == 0xC4 ? trail >= 0xB9 : trail <= 0x88 || (0xB9...0xBE).contains(trail)
    return flips == isOdd
  }
}
