import ArgumentParser
import Foundation

/// Counts which words stand beside which and writes the table of word clusters.
///
/// Clusters are an input of `syntax`: they depend on how the tokenizer cuts open text, so count them again and train
/// again when it changes much.
struct CountClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters", abstract: "Makes the word clusters that tagger and parser see.")

  @OptionGroup var corpora: CorporaOptions

  @Option(name: .shortAndLong, help: "The file to write.")
  var output = "Sources/Language/Data/word-clusters.bin"

  func run() throws {
    let treebanks = try TrainSyntaxCommand.treebanks(in: corpora)
    let text = try ClusterText(corpora: URL(fileURLWithPath: corpora.folder)).sentences(treebanks: treebanks)
    print("\(text.reduce(0) { $0 + $1.count }) words")
    let slots = ClusterTrainer().train(text)
    try slots.map(\.littleEndian).withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: output)) }
    print("\(slots.count { $0 != 0 }) words in clusters")
  }
}
