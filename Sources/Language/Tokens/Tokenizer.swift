import NewsModel

/// Splits text into tokens as the English universal dependencies do, over bytes and without allocation per token.
///
/// "don't" becomes `do` + `n't`, "Putin's" `Putin` + `'s`, "G-20" `G` + `-` + `20`; "U.S.", "Sen.", "e-mail",
/// "3.5", addresses of web pages and mail stay whole.
///
/// Convention: <https://universaldependencies.org/en/>, as the English Web Treebank applies it.
struct Tokenizer: Sendable {
  private let words: TokenizerWords

  init(words: TokenizerWords = .shared) { self.words = words }

  /// Appends the tokens of a range of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text in UTF-8.
  ///   - range: Where to read; on scalar boundaries.
  ///   - tokens: Receives the tokens, in order, not overlapping; together they hold every byte that is not white space.
  /// - Complexity: O(*n*) in the bytes of the range.
  func appendTokens(of bytes: [UInt8], in range: TextSpan, to tokens: inout [Token]) {
    var scanner = TokenScanner(bytes: bytes, range: range, words: words)
    scanner.run(&tokens)
  }
}

/// The state of one pass of the tokenizer.
private struct TokenScanner {
  let bytes: [UInt8]
  let range: TextSpan
  let words: TokenizerWords
  /// The end of the last token, to mark glued ones.
  var lastEnd: Int

  init(bytes: [UInt8], range: TextSpan, words: TokenizerWords) {
    self.bytes = bytes
    self.range = range
    self.words = words
    lastEnd = -1
  }

  mutating func run(_ tokens: inout [Token]) {
    var position = range.start
    while position < range.end {
      let space = whiteSpaceLength(at: position)
      if space > 0 {
        position += space
        continue
      }
      position = readChunk(from: position, &tokens)
    }
  }

  /// Reads from `start` to the next white space and splits what it finds.
  private mutating func readChunk(from start: Int, _ tokens: inout [Token]) -> Int {
    var end = start
    while end < range.end, whiteSpaceLength(at: end) == 0 { end += scalarLength(at: end) }
    var first = start
    while first < end, isLeadingMark(bytes[first]) { first += 1 }
    if looksLikeAddress(first, end) {
      var last = end
      while last > first + 1, isTrailingMark(bytes[last - 1]) { last -= 1 }
      emitMarks(start, first, &tokens)
      emit(first, last, &tokens)
      emitMarks(last, end, &tokens)
      return end
    }
    var position = start
    while position < end {
      let length = scalarLength(at: position)
      if isWordScalar(at: position, length) {
        position = readWord(from: position, to: end, &tokens)
      } else {
        position = readMark(from: position, to: end, &tokens)
      }
    }
    return end
  }

  private mutating func emitMarks(_ start: Int, _ end: Int, _ tokens: inout [Token]) {
    var position = start
    while position < end { position = readMark(from: position, to: end, &tokens) }
  }

  /// A run of letters and digits with the marks that belong inside: `U.S.`, `3.5`, `O'Neill`, `don't`.
  private mutating func readWord(from start: Int, to limit: Int, _ tokens: inout [Token]) -> Int {
    var end = start
    scan: while end < limit {
      let length = scalarLength(at: end)
      if isWordScalar(at: end, length) {
        end += length
        continue
      }
      let byte = bytes[end]
      let nextIsWord = end + length < limit && isWordScalar(at: end + length, scalarLength(at: end + length))
      switch byte {
      case UInt8(ascii: "."):
        // 3.5, U.S, example.com; not "end.Start", which news never writes but pages glue: split before a capital.
        guard nextIsWord else { break scan }
        let next = bytes[end + 1]
        let isAcronymSoFar = endsInSingleLetter(start, end)
        // Ph.D., M.Sc.
        let isDegree = isUpper(next) && end - start <= 3 && end + 2 < limit && bytes[end + 2] == UInt8(ascii: ".")
        if isDigit(next) || isAcronymSoFar || isLower(next) || isDegree { end += 1 } else { break scan }
      case UInt8(ascii: ","):
        // 1,200 is one number; "5,6" too.
        guard nextIsWord, isDigit(bytes[end - 1]), isDigit(bytes[end + 1]), threeDigits(after: end + 1, limit) else {
          break scan
        }
        end += 1
      case UInt8(ascii: ":"):
        guard nextIsWord, isDigit(bytes[end - 1]), isDigit(bytes[end + 1]) else { break scan }
        end += 1
      case UInt8(ascii: "/"):
        // 9/11, 24/7, 11/28/2000
        guard nextIsWord, isDigit(bytes[end - 1]), isDigit(bytes[end + 1]) else { break scan }
        end += 1
      case UInt8(ascii: "-") where nextIsWord && joinsTelephone(start, end, limit): end += 1
      case UInt8(ascii: "&"):
        // AT&T, R&D
        guard nextIsWord, isUpper(bytes[end - 1]), isUpper(bytes[end + 1]) else { break scan }
        end += 1
      case UInt8(ascii: "-"):
        // Prefixes keep their hyphen: e-mail, co-founder, non-profit; names that follow are words of their own: pro-Iran.
        guard nextIsWord, !isUpper(bytes[end + 1]), words.isPrefix(hash(start, end)) else { break scan }
        end += 1
      case UInt8(ascii: "'"):
        guard nextIsWord, keepsApostrophe(start, end, limit) else { break scan }
        end += 1
      case 0xE2 where isCurlyApostrophe(at: end):
        guard nextIsWord, keepsApostrophe(start, end, limit) else { break scan }
        end += 3
      default: break scan
      }
    }
    // A final full stop belongs to abbreviations and initials.
    if end < limit, bytes[end] == UInt8(ascii: "."), isAbbreviation(start, end, limit) { end += 1 }
    splitContraction(start, end, &tokens)
    // A clitic after the word: 's, 're, 'll.
    return readClitic(from: end, to: limit, &tokens)
  }

