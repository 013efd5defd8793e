import NewsModel

/// Finds the dateline that opens a paragraph of news: a place, perhaps a date and an agency, and the mark behind them.
///
/// `CAIRO:`, `Berlin –`, `KYIV, Ukraine (AP) —`, `New Delhi, Sept 22:`, `ABUJA (Reuters)`. Left in the sentence, its
/// place would be read as the subject of the verb that follows.
struct DatelineFinder: Sendable {
  /// More tokens than this are not a dateline.
  private static let longest = 20
  /// More capitalized words than this, without a comma, date or agency, are a name and not a place.
  private static let longestPlace = 4

  /// Small words inside the names of places.
  private let particles: Set<WordHash> = Set(["of", "de", "la", "del", "al", "el", "and"].map { WordHash($0) })

  /// The index behind the dateline, or nil where the paragraph has none.
  func end(of paragraph: Range<Int>, tokens: [Token], bytes: [UInt8]) -> Int? {
    var seen = Contents()
    var index = paragraph.lowerBound
    let limit = min(paragraph.upperBound - 1, paragraph.lowerBound + Self.longest)
    guard index < limit, tokens[index].features.contains(.capitalized) else { return nil }
    while index < limit {
      let token = tokens[index]
      let next = tokens[index + 1]
      switch Mark(token, next, bytes) {
      case .dash:
        return seen.isPlaceOrMore(Self.longestPlace) && begins(next, bytes) ? index + 1 : nil
      case .colon:
        return (seen.isAllCapitals || seen.hasNumber) && seen.hasWord && begins(next, bytes) ? index + 1 : nil
      case .open:
        guard let close = closing(index, limit, tokens, bytes) else { return nil }
        seen.hasMore = true
        index = close + 1
        if seen.isAllCapitals, index < limit, begins(tokens[index], bytes),
          Mark(tokens[index], tokens[index + 1], bytes) == .other
        {
          return index
        }
        continue
      case .comma: seen.hasMore = true
      case .other:
        guard seen.add(token, bytes) || particles.contains(token.word) else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// The first text behind a dateline: a capital letter, a digit or an opening quotation mark.
  private func begins(_ token: Token, _ bytes: [UInt8]) -> Bool {
    if token.features.contains(.capitalized) { return true }
    if bytes[Int(token.start)].isASCIIDigit { return true }
    switch QuoteMark(token, bytes) {
    case .opening, .straight, .singleOpening, .singleStraight: return true
    default: return false
    }
  }

  private func closing(_ open: Int, _ limit: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
    (open..<min(open + 8, limit)).first { bytes[Int(tokens[$0].start)] == UInt8(ascii: ")") }
  }

  /// What stands in the dateline so far.
  private struct Contents {
    var words = 0
    var isAllCapitals = true
    var hasNumber = false
    /// A comma or an agency.
    var hasMore = false
    var hasWord: Bool { words > 0 }

    func isPlaceOrMore(_ longest: Int) -> Bool { hasWord && (hasMore || words <= longest) }

    /// Adds a capitalized word, a number or the full stop of an abbreviation; false for anything else.
    mutating func add(_ token: Token, _ bytes: [UInt8]) -> Bool {
      let first = bytes[Int(token.start)]
      if first.isASCIIDigit {
        hasNumber = true
        return true
      }
      if first == UInt8(ascii: "/") || first == UInt8(ascii: "'") { return true }
      guard token.features.contains(.capitalized) else { return false }
      words += 1
      if !hasMore, !token.features.contains(.allCapitals) { isAllCapitals = false }
      return true
    }
  }

  private enum Mark {
    case dash, colon, open, comma, other

    init(_ token: Token, _ next: Token, _ bytes: [UInt8]) {
      let length = token.end - token.start
      switch bytes[Int(token.start)] {
      case UInt8(ascii: ":") where length == 1: self = .colon
      case UInt8(ascii: "(") where length == 1: self = .open
      case UInt8(ascii: ",") where length == 1: self = .comma
      // A hyphen with spaces on both sides, or two of them.
      case UInt8(ascii: "-"):
        let stands = !token.features.contains(.glued) && !next.features.contains(.glued)
        self = length == 2 || (length == 1 && stands) ? .dash : .other
      // En and em dash.
      case 0xE2 where length == 3 && bytes[Int(token.start) + 1] == 0x80:
        let last = bytes[Int(token.end) - 1]
        let stands = !token.features.contains(.glued) || !next.features.contains(.glued)
        self = last == 0x94 || (last == 0x93 && stands) ? .dash : .other
      default: self = .other
      }
    }
  }
}
