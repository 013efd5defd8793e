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
  func keepsApostrophe(_ start: Int, _ mark: Int, _ limit: Int) -> Bool {
    let after = mark + apostropheLength(at: mark, limit)
    var end = after
    while end < limit, isWordScalar(at: end, scalarLength(at: end)) { end += scalarLength(at: end) }
    if isClitic(after, end) { return false }
    if end - after == 1, lower(bytes[after]) == UInt8(ascii: "t"), lower(bytes[mark - 1]) == UInt8(ascii: "n") {
      return true
    }
    return true
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
    return words.isAbbreviation(hash(start, end))
  }

  /// "A. I. Berg": behind another initial "I" is one too.
  func followsInitial(_ start: Int) -> Bool {
    start > 2 && bytes[start - 1] == UInt8(ascii: " ") && bytes[start - 2] == UInt8(ascii: ".")
      && isUpper(bytes[start - 3]) && (start == 3 || !isLetter(bytes[start - 4]))
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
