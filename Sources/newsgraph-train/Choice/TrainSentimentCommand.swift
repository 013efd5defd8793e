import ArgumentParser
import Foundation
import Positions

/// Trains the model of who is for or against whom and writes its file.
struct TrainSentimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Trains the model of who is for or against whom.")

  @Option(help: "The folder of the corpora.")
  var corpora = "../shared/corpora"

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "Sources/Positions/Data/sentiment.model"

  @Option(help: "The weight of the squared weights.")
  var penalty = 0.7

  @Option(help: "How many features are kept.")
  var features = 110_000

  func run() throws {
    let samples = try SentimentCorpus.samples(in: corpora + "/directed_sentiment/train.tsv")
    let trainer = ChoiceTrainer(columns: 2, capacity: features, penalty: penalty)
    let offsets = offsets(samples, trainer)
    print("offsets of the classes, in steps:", offsets)
    let model = trainer.model(samples.map(\.example))
    try Data(model.file(version: SentimentReader.version, constants: offsets.map { Int32($0) }))
      .write(to: URL(fileURLWithPath: output))
    let held = try SentimentCorpus.samples(in: corpora + "/directed_sentiment/valid.tsv")
    var scores = ClassScores(classes: 5)
    for sample in held { scores.count(gold: sample.label, read: choice(model.scores(of: sample.example), offsets)) }
    print("valid.tsv: macro-F \(scores.macroF.tenths)")
  }

  /// What is added to the score of each class so that macro-F is greatest on parts of the training set that a model of the
  /// rest has not seen.
  private func offsets(_ samples: [SentimentCorpus.Sample], _ trainer: ChoiceTrainer) -> [Int] {
    let folds = 3
    var random = SplitMix(seed: 5)
    let fold = samples.map { _ in Int(random.next() % UInt64(folds)) }
    var scored: [(scores: [Int], label: Int)] = []
    for held in 0..<folds {
      let model = trainer.model(samples.indices.filter { fold[$0] != held }.map { samples[$0].example })
      for index in samples.indices where fold[index] == held {
        scored.append((model.scores(of: samples[index].example), samples[index].label))
      }
    }
    var best = [0, 0, 0, 0, 0]
    func macroF(_ offsets: [Int]) -> Double {
      var scores = ClassScores(classes: 5)
      for item in scored { scores.count(gold: item.label, read: choice(item.scores, offsets)) }
      return scores.macroF
    }
    var top = macroF(best)
    print("macro-F on held-out thirds before offsets: \(top.tenths)")
    for _ in 0..<3 {
      for label in 1...4 {
        for step in stride(from: -96, through: 96, by: 4) {
          var tried = best
          tried[label] = step
          let score = macroF(tried)
          if score > top + 1e-9 { (top, best) = (score, tried) }
        }
      }
    }
    print("macro-F on held-out thirds with offsets: \(top.tenths)")
    return best
  }

  private func choice(_ scores: [Int], _ offsets: [Int]) -> Int {
    let sums = zip(scores, offsets).map { $0 + $1 }
    return sums.indices.reduce(0) { sums[$1] > sums[$0] ? $1 : $0 }
  }
}
