import NewsModel

/// How a token looks, in some fifty classes: what it is made of, not which word it is.
struct TokenForm: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// No token: the edge of the paragraph.
  static let edge = TokenForm(rawValue: 0)
  static let lower = TokenForm(rawValue: 0x201)
  static let capitalized = TokenForm(rawValue: 0x202)
  /// One capital letter.
  static let letter = TokenForm(rawValue: 0x203)
  static let capitals = TokenForm(rawValue: 0x204)
  static let abbreviation = TokenForm(rawValue: 0x205)
  static let smallAbbreviation = TokenForm(rawValue: 0x206)
  /// `http://…`, `www.…`, `desk@news.example`
  static let address = TokenForm(rawValue: 0x207)
  /// Letters and digits.
  static let mixed = TokenForm(rawValue: 0x208)
  static let shortNumber = TokenForm(rawValue: 0x209)
  static let number = TokenForm(rawValue: 0x20A)
  /// Four digits.
  static let year = TokenForm(rawValue: 0x20B)
  /// `10:30`
  static let time = TokenForm(rawValue: 0x20C)
  /// `11/28/2000`
  static let date = TokenForm(rawValue: 0x20D)
  /// `3.5`, `1,200`, `555-0199`
  static let figures = TokenForm(rawValue: 0x20E)

  /// Names and the like.
  var hasCapital: Bool { self == .capitalized || self == .capitals || self == .letter || self == .abbreviation }

  /// - Complexity: O(*n*) in the bytes of the token.
  init(_ token: Token, _ bytes: borrowing [UInt8]) {
    let start = Int(token.start)
    let end = Int(token.end)
    let first = bytes[start]
    if first.isASCIIDigit {
      self = Self.ofDigits(bytes, start, end)
    } else if first.isASCIILetter || first >= 0xC3 && first != 0xE2 {
      self = Self.ofLetters(token, bytes, start, end)
    } else if first < 0x80 {
      // A mark, or several of them.
      self = TokenForm(rawValue: UInt16(first) | (end - start > 1 ? 0x100 : 0))
    } else {
      // Curly quotation marks, dashes, bullets.
      self = TokenForm(rawValue: 0x300 | UInt16(bytes[end - 1]))
    }
  }

  private static func ofLetters(_ token: Token, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Self {
    let isCapitalized = token.features.contains(.capitalized)
    if end - start == 1 { return isCapitalized ? .letter : .lower }
    if bytes[end - 1] == UInt8(ascii: ".") { return isCapitalized ? .abbreviation : .smallAbbreviation }
    // The marks of an address stand in long tokens only.
    if end - start >= 7 {
      for index in start..<end {
        let byte = bytes[index]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") { return .address }
      }
      if bytes[start..<start + 4].elementsEqual("www.".utf8) { return .address }
    }
    if bytes[end - 1].isASCIIDigit { return .mixed }
    if token.features.contains(.allCapitals) { return .capitals }
    return isCapitalized ? .capitalized : .lower
  }

  private static func ofDigits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Self {
    var form: TokenForm = end - start <= 2 ? .shortNumber : end - start == 4 ? .year : .number
    for index in start..<end {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: ":"): form = .time
      case UInt8(ascii: "/"): return .date
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"): form = .figures
      default: return .mixed
      }
    }
    return form
  }
}
