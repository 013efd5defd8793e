import NewsModel

/// Which quotation mark a token is.
enum QuoteMark: Sendable {
  case none, opening, closing, straight, singleOpening, singleClosing, singleStraight

  // Lent, as initializers take over what they are given otherwise: a count up and down for each token.
  init(_ token: Token, _ bytes: borrowing [UInt8]) {
    let start = Int(token.start)
    let count = Int(token.end) - start
    switch (bytes[start], count) {
    case (UInt8(ascii: "\""), 1): self = .straight
    // Typewriter quotations: ``so''. "'s" has two bytes too.
    case (UInt8(ascii: "`"), 2) where bytes[start + 1] == UInt8(ascii: "`"): self = .opening
    case (UInt8(ascii: "'"), 2) where bytes[start + 1] == UInt8(ascii: "'"): self = .closing
    case (UInt8(ascii: "'"), 1): self = .singleStraight
    case (UInt8(ascii: "`"), 1): self = .singleOpening
    case (0xC2, 2) where bytes[start + 1] == 0xAB: self = .opening
    case (0xC2, 2) where bytes[start + 1] == 0xBB: self = .closing
    case (0xE2, 3) where bytes[start + 1] == 0x80:
      switch bytes[start + 2] {
      case 0x9C, 0x9E: self = .opening
      case 0x9D: self = .closing
      case 0x98: self = .singleOpening
      case 0x99: self = .singleClosing
      default: self = .none
      }
    // ‘‘so’’
    case (0xE2, 6) where bytes[start + 1] == 0x80 && bytes[start + 2] == 0x98: self = .opening
    case (0xE2, 6) where bytes[start + 1] == 0x80 && bytes[start + 2] == 0x99: self = .closing
    default: self = .none
    }
  }
}
