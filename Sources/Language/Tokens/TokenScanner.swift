import NewsModel

/// One pass of the tokenizer over a range of text.
struct TokenScanner {
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
    var last = end
    while last > first + 1, isTrailingMark(bytes[last - 1]) { last -= 1 }
    if looksLikeAddress(first, end) || looksLikeFileName(first, last) {
      emitMarks(start, first, &tokens)
      emit(first, last, &tokens)
      emitMarks(last, end, &tokens)
      return end
    }
    var position = start
    if first == start, let behind = openingEnd(start, end) {
      position = readWord(from: start, behind, to: end, &tokens)
    }
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
  ///
  /// - Parameter inside: Where in the word to read on, when a mark opens it.
  private mutating func readWord(from start: Int, _ inside: Int? = nil, to limit: Int, _ tokens: inout [Token]) -> Int {
    var end = inside ?? start
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
      case UInt8(ascii: "_"), UInt8(ascii: "@"):
        // Names of files and of accounts: results_2019, berg@office.
        guard nextIsWord else { break scan }
        end += 1
      case UInt8(ascii: "&"):
        // AT&T, R&D
        guard nextIsWord, isUpper(bytes[end - 1]), isUpper(bytes[end + 1]) else { break scan }
        end += 1
      case UInt8(ascii: "-"):
        // Prefixes keep their hyphen: e-mail, co-founder, non-profit; names that follow are words of their own: pro-Iran.
        guard nextIsWord, !isUpper(bytes[end + 1]), words.isPrefix(hash(start, end)) else { break scan }
        end += 1
      case UInt8(ascii: "'"):
        guard nextIsWord, keepsApostrophe(end, limit) || isDecade(start, end, limit) else { break scan }
        end += 1
      case 0xE2 where isCurlyApostrophe(at: end):
        guard nextIsWord, keepsApostrophe(end, limit) || isDecade(start, end, limit) else { break scan }
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
    } else if let cut = clockCut(start, end) ?? unitCut(start, end) {
      emit(start, cut, &tokens)
      emit(cut, end, &tokens)
    } else if let length = words.firstPartLength(hash(start, end), isSmall: !isUpper(bytes[start])),
      start + length < end
    {
      emit(start, start + length, &tokens)
      emit(start + length, end, &tokens)
    } else {
      emit(start, end, &tokens)
    }
  }

  /// `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` right after a word, or the bare apostrophe of a plural possessive.
  private mutating func readClitic(from start: Int, to limit: Int, _ tokens: inout [Token]) -> Int {
    // People write "it`s" too.
    let isGrave = start < limit && bytes[start] == UInt8(ascii: "`")
    let mark = isGrave ? 1 : apostropheLength(at: start, limit)
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

  /// One mark, or a run of the same mark for dots, dashes and other repeated marks.
  private mutating func readMark(from start: Int, to limit: Int, _ tokens: inout [Token]) -> Int {
    let length = scalarLength(at: start)
    var end = start + length
    let byte = bytes[start]
    switch byte {
    case _ where isFace(from: start, to: limit): end = limit
    case UInt8(ascii: "'") where isYear(end, limit): end += 2
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"):
      // One dash joins words; two or more are a dash. A single apostrophe is one mark, two are a quotation mark.
      while end < limit, bytes[end] == byte { end += 1 }
      // ".?"
      if byte == UInt8(ascii: "."), end == start + 1, end < limit,
        bytes[end] == UInt8(ascii: "?") || bytes[end] == UInt8(ascii: "!")
      {
        end += 1
      }
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      while end < limit, bytes[end] == UInt8(ascii: "!") || bytes[end] == UInt8(ascii: "?") { end += 1 }
    case 0xE2 where length == 3 && bytes[start + 1] == 0x80 && (bytes[start + 2] == 0x98 || bytes[start + 2] == 0x99):
      // Two curly apostrophes are a quotation mark; one before two digits opens a year, ’73.
      if end + 2 < limit, isCurlyApostrophe(at: end) || bytes[end...end + 2].elementsEqual("‘".utf8) {
        end += 3
      } else if isYear(end, limit) {
        end += 2
      }
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

  func hash(_ start: Int, _ end: Int) -> WordHash {
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
}
