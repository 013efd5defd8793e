import NewsModel

/// What the sentences of a text share while they are tagged and parsed.
struct SyntaxWork: ~Copyable {
  let bytes: [UInt8]
  let sentences: [Sentence]
  let names: [Name]
  /// Which tokens stand in a name with a capital.
  let isName: [Bool]
  var tokens: [Token]
  /// The sentence and the name that come next.
  var nextSentence = 0
  private var nextName = 0

  // Scratch memory.
  var shapes: [WordShape] = []
  var tags: [FineTag]
  var pairs = PairSums()
  let scores = LabelScores()
  var factuality = FactualityFeatures()

  /// Takes the tokens out of a text: an array that one value holds alone is asked less often whether it must be copied.
  init(_ text: inout AnalyzedText, bytes: [UInt8]) {
    self.bytes = bytes
    sentences = text.sentences
    names = text.names
    tokens = text.tokens
    text.tokens = []
    tags = [FineTag](repeating: .boundary, count: sentences.reduce(0) { max($0, $1.tokens.count) })
    var isName = [Bool](repeating: false, count: tokens.count)
    for name in names where name.form == .name {
      for index in name.tokens where tokens[index].features.contains(.capitalized) { isName[index] = true }
    }
    self.isName = isName
  }

  /// The names that begin before a token and were not given yet.
  mutating func names(before end: Int) -> ArraySlice<Name> {
    let first = nextName
    while nextName < names.count, names[nextName].tokens.lowerBound < end { nextName += 1 }
    return names[first..<nextName]
  }
}
