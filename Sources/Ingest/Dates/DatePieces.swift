import NewsModel

/// The numbers, words and marks of a text, which are taken one after the other.
///
/// What does not fit is left where it is. A copy remembers a place: readers of a form try on a copy, and hand it back
/// where the form fits.
///
/// ```swift
/// var pieces = DatePieces("18-Nov-2019")
/// pieces.number(digits: 1...2)  // 18
/// pieces.mark("/.")             // nil
/// pieces.mark("-.")             // the hyphen
/// pieces.month()                // 11
/// ```
struct DatePieces {
  private enum Piece {
    case number(Int, digits: Int)
    case word(Substring)
    case mark(UInt8)
  }

  private var pieces: [Piece] = []
  private var places: [Range<String.Index>] = []
  /// The piece that is taken next.
  var next = 0

  /// - Parameter text: Letters beyond ASCII and white space only divide; what stands behind 64 pieces is left out.
  init(_ text: String) {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex, pieces.count < 64 {
      let start = index
      let byte = utf8[index]
      if byte.isASCIIDigit {
        var value = 0
        while index < utf8.endIndex, utf8[index].isASCIIDigit {
          value = min(value * 10 + Int(utf8[index] - 48), 1 << 40)
          index = utf8.index(after: index)
        }
        pieces.append(.number(value, digits: utf8.distance(from: start, to: index)))
      } else if byte.isASCIILetter {
        while index < utf8.endIndex, utf8[index].isASCIILetter { index = utf8.index(after: index) }
        pieces.append(.word(text[start..<index]))
      } else {
        if byte > 0x20 && byte < 0x80 { pieces.append(.mark(byte)) }
        index = utf8.index(after: index)
      }
      if pieces.count > places.count { places.append(start..<index) }
    }
  }

  /// The numbers of all pieces, for starting at each.
  var indices: Range<Int> { pieces.indices }

  /// Where in the text the next piece begins; `nil` at the end.
  var start: String.Index? { next < places.count ? places[next].lowerBound : nil }
  /// Where in the text the piece ends that was taken last.
  var end: String.Index? { next > 0 ? places[next - 1].upperBound : nil }

  private var piece: Piece? { next < pieces.count ? pieces[next] : nil }

  /// Whether the piece before the next one is this word.
  func isBehind(_ word: String) -> Bool {
    guard next > 0, case .word(let before) = pieces[next - 1] else { return false }
    return before == word
  }

  /// Takes a number that is written with so many digits.
  mutating func number(digits wanted: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let digits)? = piece, wanted.contains(digits) else { return nil }
    next += 1
    return value
  }

  /// Takes one of some marks.
  @discardableResult
  mutating func mark(_ marks: StaticString) -> UInt8? {
    guard case .mark(let mark)? = piece, marks.withUTF8Buffer({ $0.contains(mark) }) else { return nil }
    next += 1
    return mark
  }

  /// Takes all such marks that follow one another.
  mutating func skip(_ marks: StaticString) { while mark(marks) != nil {} }

  /// Takes one of some words, which are given in lower case.
  @discardableResult
  mutating func word(_ words: String...) -> String? {
    guard case .word(let written)? = piece else { return nil }
    let word = written.lowercased()
    guard words.contains(word) else { return nil }
    next += 1
    return word
  }

  /// Takes the name of a month.
  mutating func month() -> Int? {
    guard case .word(let word)? = piece, let month = CalendarNames.month(word) else { return nil }
    next += 1
    return month
  }

  /// Takes the name of a time zone; gives minutes east of Greenwich, `nil` where it says none.
  mutating func zone() -> Int? {
    guard case .word(let word)? = piece, let zone = TimeZoneName(word)?.minutesEast else { return nil }
    next += 1
    return zone
  }

  /// Takes the ending of "18th".
  mutating func ordinalEnding() { word("st", "nd", "rd", "th") }

  /// Takes words and marks up to the next number, where they are so many at most.
  ///
  /// - Returns: Whether a number is next.
  mutating func skipToNumber(over count: Int) -> Bool {
    for _ in 0...count {
      if case .number? = piece { return true }
      next += 1
    }
    return false
  }
}
