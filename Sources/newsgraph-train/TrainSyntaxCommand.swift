import ArgumentParser
import Foundation
import Language
import NewsModel

/// Trains tagger and parser and writes their model file.
struct TrainSyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax", abstract: "Trains the tagger and the parser.")

  @Option(help: "The folder of the corpora.")
  var corpora = "../shared/corpora"

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "Sources/Language/Data/syntax.model"

  func run() throws {
    let reader = ConlluReader()
    let train =
      try reader.sentences(in: corpora + "/ud_ewt/train.conllu")
      + reader.sentences(in: corpora + "/gum_open/train.conllu")
    let model = SyntaxTrainer().train(tagging: [], parsing: train) { print($0) }
    try Data(model.file).write(to: URL(fileURLWithPath: output))
    for name in ["ud_ewt", "gum_open"] {
      let dev = try reader.sentences(in: corpora + "/\(name)/dev.conllu")
      print(name, SyntaxScore(dev, tagger: model.runningTagger, parser: model.runningParser))
    }
  }
}
