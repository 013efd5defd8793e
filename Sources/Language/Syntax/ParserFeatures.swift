import NewsModel

/// The features of a parser configuration, after Zhang and Nivre (2011).
package struct ParserFeatures: Sendable {
  /// What the parser sees of a token.
  package struct Word: Sendable {
    package var word: UInt64
    package var tag: UInt64
    package var suffix: UInt64

    package init(word: UInt64, tag: UInt64, suffix: UInt64) {
      self.word = word
      self.tag = tag
      self.suffix = suffix
    }

    static let none = Word(word: 3, tag: 62, suffix: 3)
    static let root = Word(word: 5, tag: 63, suffix: 5)
  }

  @inline(__always)
  private static func word(_ index: Int32, _ words: [Word], _ count: Int) -> Word {
    if index < 0 { return .none }
    if Int(index) >= count { return Int(index) == count ? .root : .none }
    return words[Int(index)]
  }

  @inline(__always)
  private static func label(_ index: Int32, _ state: borrowing ParserState) -> UInt64 {
    index < 0 ? 0xFE : UInt64(state.labels[Int(index)])
  }

  /// The features that choose the next action.
  @inline(__always)
  package static func actionRows(
    _ state: borrowing ParserState, words: [Word], bits: UInt64, into rows: inout FeatureRows
  ) {
    let count = state.count
    let depth = state.stack.count
    let s0 = state.top
    let s1 = depth > 1 ? state.stack[depth - 2] : -1
    let b0 = state.buffer
    let hasTop = s0 >= 0
    let S0 = word(s0, words, count)
    let S1 = word(s1, words, count)
    let B0 = word(b0, words, count)
    let B1 = word(b0 + 1, words, count)
    let B2 = word(b0 + 2, words, count)
    let head = hasTop ? state.heads[Int(s0)] : -1
    let H0 = word(head, words, count)
    let head2 = head >= 0 ? state.heads[Int(head)] : -1
    let H1 = word(head2, words, count)
    let l = hasTop ? state.leftmost[Int(s0)] : -1
    let r = hasTop ? state.rightmost[Int(s0)] : -1
    let l2 = hasTop ? state.secondLeftmost[Int(s0)] : -1
    let r2 = hasTop ? state.secondRightmost[Int(s0)] : -1
    let bl = state.leftmost[Int(b0)]
    let bl2 = state.secondLeftmost[Int(b0)]
    let L = word(l, words, count)
    let R = word(r, words, count)
    let BL = word(bl, words, count)
    let labelS = label(hasTop && head >= 0 ? s0 : -1, state)
    let labelL = label(l, state)
    let labelR = label(r, state)
    let labelB = label(bl, state)
    let distance = hasTop ? UInt64(min(b0 - s0, 6)) + (b0 - s0 > 10 ? 1 : 0) : 9
    let leftValency = hasTop ? UInt64(state.leftValency[Int(s0)]) : 9
    let rightValency = hasTop ? UInt64(state.rightValency[Int(s0)]) : 9
    let bufferValency = UInt64(state.leftValency[Int(b0)])
    let before = hasTop ? word(s0 - 1, words, count) : .none
    let after = hasTop ? word(s0 + 1, words, count) : .none
    let beforeBuffer = word(b0 - 1, words, count)

    rows.append(FeatureHash.row(101, S0.word, S0.tag, bits))
    rows.append(FeatureHash.row(102, S0.word, bits))
    rows.append(FeatureHash.row(103, S0.tag, bits))
    rows.append(FeatureHash.row(104, B0.word, B0.tag, bits))
    rows.append(FeatureHash.row(105, B0.word, bits))
    rows.append(FeatureHash.row(106, B0.tag, bits))
    rows.append(FeatureHash.row(107, B1.word, B1.tag, bits))
    rows.append(FeatureHash.row(109, B1.tag, B2.tag, bits))
    rows.append(FeatureHash.row(110, B2.word, B2.tag, bits))
    rows.append(FeatureHash.row(112, S0.word, S0.tag, B0.word &+ B0.tag, bits))
    rows.append(FeatureHash.row(113, S0.word, S0.tag, B0.tag, bits))
    rows.append(FeatureHash.row(114, S0.tag, B0.word, B0.tag, bits))
    rows.append(FeatureHash.row(115, S0.tag, B0.tag, bits))
    rows.append(FeatureHash.row(116, S0.word, B0.word, bits))
    rows.append(FeatureHash.row(117, B0.tag, B1.tag, bits))
    rows.append(FeatureHash.row(118, B0.tag << 8 | B1.tag, B2.tag, bits))
    rows.append(FeatureHash.row(119, S0.tag << 8 | B0.tag, B1.tag, bits))
    rows.append(FeatureHash.row(120, H0.tag << 8 | S0.tag, B0.tag, bits))
    rows.append(FeatureHash.row(121, S0.tag << 8 | L.tag, B0.tag, bits))
    rows.append(FeatureHash.row(122, S0.tag << 8 | R.tag, B0.tag, bits))
    rows.append(FeatureHash.row(123, S0.tag << 8 | B0.tag, BL.tag, bits))
    rows.append(FeatureHash.row(124, S0.word, distance, bits))
    rows.append(FeatureHash.row(125, S0.tag, distance, bits))
    rows.append(FeatureHash.row(126, B0.word, distance, bits))
    rows.append(FeatureHash.row(127, B0.tag, distance, bits))
    rows.append(FeatureHash.row(128, S0.tag << 8 | B0.tag, distance, bits))
    rows.append(FeatureHash.row(129, S0.word, B0.tag << 8 | distance, bits))
    rows.append(FeatureHash.row(130, S0.word, rightValency, bits))
    rows.append(FeatureHash.row(131, S0.tag, rightValency << 4 | leftValency, bits))
    rows.append(FeatureHash.row(132, B0.word, bufferValency, bits))
    rows.append(FeatureHash.row(133, B0.tag, bufferValency, bits))
    rows.append(FeatureHash.row(134, H0.word, H0.tag, bits))
    rows.append(FeatureHash.row(135, labelS, S0.tag << 8 | B0.tag, bits))
    rows.append(FeatureHash.row(136, L.word, labelL, bits))
    rows.append(FeatureHash.row(137, R.word, labelR, bits))
    rows.append(FeatureHash.row(138, BL.word, labelB, bits))
    rows.append(FeatureHash.row(139, S0.tag << 8 | B0.tag, labelL << 8 | labelR, bits))
    rows.append(FeatureHash.row(140, S0.tag << 8 | B0.tag, labelB, bits))
    rows.append(FeatureHash.row(141, H1.tag << 16 | H0.tag << 8 | S0.tag, B0.tag, bits))
    rows.append(FeatureHash.row(142, S0.tag << 8 | B0.tag, label(l2, state) << 8 | labelL, bits))
    rows.append(FeatureHash.row(143, S0.tag << 8 | B0.tag, label(r2, state) << 8 | labelR, bits))
    rows.append(FeatureHash.row(144, B0.tag, label(bl2, state) << 8 | labelB, bits))
    rows.append(FeatureHash.row(145, S1.tag << 8 | S0.tag, B0.tag, bits))
    rows.append(FeatureHash.row(146, S1.word, S0.tag << 8 | B0.tag, bits))
    rows.append(FeatureHash.row(147, before.tag << 16 | S0.tag << 8 | after.tag, B0.tag, bits))
    rows.append(FeatureHash.row(148, S0.tag << 16 | beforeBuffer.tag << 8 | B0.tag, B1.tag, bits))
    rows.append(FeatureHash.row(149, S0.suffix, B0.tag, bits))
    rows.append(FeatureHash.row(150, S0.tag, B0.suffix, bits))
    rows.append(FeatureHash.row(151, S0.word, B0.tag << 8 | B1.tag, bits))
    rows.append(FeatureHash.row(152, B0.word, S0.tag << 8 | B1.tag, bits))
    rows.append(FeatureHash.row(153, S0.tag << 8 | B0.tag, B1.word, bits))
    rows.append(FeatureHash.row(154, S0.word, R.word, B0.tag, bits))
    rows.append(FeatureHash.row(155, S0.word, labelS, B0.word, bits))
    rows.append(FeatureHash.row(156, 0, bits))
  }

  /// The features that choose the label of an arc.
  @inline(__always)
  package static func labelRows(
    head: Int32, dependent: Int32, _ state: borrowing ParserState, words: [Word], bits: UInt64,
    into rows: inout FeatureRows
  ) {
    let count = state.count
    let direction: UInt64 = head > dependent ? 1 : 2
    let H = word(head, words, count)
    let D = word(dependent, words, count)
    let before = word(dependent - 1, words, count)
    let after = word(dependent + 1, words, count)
    let headBefore = word(head - 1, words, count)
    let headAfter = word(head + 1, words, count)
    let l = state.leftmost[Int(dependent)]
    let l2 = state.secondLeftmost[Int(dependent)]
    let r = state.rightmost[Int(dependent)]
    let L = word(l, words, count)
    let R = word(r, words, count)
    let sibling = head > dependent ? state.leftmost[Int(head)] : state.rightmost[Int(head)]
    let siblingLabel = label(sibling, state)
    let siblingWord = word(sibling, words, count)
    let headLabel = Int(head) < count ? label(state.heads[Int(head)] >= 0 ? head : -1, state) : 0xFD
    let distance = UInt64(min(abs(head - dependent), 5)) << 2 | direction
    let hl = state.leftmost[Int(head)]
    let first = word(l2 >= 0 ? l2 : l, words, count)

    rows.append(FeatureHash.row(201, D.word, direction, bits))
    rows.append(FeatureHash.row(202, H.word, direction, bits))
    rows.append(FeatureHash.row(203, D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(204, D.word, H.tag << 2 | direction, bits))
    rows.append(FeatureHash.row(205, H.word, D.tag << 2 | direction, bits))
    rows.append(FeatureHash.row(206, H.word, D.word, direction, bits))
    rows.append(FeatureHash.row(207, D.tag << 8 | H.tag, distance, bits))
    rows.append(FeatureHash.row(208, D.tag << 16 | H.tag << 8 | before.tag, direction, bits))
    rows.append(FeatureHash.row(209, D.tag << 16 | H.tag << 8 | after.tag, direction, bits))
    rows.append(FeatureHash.row(210, D.tag << 16 | H.tag << 8 | headBefore.tag, direction, bits))
    rows.append(FeatureHash.row(211, D.tag << 16 | H.tag << 8 | headAfter.tag, direction, bits))
    rows.append(FeatureHash.row(212, L.word, D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(213, L.word, H.word, direction, bits))
    rows.append(FeatureHash.row(214, L.tag << 16 | D.tag << 8 | H.tag, R.tag, direction, bits))
    rows.append(FeatureHash.row(215, label(l, state) << 8 | D.tag, H.tag, direction, bits))
    rows.append(FeatureHash.row(216, siblingLabel << 16 | D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(217, siblingLabel, H.word, D.tag << 2 | direction, bits))
    rows.append(FeatureHash.row(218, siblingWord.word, H.word, direction, bits))
    rows.append(FeatureHash.row(219, headLabel << 16 | D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(220, before.word, D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(221, D.suffix, H.tag << 2 | direction, bits))
    rows.append(FeatureHash.row(222, H.suffix, D.tag << 2 | direction, bits))
    rows.append(FeatureHash.row(223, label(hl, state), D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(224, first.word, D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(225, after.word, D.tag << 8 | H.tag, direction, bits))
    rows.append(FeatureHash.row(226, direction, bits))
  }
}

extension ParserFeatures.Word {
  /// What the parser sees of a tagged token.
  package init(_ shape: WordShape, _ tag: FineTag) {
    self.init(word: shape.word, tag: UInt64(tag.rawValue), suffix: shape.suffix3)
  }
}
