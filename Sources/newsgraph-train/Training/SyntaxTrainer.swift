import Language
import NewsModel

/// Trains tagger and parser, the parser on tags that were predicted for sentences unseen in training.
struct SyntaxTrainer {
  var folds = 4
  /// How often a sentence of the treebanks counts for the tagger, whose inflections are known.
  var treebankWeight = 2
  /// How often a sentence of news counts for the parser: news is what is read.
  var newsWeight = 2
  var clusters: WordClusters

  /// - Parameters:
  ///   - treebanks: Sentences with tags, inflections and trees.
  ///   - news: The same without inflections.
  func train(_ treebanks: [TreebankSentence], news: [TreebankSentence], report: (String) -> Void) -> SyntaxModel {
    let sentences = treebanks + inflected(news, by: treebanks)
    report("tagger: \(sentences.count) sentences")
    let weighed = repeatElement(treebanks, count: treebankWeight - 1).joined() + sentences
    let tagger = TaggerTrainer().train(weighed.map { TaggerTrainer.Example($0, clusters: clusters) })
    // Jackknifing: each fold is tagged by a tagger that has not seen it.
    var trees: [ParserTrainer.Example] = []
    for fold in 0..<folds {
      let foldTagger = lightTagger(sentences.indices.filter { $0 % folds != fold }.map { sentences[$0] })
      for index in sentences.indices where index % folds == fold {
        let example = Self.example(sentences[index], tagger: foldTagger, clusters: clusters)
        trees += repeatElement(example, count: index < treebanks.count ? 1 : newsWeight)
      }
    }
    report("parser: \(trees.count) sentences")
    let (actions, labels) = ParserTrainer().train(trees, report: report)
    return SyntaxModel(tagger: tagger, actions: actions, labels: labels)
  }

  /// Sentences whose tags say nothing of tense and number, with the inflections that a tagger of the treebanks gives them.
  private func inflected(_ news: [TreebankSentence], by treebanks: [TreebankSentence]) -> [TreebankSentence] {
    let tagger = lightTagger(treebanks)
    return news.map { sentence in
      var sentence = sentence
      let shapes = TaggerTrainer.Example(sentence, clusters: clusters).shapes
      let tags = tagger.inflections(of: shapes[...], tagged: sentence.words.map(\.universalTag))
      for (index, tag) in tags.enumerated() { sentence.words[index].tag = tag }
      return sentence
    }
  }

  /// A tagger that is trained in less time.
  private func lightTagger(_ sentences: [TreebankSentence]) -> Tagger {
    let examples = sentences.map { TaggerTrainer.Example($0, clusters: clusters) }
    return Tagger(table: SyntaxModel.running(TaggerTrainer(firstEpochs: 3, epochs: 4, runs: 2).train(examples)))
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
