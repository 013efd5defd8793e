import NewsModel

/// Turns a stretch of tokens into rows of the weight table: the features of the name model.
///
/// A feature is a template and the integers that fill it, hashed into a row. Nothing here is a string.
package struct NameFeatures {
  package static let rowBits = 20

  /// Which features to leave out; training does so at random, so that the model does not lean on any one of them.
  package struct Dropout: OptionSet {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let identity = Dropout(rawValue: 1)
    package static let tables = Dropout(rawValue: 2)
    package static let context = Dropout(rawValue: 4)
  }

  /// The rows of all tokens of the stretch, one after the other …
  package var rows: [UInt32] = []
  /// … and where the rows of each begin; one more than tokens.
  package var starts: [Int] = []

  package init() {
    rows.reserveCapacity(64 * 24)
    starts.reserveCapacity(64)
  }

  @inline(__always)
  private mutating func add(_ template: UInt64, _ value: UInt64) {
    var mixed = (value &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 29)) &* 0x94D0_49BB_1331_11EB
    rows.append(UInt32(truncatingIfNeeded: mixed >> UInt64(64 - Self.rowBits)))
  }

  @inline(__always)
  private func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left &* 0xD6E8_FEB8_6659_FD93) ^ (right >> 3) ^ right << 7
  }

  /// Reads the features of every token of a stretch.
  ///
  /// - Complexity: O(*n*) in the tokens.
  package mutating func read(
    _ stretch: Range<Int>, of scan: borrowing NameScan, dropout: Dropout = []
  ) {
    rows.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    let tokens = scan.tokens
    let count = tokens.count
    let none = NameToken.absent
    let heading: UInt64 = scan.isHeading[stretch.lowerBound] ? 1 : 0
    var chunk = stretch.lowerBound..<stretch.lowerBound
    for index in stretch {
      starts.append(rows.count)
      if index >= chunk.upperBound { chunk = Self.chunk(at: index, in: stretch, tokens: tokens) }
      let token = tokens[index]
      let left = index > 0 ? tokens[index - 1] : none
      let right = index + 1 < count ? tokens[index + 1] : none
      let left2 = index > 1 ? tokens[index - 2] : none
      let right2 = index + 2 < count ? tokens[index + 2] : none
      let initial: UInt64 = token.isInitial ? 1 : 0
      let style = heading * 2 + initial
      let shape = UInt64(token.shape.rawValue)
      let shapes = shape | UInt64(left.shape.rawValue) << 4 | UInt64(right.shape.rawValue) << 8

      add(1, style)
      if !dropout.contains(.identity) {
        add(2, token.word)
        add(3, pair(token.word, left.word))
        add(4, pair(right.word, token.word))
        add(5, UInt64(token.suffix4) | shape << 40)
        add(6, UInt64(token.prefix3) | UInt64(token.suffix2) << 24)
      }
      add(7, UInt64(token.suffix3))
      add(8, UInt64(token.suffix2))
      add(9, UInt64(token.prefix3))
      if !dropout.contains(.context) {
        add(10, left.word)
        add(11, right.word)
        add(12, left2.word)
        add(13, right2.word)
        add(14, pair(left.word, right.word))
      }
      add(15, shapes)
      add(16, shapes | style << 16)
      let habit = UInt64(scan.habit(of: token.word))
      let common: UInt64 = token.evidence.contains(.common) ? 1 : 0
      add(17, habit | style << 2 | common << 4 | shape << 5)

      // The tables.
      if !dropout.contains(.tables) {
        let own = UInt64(token.evidence.rawValue & 0x3FFF_FFFF)
        let before = UInt64(left.evidence.rawValue & 0x3FFF_FFFF)
        let after = UInt64(right.evidence.rawValue & 0x3FFF_FFFF)
        let leftSign = left.isCapital ? before : before | 1 << 40
        let rightSign = right.isCapital ? after : after | 1 << 40
        add(18, own | shape << 40)
        add(19, leftSign)
        add(20, rightSign)
        add(21, pair(own, leftSign))
        add(22, pair(rightSign, own))
        var bits = own
        while bits != 0 {
          let bit = UInt64(bits.trailingZeroBitCount)
          add(23, bit | initial << 8 | (shape == 1 ? 1 : 0) << 9)
          bits &= bits - 1
        }
        let place = UInt64(scan.phrasePlace[index])
        if place > 0 { add(24, UInt64(scan.phrase[index].intersection(.phraseKinds).rawValue) | place << 40) }
        let nextPlace = index + 1 < count ? UInt64(scan.phrasePlace[index + 1]) : 0
        if nextPlace == 1 || nextPlace == 4 {
          add(25, UInt64(scan.phrase[index + 1].intersection(.phraseKinds).rawValue) | shape << 40)
        }
        let lastPlace = index > 0 ? scan.phrasePlace[index - 1] : 0
        if lastPlace >= 3 {
          add(26, UInt64(scan.phrase[index - 1].intersection(.phraseKinds).rawValue) | shape << 40)
        }
      } else {
        add(27, shape)
      }

      // The run of capitals that the token stands in, and what stands around it.
      let head = tokens[chunk.upperBound - 1]
      let first = tokens[chunk.lowerBound]
      let size = UInt64(min(chunk.count, 5))
      let fromStart = UInt64(min(index - chunk.lowerBound, 3))
      let fromEnd = UInt64(min(chunk.upperBound - 1 - index, 3))
      let position = fromStart | fromEnd << 2
      add(28, size | position << 3 | style << 8 | UInt64(token.isCapital ? 1 : 0) << 12)
      let before = chunk.lowerBound > 0 ? tokens[chunk.lowerBound - 1] : none
      let after = chunk.upperBound < count ? tokens[chunk.upperBound] : none
      if !dropout.contains(.context) {
        add(29, pair(before.word, min(fromStart, 1)))
        add(30, pair(after.word, min(fromEnd, 1)))
        add(31, pair(before.word, UInt64(after.word)))
        let before2 = chunk.lowerBound > 1 ? tokens[chunk.lowerBound - 2] : none
        let after2 = chunk.upperBound + 1 < count ? tokens[chunk.upperBound + 1] : none
        add(32, pair(before2.word, before.word))
        add(33, pair(after.word, after2.word))
        if !dropout.contains(.tables) {
          add(34, pair(UInt64(after2.evidence.rawValue), after.word))
          add(35, pair(UInt64(before2.evidence.rawValue), before.word))
        }
      }
      if !dropout.contains(.identity), chunk.count > 1 {
        add(36, pair(head.word, fromEnd == 0 ? 1 : 0))
        add(37, pair(first.word, fromStart == 0 ? 1 : 0))
      }
      if !dropout.contains(.tables) {
        let headSign = UInt64(head.evidence.rawValue & 0x3FFF_FFFF)
        let firstSign = UInt64(first.evidence.rawValue & 0x3FFF_FFFF)
        let beforeSign = UInt64(before.evidence.rawValue & 0x3FFF_FFFF)
        let afterSign = UInt64(after.evidence.rawValue & 0x3FFF_FFFF)
        add(38, headSign | position << 40)
        add(39, firstSign | position << 40)
        add(40, pair(headSign, firstSign) ^ size)
        add(41, beforeSign | min(fromStart, 1) << 40)
        add(42, afterSign | min(fromEnd, 1) << 40)
        add(43, pair(beforeSign, headSign))
        add(44, pair(headSign, afterSign))
      }
      if chunk.upperBound < stretch.upperBound {
        // "Ministry of …": what follows the small word.
        let join = tokens[chunk.upperBound].word
        let next = chunk.upperBound + 1 < count ? tokens[chunk.upperBound + 1] : none
        add(45, pair(join, UInt64(head.evidence.rawValue & 0x1F_FFFF)))
        add(46, pair(join, UInt64(next.evidence.rawValue & 0x1F_FFFF)))
      }
      if chunk.lowerBound > stretch.lowerBound {
        let join = tokens[chunk.lowerBound - 1].word
        let last = chunk.lowerBound > 1 ? tokens[chunk.lowerBound - 2] : none
        add(47, pair(join, UInt64(last.evidence.rawValue & 0x1F_FFFF)))
        if !dropout.contains(.identity) { add(48, pair(join, last.word)) }
      }
      if token.shape == .allCapitals || token.shape == .dotted {
        add(49, UInt64(min(token.length, 8)) | heading << 8 | common << 9)
      }
    }
    starts.append(rows.count)
  }

  /// The run of capitalized tokens around `index`; a token alone when it is not capitalized.
  private static func chunk(at index: Int, in stretch: Range<Int>, tokens: [NameToken]) -> Range<Int> {
    guard tokens[index].isCapital else { return index..<index + 1 }
    var upper = index + 1
    while upper < stretch.upperBound, tokens[upper].isCapital { upper += 1 }
    return index..<upper
  }
}

extension NameToken {
  /// Beyond the edges of the text.
  fileprivate static let absent: NameToken = {
    var token = NameToken(bytes: UnsafeBufferPointer(start: nil, count: 0), word: WordHash(rawValue: 0))
    token.shape = .mark
    return token
  }()
}
