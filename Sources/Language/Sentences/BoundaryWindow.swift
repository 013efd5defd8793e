import NewsModel

/// The tokens around a place, counted from the one before it; beyond the paragraph there are none.
struct BoundaryWindow {
  private let place: BoundaryPlace
  private let tokens: [Token]
  private let bytes: [UInt8]
  /// No farther back is looked for what repeats.
  private static let reach = 60
  /// No run of names is counted farther.
  private static let longestRun = 8

  init(_ place: BoundaryPlace, _ tokens: [Token], _ bytes: [UInt8]) {
    self.place = place
    self.tokens = tokens
    self.bytes = bytes
  }

  func form(_ offset: Int) -> UInt64 {
    let index = place.index + offset
    guard place.paragraph.contains(index) else { return UInt64(TokenForm.edge.rawValue) }
    return UInt64(TokenForm(tokens[index], bytes).rawValue)
  }

  func word(_ offset: Int) -> UInt64 {
    let index = place.index + offset
    return place.paragraph.contains(index) ? tokens[index].word.rawValue : 0
  }

  /// The first word of the paragraph.
  var firstWord: UInt64 { tokens[place.paragraph.lowerBound].word.rawValue }

  /// Form and word of the token before the paragraph.
  var endBeforeParagraph: (form: UInt64, word: UInt64)? {
    guard place.paragraph.lowerBound > 0 else { return nil }
    let token = tokens[place.paragraph.lowerBound - 1]
    return (UInt64(TokenForm(token, bytes).rawValue), token.word.rawValue)
  }

  /// How many tokens with a capital stand in a row.
  func names(from offset: Int, step: Int) -> Int {
    var count = 0
    while count < Self.longestRun {
      let index = place.index + offset + count * step
      guard place.paragraph.contains(index), TokenForm(tokens[index], bytes).hasCapital else { break }
      count += 1
    }
    return count
  }

  /// How often a word stands before the place.
  func count(of word: UInt64) -> Int {
    let first = max(place.paragraph.lowerBound, place.index - Self.reach)
    return tokens[first...place.index].count { $0.word.rawValue == word }
  }
}
