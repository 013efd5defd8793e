import ArgumentParser
import Foundation
import Sentiment

/// Trains the model of who is for or against whom and writes its file.
struct TrainSentimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Trains the model of who is for or against whom.")

  @OptionGroup var corpora: CorporaOptions

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "Sources/Sentiment/Data/sentiment.model"

  @Option(help: "The weight of the squared weights.")
  var penalty = 0.7

  @Option(help: "How many features are kept.")
  var features = 110_000

  func run() throws {
    let samples = try SentimentCorpus.samples(in: corpora.path("directed_sentiment/train.tsv"))
    let trainer = ChoiceTrainer(columns: 2, capacity: features, penalty: penalty)
    let offsets = offsets(samples, trainer)
    print("offsets of the classes, in steps:", offsets)
    let model = trainer.model(samples.map(\.example))
    try Data(model.file(version: SentimentReader.version, constants: offsets.map { Int32($0) }))
      .write(to: URL(fileURLWithPath: output))
    let held = try SentimentCorpus.samples(in: corpora.path("directed_sentiment/valid.tsv"))
    var scores = ClassScores(classes: 5)
    for sample in held { scores.count(gold: sample.label, read: choice(model.scores(of: sample.example), offsets)) }
    print("valid.tsv: macro-F \(scores.macroF.tenths)")
  }

  /// What is added to the score of each class so that macro-F is greatest on parts of the training set that a model of the
  /// rest has not seen; of the steps about as good as the best one the middle, because the small classes make peaks of chance.
  private func offsets(_ samples: [SentimentCorpus.Sample], _ trainer: ChoiceTrainer) -> [Int] {
    let folds = 10
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
    print("macro-F on held-out tenths before offsets: \(macroF(best).tenths)")
    let steps = Array(stride(from: -96, through: 96, by: 6))
    for _ in 0..<3 {
      for label in 1...4 {
        let scores = steps.map { step in
          var tried = best
          tried[label] = step
          return macroF(tried)
        }
        let top = scores.max() ?? 0
        let peak = scores.firstIndex(of: top) ?? 0
        var (low, high) = (peak, peak)
        while low > 0, scores[low - 1] > top - Self.tolerance { low -= 1 }
        while high + 1 < steps.count, scores[high + 1] > top - Self.tolerance { high += 1 }
        best[label] = (steps[low] + steps[high]) / 2
      }
    }
    print("macro-F on held-out tenths with offsets: \(macroF(best).tenths)")
    return best
  }

  /// By how much of macro-F a step may be worse than the best.
  private static let tolerance = 0.3

  private func choice(_ scores: [Int], _ offsets: [Int]) -> Int {
    let sums = zip(scores, offsets).map { $0 + $1 }
    return sums.indices.reduce(0) { sums[$1] > sums[$0] ? $1 : $0 }
  }
}
