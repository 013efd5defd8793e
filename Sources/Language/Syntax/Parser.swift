import NewsModel

/// Finds the head and relation of each token, greedily, by two linear models: one chooses transitions, one labels arcs.
package struct Parser: Sendable {
  /// Columns of the action table: one an action.
  package static let actionWidth = 4
  /// Columns of the label table, padded.
  package static let labelWidth = 64

  private static let labelCount = Dependency.allCases.count

  private static let punctuation = UInt64(FineTag.punctuation.rawValue)

  private let actions: WeightTable
  private let labels: WeightTable

  package init(actions: WeightTable, labels: WeightTable) {
    self.actions = actions
    self.labels = labels
  }

  /// Parses one sentence.
  ///
  /// - Parameters:
  ///   - state: Scratch memory that is used again for each sentence; holds the heads and labels afterwards.
  ///   - sums: Scratch memory of this parser.
  /// - Complexity: O(*n*) in the words.
  package func parse(_ words: [ParserFeatures.Word], state: inout ParserState, sums: inout ActionSums) {
    state.reset(count: words.count)
    var rows = FeatureRows()
    sums.reset(words, actions, &rows)
    let labelScores = LabelScores()
    while !state.isFinal {
      let action = state.onlyAction ?? choice(state, words, &sums, &rows)
      let label: UInt8 =
        switch action {
        case .left: self.label(head: state.buffer, dependent: state.top, state, words, &rows, labelScores)
        case .right: self.label(head: state.top, dependent: state.buffer, state, words, &rows, labelScores)
        case .shift, .reduce: 0
        }
      state.apply(action, label: label)
    }
  }

  /// The first action of the greatest score where there is a choice: of the three that are allowed then.
  @inline(__always)
  private func choice(
    _ state: borrowing ParserState, _ words: [ParserFeatures.Word], _ sums: inout ActionSums,
    _ rows: inout FeatureRows
  ) -> ParserState.Action {
    let scores = sums.total(state, words, actions, &rows)
    let popping: ParserState.Action = state[Int(state.top)].head >= 0 ? .reduce : .left
    let shift = scores[ParserState.Action.shift.rawValue]
    let pop = scores[popping.rawValue]
    let right = scores[ParserState.Action.right.rawValue]
    if shift >= pop, shift >= right { return .shift }
    return pop >= right ? popping : .right
  }

  @inline(__always)
  private func label(
    head: Int32, dependent: Int32, _ state: borrowing ParserState, _ words: [ParserFeatures.Word],
    _ rows: inout FeatureRows, _ scores: borrowing LabelScores
  ) -> UInt8 {
    if Int(head) == words.count { return Dependency.root.rawValue }
    // What the treebanks have without exception takes a seventh of all arcs.
    if words[Int(dependent)].tag == Self.punctuation { return Dependency.punctuation.rawValue }
    rows.removeAll()
    ParserFeatures.labelRows(head: head, dependent: dependent, state, words: words, into: &rows)
    labels.sum64(rows, into: scores)
    // The root relation is given by the root alone.
    return UInt8(scores.best(1..<Self.labelCount))
  }
}
