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

  @Option(name: .shortAndLong, help: "The folder that receives syntax.model and word-clusters.bin.")
  var output = "Sources/Language/Data"

  func run() throws {
    let reader = ConlluReader()
    let train =
      try reader.sentences(in: corpora + "/ud_ewt/train.conllu")
      + reader.sentences(in: corpora + "/gum_open/train.conllu")
    let text = try ClusterText(corpora: URL(fileURLWithPath: corpora)).sentences(treebanks: train)
    print("clusters: \(text.reduce(0) { $0 + $1.count }) words")
    let trainer = ClusterTrainer()
    let slots = trainer.train(text)
    let clusters = ClusterTrainer.running(slots)
    let model = SyntaxTrainer(clusters: clusters).train(train) { print($0) }
    let folder = URL(fileURLWithPath: output)
    try Data(model.file).write(to: folder.appendingPathComponent("syntax.model"))
    try slots.map(\.littleEndian).withUnsafeBytes { bytes in
      try Data(bytes).write(to: folder.appendingPathComponent("word-clusters.bin"))
    }
    for name in ["ud_ewt", "gum_open"] {
      let dev = try reader.sentences(in: corpora + "/\(name)/dev.conllu")
      print(name, SyntaxScore(dev, syntax: model.reader(clusters: clusters)))
    }
  }
}
