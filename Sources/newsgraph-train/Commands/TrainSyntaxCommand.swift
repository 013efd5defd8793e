import ArgumentParser
import Foundation
import Language
import NewsModel

/// Trains tagger and parser and writes their model file.
struct TrainSyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax", abstract: "Trains the tagger and the parser.")

  @OptionGroup var corpora: CorporaOptions

  @Option(help: "The word clusters, made by `clusters`.")
  var clusters = "Sources/Language/Data/word-clusters.bin"

  @Option(help: "Corrected trees of news sentences, made by tools/annotated_articles.py.")
  var trees = NewsTrees.path

  @Option(name: .shortAndLong, help: "The model file to write.")
  var output = "Sources/Language/Data/syntax.model"

  func run() throws {
    let file = try Data(contentsOf: URL(fileURLWithPath: clusters))
    guard file.count >= 4, (file.count / 4).nonzeroBitCount == 1 else {
      throw ValidationError("\(clusters) holds no word clusters: make them with `newsgraph-train clusters`.")
    }
    let slots = file.withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)) }
    }
    let clusters = ClusterTrainer.running(slots)
    let news = try NewsTrees(trees)
    let model = SyntaxTrainer(clusters: clusters).train(try Self.treebanks(in: corpora), news: news.training) {
      print($0)
    }
    try Data(model.file).write(to: URL(fileURLWithPath: output))
    for name in ["ud_ewt", "gum_open"] {
      let dev = try ConlluReader().sentences(in: corpora.path("\(name)/dev.conllu"))
      print(name, SyntaxScore(dev, syntax: model.reader(clusters: clusters)))
    }
    print("news", SyntaxScore(news.development, syntax: model.reader(clusters: clusters)))
  }

  /// The sentences to train on.
  static func treebanks(in corpora: CorporaOptions) throws -> [TreebankSentence] {
    try ConlluReader().sentences(in: corpora.path("ud_ewt/train.conllu"))
      + ConlluReader().sentences(in: corpora.path("gum_open/train.conllu"))
  }
}
