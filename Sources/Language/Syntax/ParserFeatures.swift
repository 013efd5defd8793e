import NewsModel

/// The features of a parser configuration, after Zhang and Nivre (2011).
package struct ParserFeatures: Sendable {
  /// What the parser sees of a token.
  package struct Word: Sendable {
    package var word: UInt64
    package var tag: UInt64
    package var suffix: UInt64
    package var cluster: UInt64

    package init(word: UInt64, tag: UInt64, suffix: UInt64, cluster: UInt64) {
      self.word = word
      self.tag = tag
      self.suffix = suffix
      self.cluster = cluster
    }

    package static let none = Word(word: 3, tag: 62, suffix: 3, cluster: 0x1FE)
    package static let root = Word(word: 5, tag: 63, suffix: 5, cluster: 0x1FD)
  }

  @inline(__always)
  private static func word(_ index: Int32, _ words: [Word], _ count: Int) -> Word {
    if index < 0 { return .none }
    if Int(index) >= count { return Int(index) == count ? .root : .none }
    return words[Int(index)]
  }

  @inline(__always)
  private static func label(_ index: Int32, _ state: borrowing ParserState) -> UInt64 {
    index < 0 ? 0xFE : UInt64(state[Int(index)].label)
  }

  /// The features that choose the next action.
  ///
  /// The parser asks for the four groups one by one and keeps the sums of the first three (``TokenSums``, ``PairSums``).
  @inline(__always)
  package static func actionRows(
    _ state: borrowing ParserState, words: [Word], into rows: inout FeatureRows
  ) {
    bufferRows(state.buffer, words: words, into: &rows)
    stackRows(state.top, words: words, into: &rows)
    tagRows(
      word(state.top, words, state.count).tag, word(state.buffer, words, state.count).tag, distance(state),
      into: &rows)
    configurationRows(state, words: words, into: &rows)
  }

  /// What the next token of the buffer and those behind it say whatever is on the stack.
  @inline(__always)
  static func bufferRows(_ b0: Int32, words: [Word], into rows: inout FeatureRows) {
    let B0 = word(b0, words, words.count)
    let B1 = word(b0 + 1, words, words.count)
    let B2 = word(b0 + 2, words, words.count)
    rows.append(FeatureHash.of(104, B0.word, B0.tag))
    rows.append(FeatureHash.of(105, B0.word))
    rows.append(FeatureHash.of(106, B0.tag))
    rows.append(FeatureHash.of(107, B1.word, B1.tag))
    rows.append(FeatureHash.of(109, B1.tag, B2.tag))
    rows.append(FeatureHash.of(110, B2.word, B2.tag))
    rows.append(FeatureHash.of(117, B0.tag, B1.tag))
    rows.append(FeatureHash.of(118, B0.tag << 8 | B1.tag, B2.tag))
    rows.append(FeatureHash.of(156, 0))
    rows.append(FeatureHash.of(163, B0.cluster << 10 | B1.cluster, B2.tag))
  }

  /// What the top of the stack says alone.
  @inline(__always)
  static func stackRows(_ s0: Int32, words: [Word], into rows: inout FeatureRows) {
    let S0 = word(s0, words, words.count)
    rows.append(FeatureHash.of(101, S0.word, S0.tag))
    rows.append(FeatureHash.of(102, S0.word))
    rows.append(FeatureHash.of(103, S0.tag))
  }

  /// What the tags of the top and the next token say at their distance.
  @inline(__always)
  static func tagRows(_ top: UInt64, _ next: UInt64, _ distance: UInt64, into rows: inout FeatureRows) {
    rows.append(FeatureHash.of(115, top, next))
    rows.append(FeatureHash.of(125, top, distance))
    rows.append(FeatureHash.of(127, next, distance))
    rows.append(FeatureHash.of(128, top << 8 | next, distance))
  }

  /// The distance of the top of the stack and the next token, in steps: 1 to 7, 9 without a top.
  @inline(__always)
  static func distance(_ state: borrowing ParserState) -> UInt64 {
    let distance = state.buffer - state.top
    return state.top >= 0 ? UInt64(min(distance, 6)) + (distance > 10 ? 1 : 0) : 9
  }

  /// What needs the whole configuration.
  @inline(__always)
  static func configurationRows(
    _ state: borrowing ParserState, words: [Word], into rows: inout FeatureRows
  ) {
    let count = state.count
    let s0 = state.top
    let s1 = state.second
    let b0 = state.buffer
    let hasTop = s0 >= 0
    let top = hasTop ? state[Int(s0)] : ParserState.Node()
    let next = state[Int(b0)]
    let S0 = word(s0, words, count)
    let S1 = word(s1, words, count)
    let B0 = word(b0, words, count)
    let B1 = word(b0 + 1, words, count)
    let head = top.head
    let H0 = word(head, words, count)
    let head2 = head >= 0 ? state[Int(head)].head : -1
    let H1 = word(head2, words, count)
    let l = top.leftmost
    let r = top.rightmost
    let l2 = top.secondLeftmost
    let r2 = top.secondRightmost
    let bl = next.leftmost
    let bl2 = next.secondLeftmost
    let L = word(l, words, count)
    let R = word(r, words, count)
    let BL = word(bl, words, count)
    let labelS = label(hasTop && head >= 0 ? s0 : -1, state)
    let labelL = label(l, state)
    let labelR = label(r, state)
    let labelB = label(bl, state)
    let distance = distance(state)
    let leftValency = hasTop ? UInt64(top.leftValency) : 9
    let rightValency = hasTop ? UInt64(top.rightValency) : 9
    let bufferValency = UInt64(next.leftValency)
    let before = hasTop ? word(s0 - 1, words, count) : .none
    let after = hasTop ? word(s0 + 1, words, count) : .none
    let beforeBuffer = word(b0 - 1, words, count)

    rows.append(FeatureHash.of(112, S0.word, S0.tag, B0.word &+ B0.tag))
    rows.append(FeatureHash.of(113, S0.word, S0.tag, B0.tag))
    rows.append(FeatureHash.of(114, S0.tag, B0.word, B0.tag))
    rows.append(FeatureHash.of(116, S0.word, B0.word))
    rows.append(FeatureHash.of(119, S0.tag << 8 | B0.tag, B1.tag))
    rows.append(FeatureHash.of(120, H0.tag << 8 | S0.tag, B0.tag))
    rows.append(FeatureHash.of(121, S0.tag << 8 | L.tag, B0.tag))
    rows.append(FeatureHash.of(122, S0.tag << 8 | R.tag, B0.tag))
    rows.append(FeatureHash.of(123, S0.tag << 8 | B0.tag, BL.tag))
    rows.append(FeatureHash.of(124, S0.word, distance))
    rows.append(FeatureHash.of(126, B0.word, distance))
    rows.append(FeatureHash.of(129, S0.word, B0.tag << 8 | distance))
    rows.append(FeatureHash.of(130, S0.word, rightValency))
    rows.append(FeatureHash.of(131, S0.tag, rightValency << 4 | leftValency))
    rows.append(FeatureHash.of(132, B0.word, bufferValency))
    rows.append(FeatureHash.of(133, B0.tag, bufferValency))
    rows.append(FeatureHash.of(134, H0.word, H0.tag))
    rows.append(FeatureHash.of(135, labelS, S0.tag << 8 | B0.tag))
    rows.append(FeatureHash.of(136, L.word, labelL))
    rows.append(FeatureHash.of(137, R.word, labelR))
    rows.append(FeatureHash.of(138, BL.word, labelB))
    rows.append(FeatureHash.of(139, S0.tag << 8 | B0.tag, labelL << 8 | labelR))
    rows.append(FeatureHash.of(140, S0.tag << 8 | B0.tag, labelB))
    rows.append(FeatureHash.of(141, H1.tag << 16 | H0.tag << 8 | S0.tag, B0.tag))
    rows.append(FeatureHash.of(142, S0.tag << 8 | B0.tag, label(l2, state) << 8 | labelL))
    rows.append(FeatureHash.of(143, S0.tag << 8 | B0.tag, label(r2, state) << 8 | labelR))
    rows.append(FeatureHash.of(144, B0.tag, label(bl2, state) << 8 | labelB))
    rows.append(FeatureHash.of(145, S1.tag << 8 | S0.tag, B0.tag))
    rows.append(FeatureHash.of(146, S1.word, S0.tag << 8 | B0.tag))
    rows.append(FeatureHash.of(147, before.tag << 16 | S0.tag << 8 | after.tag, B0.tag))
    rows.append(FeatureHash.of(148, S0.tag << 16 | beforeBuffer.tag << 8 | B0.tag, B1.tag))
    rows.append(FeatureHash.of(149, S0.suffix, B0.tag))
    rows.append(FeatureHash.of(150, S0.tag, B0.suffix))
    rows.append(FeatureHash.of(151, S0.word, B0.tag << 8 | B1.tag))
    rows.append(FeatureHash.of(152, B0.word, S0.tag << 8 | B1.tag))
    rows.append(FeatureHash.of(153, S0.tag << 8 | B0.tag, B1.word))
    rows.append(FeatureHash.of(154, S0.word, R.word, B0.tag))
    rows.append(FeatureHash.of(155, S0.word, labelS, B0.word))
    rows.append(FeatureHash.of(157, S0.cluster << 10 | B0.cluster, S0.tag << 8 | B0.tag))
    rows.append(FeatureHash.of(158, S0.cluster, B0.tag << 8 | S0.tag))
    rows.append(FeatureHash.of(159, B0.cluster, S0.tag << 8 | B0.tag))
    rows.append(FeatureHash.of(160, B1.cluster, S0.tag << 8 | B0.tag))
    rows.append(FeatureHash.of(161, S0.word, B0.cluster))
    rows.append(FeatureHash.of(162, S0.cluster, B0.word))
    rows.append(FeatureHash.of(164, H0.cluster << 10 | S0.cluster, B0.tag))
  }

  /// The features that choose the label of an arc.
  @inline(__always)
  package static func labelRows(
    head: Int32, dependent: Int32, _ state: borrowing ParserState, words: [Word],
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
    let l = state[Int(dependent)].leftmost
    let l2 = state[Int(dependent)].secondLeftmost
    let r = state[Int(dependent)].rightmost
    let L = word(l, words, count)
    let R = word(r, words, count)
    let sibling = head > dependent ? state[Int(head)].leftmost : state[Int(head)].rightmost
    let siblingLabel = label(sibling, state)
    let siblingWord = word(sibling, words, count)
    let headLabel = Int(head) < count ? label(state[Int(head)].head >= 0 ? head : -1, state) : 0xFD
    let distance = UInt64(min(abs(head - dependent), 5)) << 2 | direction
    let hl = state[Int(head)].leftmost
    let first = word(l2 >= 0 ? l2 : l, words, count)

    rows.append(FeatureHash.of(201, D.word, direction))
    rows.append(FeatureHash.of(202, H.word, direction))
    rows.append(FeatureHash.of(203, D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(204, D.word, H.tag << 2 | direction))
    rows.append(FeatureHash.of(205, H.word, D.tag << 2 | direction))
    rows.append(FeatureHash.of(206, H.word, D.word, direction))
    rows.append(FeatureHash.of(207, D.tag << 8 | H.tag, distance))
    rows.append(FeatureHash.of(208, D.tag << 16 | H.tag << 8 | before.tag, direction))
    rows.append(FeatureHash.of(209, D.tag << 16 | H.tag << 8 | after.tag, direction))
    rows.append(FeatureHash.of(210, D.tag << 16 | H.tag << 8 | headBefore.tag, direction))
    rows.append(FeatureHash.of(211, D.tag << 16 | H.tag << 8 | headAfter.tag, direction))
    rows.append(FeatureHash.of(212, L.word, D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(213, L.word, H.word, direction))
    rows.append(FeatureHash.of(214, L.tag << 16 | D.tag << 8 | H.tag, R.tag, direction))
    rows.append(FeatureHash.of(215, label(l, state) << 8 | D.tag, H.tag, direction))
    rows.append(FeatureHash.of(216, siblingLabel << 16 | D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(217, siblingLabel, H.word, D.tag << 2 | direction))
    rows.append(FeatureHash.of(218, siblingWord.word, H.word, direction))
    rows.append(FeatureHash.of(219, headLabel << 16 | D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(220, before.word, D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(221, D.suffix, H.tag << 2 | direction))
    rows.append(FeatureHash.of(222, H.suffix, D.tag << 2 | direction))
    rows.append(FeatureHash.of(223, label(hl, state), D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(224, first.word, D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(225, after.word, D.tag << 8 | H.tag, direction))
    rows.append(FeatureHash.of(226, direction))
    rows.append(FeatureHash.of(227, H.cluster << 10 | D.cluster, direction))
    rows.append(FeatureHash.of(228, D.cluster, H.tag << 2 | direction))
    rows.append(FeatureHash.of(229, H.cluster, D.tag << 2 | direction))
    rows.append(FeatureHash.of(230, L.word, D.cluster, direction))
  }
}

extension ParserFeatures.Word {
  /// What the parser sees of a tagged token.
  package init(_ shape: WordShape, _ tag: FineTag) {
    self.init(word: shape.word, tag: UInt64(tag.rawValue), suffix: shape.suffix3, cluster: shape.cluster)
  }
}
