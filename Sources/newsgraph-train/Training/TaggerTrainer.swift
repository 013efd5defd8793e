import Dispatch
import Language
import NewsModel

/// Trains the tagger on treebank sentences.
struct TaggerTrainer {
  /// A sentence as the tagger sees it, with the right tags.
  struct Example {
    var shapes: [WordShape]
    var tags: [FineTag]

    init(_ sentence: TreebankSentence, clusters: WordClusters) {
      var bytes: [UInt8] = []
      let tokens = sentence.tokens(appendingTo: &bytes)
      shapes = tokens.enumerated().map { WordShape($1, in: bytes, isFirst: $0 == 0, clusters: clusters) }
      tags = sentence.words.map(\.tag)
    }
  }

  /// About how many features the model keeps.
  var capacity = 96_000
  var firstEpochs = 4
  var epochs = 6
  /// Steps of the quantized weights for a weight of 1.
  var unit: Float = 4

  /// How many second runs, in different orders, are averaged.
  var runs = 8

  /// Ranks the features in a first run and trains the best of them in the second runs.
  func train(_ examples: [Example]) -> ModelFile.Table {
    let first = AveragedPerceptron(width: FineTag.width)
    run(examples, first, epochs: firstEpochs, seed: 7)
    let slots = FeatureSlots(first.best, capacity: capacity)
    let perceptrons = (0..<runs).map { _ in AveragedPerceptron(width: FineTag.width, slots: slots) }
    DispatchQueue.concurrentPerform(iterations: runs) { number in
      run(examples, perceptrons[number], epochs: epochs, seed: 8 + UInt64(number))
    }
    return AveragedPerceptron.quantized(perceptrons, unit: unit)
  }

  private func run(_ examples: [Example], _ perceptron: AveragedPerceptron, epochs: Int, seed: UInt64) {
    var random = SplitMix(seed: seed)
    var order = Array(examples.indices)
    var rows = FeatureRows()
    var scores = [Float](repeating: 0, count: FineTag.width)
    for _ in 0..<epochs {
      random.shuffleEvenly(&order)
      for index in order {
        let example = examples[index]
        var tags = example.tags
        for place in example.shapes.indices {
          rows.removeAll()
          Tagger.features(at: place, shapes: example.shapes[...], tags: tags, into: &rows)
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
  }
}
