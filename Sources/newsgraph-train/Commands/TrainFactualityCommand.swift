import ArgumentParser
import Foundation
import Language

/// Trains the model of what has happened and writes its file; the models of tags and dependencies come first.
struct TrainFactualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factuality", abstract: "Trains the model of which predicates have happened.")

  @OptionGroup var corpora: CorporaOptions

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "Sources/Language/Data/factuality.model"

  @Option(help: "The weight of the squared weights.")
  var penalty = 2.0

  @Option(help: "How many features are kept.")
  var features = 40_000

  func run() throws {
    let samples = try FactualityCorpus.samples("train", corpora: corpora)
    let model = ChoiceTrainer(columns: 1, capacity: features, penalty: penalty).model(samples.map(\.example))
    try Data(model.file(version: FactualityReader.version, constants: [])).write(to: URL(fileURLWithPath: output))
    var scores = ClassScores(classes: 2)
    for sample in try FactualityCorpus.samples("dev", corpora: corpora) {
      scores.count(gold: sample.isIrrealis ? 1 : 0, read: model.scores(of: sample.example)[1] > 0 ? 1 : 0)
    }
    print("dev: sign right on \(scores.accuracy.tenths) % of \(scores.count) predicates")
  }
}
