import NewsModel

/// Finds the head and relation of each token, greedily, by two linear models: one chooses transitions, one labels arcs.
///
/// Each step of a sentence waits for weights from memory. So a step has two halves that fetch weights for each other, and
/// several sentences take them by turns: while one waits, the others add up.
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

  /// Parses one sentence alone.
  ///
  /// - Parameters:
  ///   - parse: Scratch memory that is used again for each sentence; holds the heads and labels afterwards.
  ///   - pairs: Scratch memory of this parser.
  /// - Complexity: O(*n*) in the words.
  package func parse(_ words: [ParserFeatures.Word], _ parse: inout SentenceParse, _ pairs: inout PairSums) {
    let scores = LabelScores()
    parse.words = words
    parse.begin()
    while advance(&parse, scores) { choose(&parse, &pairs) }
  }

  /// The first half of a step: draws the arc that was chosen, goes on to the next choice and fetches its weights.
  ///
  /// - Parameter scores: Scratch memory.
  /// - Returns: `false` at the end of the sentence.
  func advance(_ parse: inout SentenceParse, _ scores: borrowing LabelScores) -> Bool {
    if let action = parse.pending {
      labels.sum64(parse.arc, into: scores)
      // The root relation is given by the root alone.
      parse.state.apply(action, label: UInt8(scores.best(1..<Self.labelCount)))
      parse.pending = nil
    }
    while !parse.state.isFinal {
      guard let action = parse.state.onlyAction else {
        parse.fetchChoice(actions)
        return true
      }
      // Nothing is scored; if it is an arc, it comes from the root.
      parse.state.apply(action, label: Dependency.root.rawValue)
    }
    return false
  }

  /// The second half of a step: chooses an action, and fetches the weights for the label of its arc.
  ///
  /// - Parameter pairs: Scratch memory of this parser.
  func choose(_ parse: inout SentenceParse, _ pairs: inout PairSums) {
    let action = choice(&parse, &pairs)
    guard action == .left || action == .right else { return parse.state.apply(action, label: 0) }
    let (top, next) = (parse.state.top, parse.state.buffer)
    let (head, dependent) = action == .left ? (next, top) : (top, next)
    // What the treebanks have without exception takes a seventh of all arcs.
    if parse.words[Int(dependent)].tag == Self.punctuation {
      return parse.state.apply(action, label: Dependency.punctuation.rawValue)
    }
    parse.arc.removeAll()
    ParserFeatures.labelRows(head: head, dependent: dependent, parse.state, words: parse.words, into: &parse.arc)
    labels.fetch64(parse.arc)
    parse.pending = action
  }

  /// The first action of the greatest score: of the three that are allowed where there is a choice.
  @inline(__always)
  private func choice(_ parse: inout SentenceParse, _ pairs: inout PairSums) -> ParserState.Action {
    let scores = parse.choiceScores(actions, &pairs)
    let popping: ParserState.Action = parse.state[Int(parse.state.top)].head >= 0 ? .reduce : .left
    let shift = scores[ParserState.Action.shift.rawValue]
    let pop = scores[popping.rawValue]
    let right = scores[ParserState.Action.right.rawValue]
    if shift >= pop, shift >= right { return .shift }
    return pop >= right ? popping : .right
  }
}
