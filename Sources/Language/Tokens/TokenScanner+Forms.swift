import NewsModel

/// What the form of a word says of where it is cut: times, telephone numbers, contractions, abbreviations, addresses.
extension TokenScanner {
  /// The offset of "am" or "pm" behind a time of day: `5pm`, `7:30am`.
  func clockCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 3, end - start <= 7, isDigit(bytes[start]), isDigit(bytes[end - 3]) else { return nil }
    let half = lower(bytes[end - 2])
    guard lower(bytes[end - 1]) == UInt8(ascii: "m"), half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else {
      return nil
    }
    return end - 2
  }

  /// The offset of the unit behind a number: `10m`, `3bn`, `200km`.
  func unitCut(_ start: Int, _ end: Int) -> Int? {
    guard isDigit(bytes[start]), end - start >= 2, isLower(bytes[end - 1]) else { return nil }
    var cut = end
    while cut > start, isLower(bytes[cut - 1]) { cut -= 1 }
    guard cut > start, isDigit(bytes[cut - 1]), words.isUnit(hash(cut, end)) else { return nil }
    return cut
  }

  /// The offset behind a mark that opens a word: `.doc`, `.265`, `+44`.
  func openingEnd(_ start: Int, _ limit: Int) -> Int? {
    guard start + 1 < limit else { return nil }
    let next = bytes[start + 1]
    switch bytes[start] {
    case UInt8(ascii: "."): return isLower(next) || isDigit(next) ? start + 1 : nil
    case UInt8(ascii: "+"): return isDigit(next) ? start + 1 : nil
    default: return nil
    }
  }

  /// Two digits and no more behind an apostrophe: `'73`.
  func isYear(_ start: Int, _ limit: Int) -> Bool {
    guard start + 1 < limit, isDigit(bytes[start]), isDigit(bytes[start + 1]) else { return false }
    return start + 2 == limit || !isWordScalar(at: start + 2, scalarLength(at: start + 2))
  }

  /// A face stands alone, or at the end of what stands between spaces: `:)`, `;-(`; `:D` alone only.
  func isFace(from eyes: Int, to limit: Int) -> Bool {
    switch bytes[eyes] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    default: return false
    }
    var mouth = eyes + 1
    if mouth < limit, bytes[mouth] == UInt8(ascii: "-") { mouth += 1 }
    guard mouth + 1 == limit else { return false }
    switch bytes[mouth] {
    case UInt8(ascii: ")"), UInt8(ascii: "("): return true
    case UInt8(ascii: "D"), UInt8(ascii: "P"): return eyes == 0 || whiteSpaceLength(at: eyes - 1) > 0
    default: return false
    }
  }

  /// A hyphen inside a telephone number, `713-646-3393` or `646-3393`.
  func joinsTelephone(_ start: Int, _ hyphen: Int, _ limit: Int) -> Bool {
    func digits(from position: Int) -> Int {
      var end = position
      while end < limit, isDigit(bytes[end]) { end += 1 }
      return end - position
    }
    let next = digits(from: hyphen + 1)
    let behind = hyphen + 1 + next
    if behind < limit, isLetter(bytes[behind]) { return false }
    let area = next == 3 && behind < limit && bytes[behind] == UInt8(ascii: "-") && digits(from: behind + 1) == 4
    guard hyphen - start >= 3, next == 4 || area else { return false }
    return (hyphen - 3..<hyphen).allSatisfy { isDigit(bytes[$0]) }
      && (hyphen - 3 == start || bytes[hyphen - 4] == UInt8(ascii: "-"))
  }

  /// The offset of "n't" at the end of a word.
  func negationCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 4, lower(bytes[end - 1]) == UInt8(ascii: "t") else { return nil }
    if bytes[end - 2] == UInt8(ascii: "'"), lower(bytes[end - 3]) == UInt8(ascii: "n") { return end - 3 }
    if end - start >= 6, isCurlyApostrophe(at: end - 4), lower(bytes[end - 5]) == UInt8(ascii: "n") { return end - 5 }
    return nil
  }

  func isClitic(_ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 1:
      let letter = lower(bytes[start])
      return letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d") || letter == UInt8(ascii: "m")
    case 2:
      let first = lower(bytes[start])
      let second = lower(bytes[start + 1])
      return (first == UInt8(ascii: "r") && second == UInt8(ascii: "e"))
        || (first == UInt8(ascii: "v") && second == UInt8(ascii: "e"))
        || (first == UInt8(ascii: "l") && second == UInt8(ascii: "l"))
    default: return false
    }
  }

  /// Inside O'Neill and N'Djamena the apostrophe stays; in "don't" it waits for the cut; before a clitic it splits.
  func keepsApostrophe(_ mark: Int, _ limit: Int) -> Bool {
    let after = mark + apostropheLength(at: mark, limit)
    var end = after
    while end < limit, isWordScalar(at: end, scalarLength(at: end)) { end += scalarLength(at: end) }
    return !isClitic(after, end)
  }

  /// The years of a decade are one word, written with an apostrophe too: `1980's`, `80's`.
  func isDecade(_ start: Int, _ mark: Int, _ limit: Int) -> Bool {
    guard mark - start == 2 || mark - start == 4, bytes[mark - 1] == UInt8(ascii: "0") else { return false }
    let letter = mark + apostropheLength(at: mark, limit)
    return bytes[start..<mark].allSatisfy(isDigit) && lower(bytes[letter]) == UInt8(ascii: "s")
      && (letter + 1 == limit || !isWordScalar(at: letter + 1, scalarLength(at: letter + 1)))
  }

  func endsInSingleLetter(_ start: Int, _ end: Int) -> Bool {
    isLetter(bytes[end - 1]) && (end - 1 == start || bytes[end - 2] == UInt8(ascii: "."))
  }

  func threeDigits(after position: Int, _ limit: Int) -> Bool {
    guard position + 2 < limit else { return false }
    return isDigit(bytes[position]) && isDigit(bytes[position + 1]) && isDigit(bytes[position + 2])
  }

  /// U.S., J., a.m., and the listed ones (Sen., Jan., Corp.).
  func isAbbreviation(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
    // Two stops are an ellipsis or the end of a sentence, not an abbreviation.
    if end + 1 < limit, bytes[end + 1] == UInt8(ascii: ".") { return false }
    if endsInSingleLetter(start, end) {
      // One capital is an initial; a single small letter or "I" ends a sentence.
      if end - start > 1 { return true }
      return isUpper(bytes[start]) && (bytes[start] != UInt8(ascii: "I") || followsInitial(start))
    }
    let word = hash(start, end)
    guard words.isAbbreviation(word) else { return false }
    if words.isNumbering(word) { return isFollowed(by: isDigit, end + 1) }
    // At the end of a sentence the stop is its own.
    if words.isFinal(word) { return !(end + 1 == range.end || isFollowed(by: isUpper, end + 1)) }
    return isUpper(bytes[start]) || !words.isProper(word)
  }

  /// Whether a space and such a byte follow.
  private func isFollowed(by isWanted: (UInt8) -> Bool, _ position: Int) -> Bool {
    position + 1 < range.end && bytes[position] == UInt8(ascii: " ") && isWanted(bytes[position + 1])
  }

  /// "A. I. Berg": behind another initial "I" is one too.
  func followsInitial(_ start: Int) -> Bool {
    start > 2 && bytes[start - 1] == UInt8(ascii: " ") && bytes[start - 2] == UInt8(ascii: ".")
      && isUpper(bytes[start - 3]) && (start == 3 || !isLetter(bytes[start - 4]))
  }

  /// `report-final_2.doc`: letters, digits and what joins them, up to the ending of a kind of file.
  func looksLikeFileName(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 6 else { return false }
    var stop = end - 4
    if bytes[stop] != UInt8(ascii: ".") { stop -= 1 }
    guard bytes[stop] == UInt8(ascii: "."), words.isFileEnding(hash(stop + 1, end)) else { return false }
    return bytes[start..<stop].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"): true
      default: isLetter(byte) || isDigit(byte)
      }
    }
  }

  func looksLikeAddress(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 7 else { return false }
    var hasAt = false
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":"), position + 2 < end, bytes[position + 1] == UInt8(ascii: "/"),
        bytes[position + 2] == UInt8(ascii: "/"), position > start, isLetter(bytes[start])
      {
        return true
      }
      if byte == UInt8(ascii: "@"), position > start { hasAt = true }
      if hasAt, byte == UInt8(ascii: "."), position + 1 < end, isLetter(bytes[position + 1]) { return true }
      position += 1
    }
    return lower(bytes[start]) == UInt8(ascii: "w") && lower(bytes[start + 1]) == UInt8(ascii: "w")
      && lower(bytes[start + 2]) == UInt8(ascii: "w") && bytes[start + 3] == UInt8(ascii: ".")
  }
}
