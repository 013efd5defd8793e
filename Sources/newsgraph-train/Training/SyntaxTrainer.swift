import Language
import NewsModel

/// Trains tagger and parser, the parser on tags that were predicted for sentences unseen in training.
struct SyntaxTrainer {
  var folds = 4

  func train(tagging: [TreebankSentence], parsing: [TreebankSentence], report: (String) -> Void) -> SyntaxModel {
    let examples = (tagging + parsing).map(TaggerTrainer.Example.init)
    report("tagger: \(examples.count) sentences")
    let tagger = TaggerTrainer().train(examples)
    // Jackknifing: each fold is tagged by a tagger that has not seen it.
    var trees: [ParserTrainer.Example] = []
    for fold in 0..<folds {
      let held = parsing.indices.filter { $0 % folds == fold }
      let others = parsing.indices.filter { $0 % folds != fold }.map { TaggerTrainer.Example(parsing[$0]) }
      let foldTagger = SyntaxModel.tagger(TaggerTrainer(epochs: 4).train(others))
      for index in held { trees.append(Self.example(parsing[index], tagger: foldTagger)) }
    }
    report("parser: \(trees.count) sentences")
    let (actions, labels) = ParserTrainer().train(trees, report: report)
    return SyntaxModel(tagger: tagger, actions: actions, labels: labels)
  }

  /// A treebank sentence with predicted tags.
  static func example(_ sentence: TreebankSentence, tagger: Tagger) -> ParserTrainer.Example {
    let tagged = TaggerTrainer.Example(sentence)
    var tags = tagged.tags
    tagger.tag(tagged.shapes[...], into: &tags)
    let count = sentence.words.count
    return ParserTrainer.Example(
      words: zip(tagged.shapes, tags).map { shape, tag in ParserFeatures.Word(shape, tag) },
      heads: sentence.words.map { Int32($0.head < 0 ? count : $0.head) },
      labels: sentence.words.map(\.dependency.rawValue))
  }
}

/// Quantized weights of tagger and parser, as a training run makes them.
struct SyntaxModel {
  var tagger: [Int16]
  var actions: [Int16]
  var labels: [Int16]
  let taggerBits: UInt64
  let actionBits: UInt64
  let labelBits: UInt64

  init(tagger: AveragedPerceptron, actions: AveragedPerceptron, labels: AveragedPerceptron) {
    self.tagger = tagger.quantized(features: TaggerTrainer.features)
    self.actions = actions.quantized(features: ParserTrainer.features)
    self.labels = labels.quantized(features: 30)
    taggerBits = tagger.bits
    actionBits = actions.bits
    labelBits = labels.bits
  }

  /// The model file that the program embeds.
  var file: [UInt8] {
    ModelFile.bytes(
      name: SyntaxReader.modelName, version: SyntaxReader.modelVersion,
      tables: [
        ModelFile.Table(bits: taggerBits, width: FineTag.width, weights: tagger),
        ModelFile.Table(bits: actionBits, width: Parser.actionWidth, weights: actions),
        ModelFile.Table(bits: labelBits, width: Parser.labelWidth, weights: labels),
      ])
  }

  static func tagger(_ perceptron: AveragedPerceptron) -> Tagger {
    Tagger(table: table(perceptron.quantized(features: TaggerTrainer.features), perceptron.bits, FineTag.width))
  }

  var runningTagger: Tagger { Tagger(table: Self.table(tagger, taggerBits, FineTag.width)) }
  var runningParser: Parser {
    Parser(
      actions: Self.table(actions, actionBits, Parser.actionWidth),
      labels: Self.table(labels, labelBits, Parser.labelWidth))
  }

  /// Copies weights to memory that lives as long as the program.
  private static func table(_ weights: [Int16], _ bits: UInt64, _ width: Int) -> WeightTable {
    let memory = UnsafeMutablePointer<Int16>.allocate(capacity: weights.count)
    memory.initialize(from: weights, count: weights.count)
    return WeightTable(weights: memory, bits: bits, width: width)
  }
}
