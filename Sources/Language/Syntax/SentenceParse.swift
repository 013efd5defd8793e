/// A sentence on its way through the parser, with the scratch memory that this takes.
package struct SentenceParse: ~Copyable {
  package internal(set) var words: [ParserFeatures.Word] = []
  /// The configuration; the tree, once there is no choice left.
  package internal(set) var state = ParserState()
  /// The features of the next choice.
  private var choice = FeatureRows()
  private var tokens = TokenSums()
  /// The features of the arc that was chosen last …
  var arc = FeatureRows()
  /// … and the action that draws it, as long as its label is not known.
  var pending: ParserState.Action?

  package init() {}

  /// Starts on the words that were put in.
  mutating func begin() {
    state.reset(count: words.count)
    tokens.reset(count: words.count)
    pending = nil
  }

  /// Fetches the weights of a configuration that offers a choice.
  @inline(__always)
  mutating func fetchChoice(_ actions: WeightTable) {
    choice.removeAll()
    ParserFeatures.configurationRows(state, words: words, into: &choice)
    actions.fetch4(choice)
    tokens.fetch(Int(state.buffer), words, actions)
  }

  /// The sum of all features of a configuration whose weights were fetched.
  @inline(__always)
  mutating func choiceScores(_ actions: WeightTable, _ pairs: inout PairSums) -> SIMD4<Int16> {
    let (top, next) = (Int(state.top), Int(state.buffer))
    return actions.sum4(choice) &+ tokens.sum(next: next, top: top, actions)
      &+ pairs.sum(
        top: words[top].tag, next: words[next].tag, distance: ParserFeatures.distance(state), actions)
  }
}
