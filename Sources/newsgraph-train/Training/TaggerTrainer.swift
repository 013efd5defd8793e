import Language
import NewsModel

/// Trains the tagger on treebank sentences.
struct TaggerTrainer {
  /// A sentence as the tagger sees it, with the right tags.
  struct Example {
    var shapes: [WordShape]
    var tags: [FineTag]

    init(_ sentence: TreebankSentence) {
      var bytes: [UInt8] = []
      let tokens = sentence.tokens(appendingTo: &bytes)
      shapes = tokens.enumerated().map { WordShape($1, in: bytes, isFirst: $0 == 0) }
      tags = sentence.words.map(\.tag)
    }
  }

  var bits: UInt64 = 16
  var epochs = 6
  /// Rows at one place, at most.
  static let features = 31

  func train(_ examples: [Example]) -> AveragedPerceptron {
    let perceptron = AveragedPerceptron(bits: bits, width: FineTag.width)
    var random = SplitMix(seed: 7)
    var order = Array(examples.indices)
    var rows = FeatureRows()
    var scores = [Float](repeating: 0, count: FineTag.width)
    for _ in 0..<epochs {
      order.shuffle(using: &random)
      for index in order {
        let example = examples[index]
        var tags = example.tags
        for place in example.shapes.indices {
          rows.removeAll()
          Tagger.features(at: place, shapes: example.shapes[...], tags: tags, bits: bits, into: &rows)
          perceptron.score(rows, into: &scores)
          var best = 0
          for label in 1..<FineTag.count where scores[label] > scores[best] { best = label }
          let right = Int(example.tags[place].rawValue)
          if best != right { perceptron.update(rows, right: right, wrong: best) }
          perceptron.advance()
          tags[place] = FineTag(rawValue: UInt8(best))
        }
      }
    }
    return perceptron
  }
}
