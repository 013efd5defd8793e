import ArgumentParser
import Foundation
import Language
import NewsModel

/// `score names`
struct ScoreNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Scores names on the development sets and on the annotated articles.")

  @OptionGroup var corpora: CorporaOptions
  @Option(help: "The folder of our own lists of names.") var lists = "NameLists"
  @Option(help: "The annotated articles.") var gold = "../shared/gold/gold.jsonl"
  @Option(help: "The folder of marks on articles of the corpora.") var annotations = "Annotations"
  @Flag(help: "List the names that are wrong.") var faults = false

  func run() throws {
    let finder = NameFinder.embedded
    let unseen = WorldNames(
      LexiconTable(try String(contentsOfFile: lists + "/world-names-held-out.tsv", encoding: .utf8)))
    let split = try NameSplit(
      folder: corpora.folder, annotations: annotations, gazetteer: finder.gazetteer, unseen: unseen)
    for (name, documents) in split.development { report(NameScore(name, documents, finder: finder)) }
    if FileManager.default.fileExists(atPath: gold) { report(try NameScore(gold: gold)) }
    let texts = try Array(UnlabelledText(folder: URL(fileURLWithPath: corpora.folder)).wikinews().prefix(300))
    let read = texts.map { LanguageReader().read(Document(id: .init(rawValue: ""), path: "", text: $0)) }
    let words = read.reduce(0) { $0 + $1.tokens.count }
    var count = 0
    // Time of the processor, not of the clock: other work on the machine must not count.
    let start = clock()
    for text in read { count += finder.names(in: text).count }
    let seconds = Double(clock() - start) / 1_000_000
    print("\(words) tokens, \(count) names, \(Int(Double(words) / seconds)) tokens/s for names alone")
  }

  private func report(_ score: NameScore) {
    score.print()
    if faults { for fault in score.faults { print("   ", fault) } }
  }
}
