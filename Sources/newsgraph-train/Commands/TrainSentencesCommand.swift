import ArgumentParser
import Foundation
import Language

/// Trains the model of where sentences end and writes its files.
struct TrainSentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Trains the model of where sentences end.")

  @OptionGroup var corpora: CorporaOptions

  @Option(name: .shortAndLong, help: "The folder for boundaries.model and boundary-glances.model.")
  var output = "Sources/Language/Data"

  @Option(help: "Parts of the training documents that are read by models of the others first; 0 for none.")
  var folds = 0

  @Option(help: "The weight of the squared weights.")
  var penalty = 2.0

  @Option(help: "How many features are kept.")
  var features = 22_000

  private var trainer: BoundaryTrainer { BoundaryTrainer(capacity: features, penalty: penalty) }

  func run() throws {
    let treebanks = ["ud_ewt", "gum_open"]
    let training = try treebanks.map { try Self.texts($0, "train", corpora) }
    if folds > 1 { print("training documents, each read by a model of the others:", heldOut(training, treebanks)) }
    let models = trainer.models(training.joined().flatMap { BoundaryTrainer.examples($0) })
    print(models.summary)
    try Data(models.glances).write(to: URL(fileURLWithPath: output + "/boundary-glances.model"))
    try Data(models.weights).write(to: URL(fileURLWithPath: output + "/boundaries.model"))
    let segmenter = TextSegmenter(boundaries: models.reader)
    for name in treebanks {
      let score = SegmentationScore(try Self.texts(name, "dev", corpora), segmenter: segmenter)
      print("\(name) dev:", score)
    }
  }

  static func texts(_ treebank: String, _ part: String, _ corpora: CorporaOptions) throws -> [TreebankText] {
    TreebankText.texts(of: try ConlluReader().sentences(in: corpora.path("\(treebank)/\(part).conllu")))
  }

  /// One score a treebank.
  private func heldOut(_ training: [[TreebankText]], _ names: [String]) -> String {
    let examples = training.map { $0.map { BoundaryTrainer.examples($0) } }
    var scores = training.map { _ in SegmentationScore([]) }
    for fold in 0..<folds {
      let seen = examples.flatMap { texts in texts.indices.filter { $0 % folds != fold }.flatMap { texts[$0] } }
      let segmenter = TextSegmenter(boundaries: trainer.models(seen).reader)
      for (number, texts) in training.enumerated() {
        for index in texts.indices where index % folds == fold { scores[number].add(texts[index], segmenter) }
      }
    }
    return zip(names, scores).map { "\($0) \($1)" }.joined(separator: "; ")
  }
}
