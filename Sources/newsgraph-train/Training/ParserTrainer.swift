import Dispatch
import Language
import NewsModel

/// Trains the parser with the dynamic oracle of Goldberg and Nivre (2012).
struct ParserTrainer {
  /// A sentence with its tree.
  struct Example {
    var words: [ParserFeatures.Word]
    /// The root is the index after the last token.
    var heads: [Int32]
    var labels: [UInt8]
  }

  /// About how many features the models of actions and of labels keep.
  var actionCapacity = 900_000
  var labelCapacity = 36_000
  var firstEpochs = 6
  var epochs = 12
  /// From which epoch the parser's own choices are followed, and how often.
  var exploreFrom = 2
  var exploration = 90
  /// Steps of the quantized weights for a weight of 1.
  var unit: Float = 4

  /// How many second runs, in different orders, are averaged.
  var runs = 8

  /// Ranks the features in a first run and trains the best of them in the second runs.
  func train(_ examples: [Example], report: (String) -> Void) -> (actions: ModelFile.Table, labels: ModelFile.Table) {
    let firstActions = AveragedPerceptron(width: Parser.actionWidth)
    let firstLabels = AveragedPerceptron(width: Parser.labelWidth)
    run(examples, firstActions, firstLabels, epochs: firstEpochs, seed: 11, report: report)
    let actionSlots = FeatureSlots(firstActions.best, capacity: actionCapacity)
    let labelSlots = FeatureSlots(firstLabels.best, capacity: labelCapacity)
    let actions = (0..<runs).map { _ in AveragedPerceptron(width: Parser.actionWidth, slots: actionSlots) }
    let labels = (0..<runs).map { _ in AveragedPerceptron(width: Parser.labelWidth, slots: labelSlots) }
    DispatchQueue.concurrentPerform(iterations: runs) { number in
      run(examples, actions[number], labels[number], epochs: epochs, seed: 12 + UInt64(number)) { _ in }
    }
    return (
      AveragedPerceptron.quantized(actions, unit: unit), AveragedPerceptron.quantized(labels, unit: unit)
    )
  }

  private func run(
    _ examples: [Example], _ actions: AveragedPerceptron, _ labels: AveragedPerceptron, epochs: Int,
    seed: UInt64, report: (String) -> Void
  ) {
    var random = SplitMix(seed: seed)
    var order = Array(examples.indices)
    var state = ParserState()
    var rows = FeatureRows()
    var scores = [Float](repeating: 0, count: Parser.actionWidth)
    var labelScores = [Float](repeating: 0, count: Parser.labelWidth)
    for epoch in 0..<epochs {
      random.shuffleEvenly(&order)
      var wrong = 0
      var seen = 0
      for index in order {
        let example = examples[index]
        state.reset(count: example.words.count)
        while !state.isFinal {
          rows.removeAll()
          ParserFeatures.actionRows(state, words: example.words, into: &rows)
          actions.score(rows, into: &scores)
          let costs = ParserOracle(heads: example.heads).costs(state)
          guard let lowest = costs.compactMap({ $0 }).min() else { break }
          var best: ParserState.Action?
          var right: ParserState.Action?
          for action in ParserState.Action.allCases {
            guard let cost = costs[action.rawValue] else { continue }
            if best.map({ scores[action.rawValue] > scores[$0.rawValue] }) ?? true { best = action }
            if cost == lowest, right.map({ scores[action.rawValue] > scores[$0.rawValue] }) ?? true { right = action }
          }
          guard let best, let right else { break }
          if costs[best.rawValue] != lowest {
            actions.update(rows, right: right.rawValue, wrong: best.rawValue)
            wrong += 1
          }
          actions.advance()
          seen += 1
          let explores = epoch >= exploreFrom && Int(random.next() % 100) < exploration
          let next = explores ? best : right
          var label: UInt8 = 0
          if next == .left || next == .right {
            let head = next == .left ? state.buffer : state.top
            let dependent = next == .left ? state.top : state.buffer
            label = learnLabel(head, dependent, state, example, labels, &labelScores)
          }
          state.apply(next, label: label)
        }
      }
      report("epoch \(epoch + 1): \(seen - wrong) of \(seen) transitions right")
    }
  }

  /// Predicts the label of an arc, and learns from it when the arc is right.
  private func learnLabel(
    _ head: Int32, _ dependent: Int32, _ state: borrowing ParserState, _ example: Example,
    _ labels: AveragedPerceptron, _ scores: inout [Float]
  ) -> UInt8 {
    if Int(head) == example.words.count { return Dependency.root.rawValue }
    var rows = FeatureRows()
    ParserFeatures.labelRows(
      head: head, dependent: dependent, state, words: example.words, into: &rows)
    labels.score(rows, into: &scores)
    var best = 1
    for label in 2..<Dependency.allCases.count where scores[label] > scores[best] { best = label }
    if example.heads[Int(dependent)] == head {
      let right = Int(example.labels[Int(dependent)])
      if right != best, right != Int(Dependency.root.rawValue) { labels.update(rows, right: right, wrong: best) }
      labels.advance()
    }
    return UInt8(best)
  }
}
