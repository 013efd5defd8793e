import Language
import NewsModel

/// Trains tagger and parser, the parser on tags that were predicted for sentences unseen in training.
struct SyntaxTrainer {
  var folds = 4
  /// How often a sentence of news counts: there are few, and news is what is read.
  var newsWeight = 3
  var clusters: WordClusters

  /// - Parameters:
  ///   - parsing: Treebanks for tagger and parser.
  ///   - news: Trees for the parser alone.
  func train(_ parsing: [TreebankSentence], news: [TreebankSentence], report: (String) -> Void) -> SyntaxModel {
    let examples = parsing.map { TaggerTrainer.Example($0, clusters: clusters) }
    report("tagger: \(examples.count) sentences")
    let tagger = TaggerTrainer().train(examples)
    // Jackknifing: each fold is tagged by a tagger that has not seen it.
    var trees: [ParserTrainer.Example] = []
    for fold in 0..<folds {
      let held = parsing.indices.filter { $0 % folds == fold }
      let others = parsing.indices.filter { $0 % folds != fold }.map {
        TaggerTrainer.Example(parsing[$0], clusters: clusters)
      }
      let foldTagger = Tagger(
        table: SyntaxModel.running(TaggerTrainer(firstEpochs: 3, epochs: 4, runs: 2).train(others)))
      for index in held { trees.append(Self.example(parsing[index], tagger: foldTagger, clusters: clusters)) }
    }
    // No tagger has seen the sentences of news.
    let newsTagger = Tagger(table: SyntaxModel.running(tagger))
    let newsTrees = news.map { Self.example($0, tagger: newsTagger, clusters: clusters) }
    for _ in 0..<newsWeight { trees += newsTrees }
    report("parser: \(trees.count) sentences")
    let (actions, labels) = ParserTrainer().train(trees, report: report)
    return SyntaxModel(tagger: tagger, actions: actions, labels: labels)
  }

  /// A treebank sentence with predicted tags.
  static func example(_ sentence: TreebankSentence, tagger: Tagger, clusters: WordClusters) -> ParserTrainer.Example {
    let tagged = TaggerTrainer.Example(sentence, clusters: clusters)
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
  var tagger: ModelFile.Table
  var actions: ModelFile.Table
  var labels: ModelFile.Table

  /// The model file that the program embeds.
  var file: [UInt8] {
    ModelFile.bytes(
      name: SyntaxReader.modelName, version: SyntaxReader.modelVersion, tables: [tagger, actions, labels])
  }

  /// A reader with these weights.
  func reader(clusters: WordClusters) -> SyntaxReader {
    SyntaxReader(
      tagger: Tagger(table: Self.running(tagger)),
      parser: Parser(actions: Self.running(actions), labels: Self.running(labels)), clusters: clusters)
  }

  /// Copies a table to memory that lives as long as the program.
  static func running(_ table: ModelFile.Table) -> WeightTable {
    if let lines = table.lines {
      let memory = UnsafeMutablePointer<Int8>.allocate(capacity: lines.count)
      memory.initialize(from: lines, count: lines.count)
      return WeightTable(lines: memory, buckets: table.buckets)
    }
    let checks = UnsafeMutablePointer<UInt8>.allocate(capacity: table.checks.count)
    checks.initialize(from: table.checks, count: table.checks.count)
    let rows = UnsafeMutablePointer<Int8>.allocate(capacity: table.rows.count)
    rows.initialize(from: table.rows, count: table.rows.count)
    return WeightTable(checks: checks, rows: rows, buckets: table.buckets)
  }
}