  /// Splits `don't`, `cannot`, `gonna`; emits the word.
  private mutating func splitContraction(_ start: Int, _ end: Int, _ tokens: inout [Token]) {
    if let cut = negationCut(start, end), cut > start {
      emit(start, cut, &tokens)
      emit(cut, end, &tokens)
    } else if let cut = clockCut(start, end) {
      emit(start, cut, &tokens)
      emit(cut, end, &tokens)
    } else if let length = words.firstPartLength(hash(start, end)), start + length < end {
      emit(start, start + length, &tokens)
      emit(start + length, end, &tokens)
    } else {
      emit(start, end, &tokens)
    }
  }

  /// The offset of "am" or "pm" behind a time of day: `5pm`, `7:30am`.
  private func clockCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 3, end - start <= 7, isDigit(bytes[start]), isDigit(bytes[end - 3]) else { return nil }
    let half = lower(bytes[end - 2])
    guard lower(bytes[end - 1]) == UInt8(ascii: "m"), half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else {
      return nil
    }
    return end - 2
  }

  /// A hyphen inside a telephone number, `713-646-3393` or `646-3393`.
  private func joinsTelephone(_ start: Int, _ hyphen: Int, _ limit: Int) -> Bool {
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
  private func negationCut(_ start: Int, _ end: Int) -> Int? {
    guard end - start >= 4, lower(bytes[end - 1]) == UInt8(ascii: "t") else { return nil }
    if bytes[end - 2] == UInt8(ascii: "'"), lower(bytes[end - 3]) == UInt8(ascii: "n") { return end - 3 }
    if end - start >= 6, isCurlyApostrophe(at: end - 4), lower(bytes[end - 5]) == UInt8(ascii: "n") { return end - 5 }
    return nil
  }

  /// `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` right after a word, or the bare apostrophe of a plural possessive.
  private mutating func readClitic(from start: Int, to limit: Int, _ tokens: inout [Token]) -> Int {
    let mark = apostropheLength(at: start, limit)
    guard mark > 0 else { return start }
    var end = start + mark
    while end < limit, end - start - mark < 3, isLetter(bytes[end]) { end += 1 }
    let afterIsWord = end < limit && isWordScalar(at: end, scalarLength(at: end))
    if !afterIsWord, isClitic(start + mark, end) {
      emit(start, end, &tokens)
      return end
    }
    return start
  }

  private func isClitic(_ start: Int, _ end: Int) -> Bool {
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
  private func keepsApostrophe(_ start: Int, _ mark: Int, _ limit: Int) -> Bool {
    let after = mark + apostropheLength(at: mark, limit)
    var end = after
    while end < limit, isWordScalar(at: end, scalarLength(at: end)) { end += scalarLength(at: end) }
    if isClitic(after, end) { return false }
    if end - after == 1, lower(bytes[after]) == UInt8(ascii: "t"), lower(bytes[mark - 1]) == UInt8(ascii: "n") {
      return true
    }
    return true
  }

  /// One mark, or a run of the same mark for dots, dashes and other repeated marks.
  private mutating func readMark(from start: Int, to limit: Int, _ tokens: inout [Token]) -> Int {
    let length = scalarLength(at: start)
    var end = start + length
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"):
      // One dash joins words; two or more are a dash. A single apostrophe is one mark, two are a quotation mark.
      while end < limit, bytes[end] == byte { end += 1 }
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      while end < limit, bytes[end] == UInt8(ascii: "!") || bytes[end] == UInt8(ascii: "?") { end += 1 }
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      // A face stands alone, or at the end of what stands between spaces.
      var mouth = end
      if mouth < limit, bytes[mouth] == UInt8(ascii: "-") { mouth += 1 }
      if mouth + 1 == limit, bytes[mouth] == UInt8(ascii: ")") || bytes[mouth] == UInt8(ascii: "(") { end = limit }
    default: break
    }
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@") {
      // Hashtags and handles stay whole.
      if end < limit, !isDigit(bytes[end]), isWordScalar(at: end, scalarLength(at: end)) {
        while end < limit, isWordScalar(at: end, scalarLength(at: end)) || bytes[end] == UInt8(ascii: "_") {
          end += scalarLength(at: end)
        }
      }
    }
    emit(start, end, &tokens)
    return end
  }

  // MARK: Emitting

  private mutating func emit(_ start: Int, _ end: Int, _ tokens: inout [Token]) {
    guard end > start else { return }
    var hasher = WordHash.Builder()
    var features: Token.Features = start == lastEnd ? .glued : []
    var letters = 0
    var capitals = 0
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte < 0x80 {
        if isUpper(byte) {
          capitals += 1
          letters += 1
          hasher.append(byte | 0x20)
        } else {
          if isLower(byte) { letters += 1 }
          hasher.append(byte)
        }
        position += 1
      } else {
        let length = scalarLength(at: position)
        let isCapital = appendLowercased(at: position, length, to: &hasher)
        letters += 1
        if isCapital { capitals += 1 }
        if position == start, isCapital { features.insert(.capitalized) }
        position += length
      }
    }
    if isUpper(bytes[start]) { features.insert(.capitalized) }
    if capitals >= 2, capitals == letters { features.insert(.allCapitals) }
    tokens.append(Token(start: Int32(start), end: Int32(end), word: hasher.value, features: features))
    lastEnd = end
  }

  private func hash(_ start: Int, _ end: Int) -> WordHash {
    var hasher = WordHash.Builder()
    for position in start..<end { hasher.append(lower(bytes[position])) }
    return hasher.value
  }

  /// Appends the lower-case form of a scalar outside ASCII; returns whether it was a capital.
  private func appendLowercased(at position: Int, _ length: Int, to hasher: inout WordHash.Builder) -> Bool {
    let value = scalarValue(at: position, length)
    // Curly apostrophes count as straight ones, so that "don’t" and "don't" are one word.
    if value == 0x2019 || value == 0x2018 {
      hasher.append(UInt8(ascii: "'"))
      return false
    }
    guard let scalar = Unicode.Scalar(value), isCasedRange(value) else {
      for index in position..<(position + length) { hasher.append(bytes[index]) }
      return false
    }
    let lowered = scalar.properties.lowercaseMapping
    for byte in lowered.utf8 { hasher.append(byte) }
    return scalar.properties.isUppercase
  }

  /// Latin, Greek, Cyrillic and Armenian letters, the scripts that have cases.
  private func isCasedRange(_ value: UInt32) -> Bool {
    (0xC0...0x24F).contains(value) || (0x370...0x587).contains(value) || (0x1E00...0x1FFF).contains(value)
  }

  // MARK: Bytes

  private func scalarLength(at position: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 { return 1 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, range.end - position)
  }

  private func scalarValue(at position: Int, _ length: Int) -> UInt32 {
    switch length {
    case 2: return UInt32(bytes[position] & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
    case 3:
      return UInt32(bytes[position] & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
        | UInt32(bytes[position + 2] & 0x3F)
    case 4:
      return UInt32(bytes[position] & 0x07) << 18 | UInt32(bytes[position + 1] & 0x3F) << 12
        | UInt32(bytes[position + 2] & 0x3F) << 6 | UInt32(bytes[position + 3] & 0x3F)
    default: return UInt32(bytes[position])
    }
  }

  /// The length of the white space at a position, 0 where there is none.
  private func whiteSpaceLength(at position: Int) -> Int {
    let byte = bytes[position]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0xC2 { return 0 }
    let length = scalarLength(at: position)
    switch scalarValue(at: position, length) {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return length
    default: return 0
    }
  }

  private func isWordScalar(at position: Int, _ length: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    let value = scalarValue(at: position, length)
    // General punctuation, currency, arrows and symbols are marks; other scalars belong to words.
    if (0x2010...0x2BFF).contains(value) || (0x3001...0x303F).contains(value) || (0xFE30...0xFE6F).contains(value) {
      return false
    }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    return value != 0xD7 && value != 0xF7 && value < 0x1F000 && !(0xFF01...0xFF0F).contains(value)
  }

  private func apostropheLength(at position: Int, _ limit: Int) -> Int {
    guard position < limit else { return 0 }
    if bytes[position] == UInt8(ascii: "'") { return 1 }
    return isCurlyApostrophe(at: position) ? 3 : 0
  }

  private func isCurlyApostrophe(at position: Int) -> Bool {
    position + 2 < range.end && bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
  }

  private func endsInSingleLetter(_ start: Int, _ end: Int) -> Bool {
    isLetter(bytes[end - 1]) && (end - 1 == start || bytes[end - 2] == UInt8(ascii: "."))
  }

  private func threeDigits(after position: Int, _ limit: Int) -> Bool {
    guard position + 2 < limit else { return false }
    return isDigit(bytes[position]) && isDigit(bytes[position + 1]) && isDigit(bytes[position + 2])
  }

  /// U.S., J., a.m., and the listed ones (Sen., Jan., Corp.).
  private func isAbbreviation(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
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
  private func followsInitial(_ start: Int) -> Bool {
    start > 2 && bytes[start - 1] == UInt8(ascii: " ") && bytes[start - 2] == UInt8(ascii: ".")
      && isUpper(bytes[start - 3]) && (start == 3 || !isLetter(bytes[start - 4]))
  }

  private func looksLikeAddress(_ start: Int, _ end: Int) -> Bool {
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

  private func isLeadingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private func isTrailingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
