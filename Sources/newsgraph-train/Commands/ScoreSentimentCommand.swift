import ArgumentParser
import Foundation
import Language
import NewsModel
import Sentiment

/// `score sentiment`
struct ScoreSentimentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentiment", abstract: "Scores who is for or against whom on sentences with two bracketed actors.")

  @OptionGroup var corpora: CorporaOptions

  @Option(help: "A file of lines `sentence with [two] bracketed [actors] TAB actor TAB actor TAB class`.")
  var file: String?

  func run() throws {
    let path = try file ?? corpora.path("directed_sentiment/valid.tsv")
    // A good quarter of the held-out sentences stand word for word in the training set as well.
    let train = try corpora.path("directed_sentiment/train.tsv")
    let known = Set(
      try String(contentsOfFile: train, encoding: .utf8).split(separator: "\n")
        .compactMap { $0.split(separator: "\t").first.map { String($0) } })
    let language = LanguageReader()
    var all = ClassScores(classes: 5)
    var new = all
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 4, let label = Int(cells[3].prefix { $0.isNumber }), (0...4).contains(label),
        let (text, first, second) = SentimentCorpus.withoutBrackets(cells[0])
      else { continue }
      let analyzed = language.read(Document(english: text))
      // Two actors in one word have nothing between them.
      let reading = SentimentCorpus.tokens(first, second, in: analyzed).flatMap {
        SentimentReader(analyzed).reading($0, $1, in: 0..<analyzed.tokens.count)
      }
      let choice = reading?.direction.rawValue ?? 0
      all.count(gold: label, read: choice)
      if !known.contains(String(cells[0])) { new.count(gold: label, read: choice) }
    }
    print("\(path): \(Self.line(all))")
    print("  those that are not in the training set word for word: \(Self.line(new))")
  }

  private static func line(_ scores: ClassScores) -> String {
    let names = ["neutral", "p for q", "q for p", "p against q", "q against p"]
    let classes = names.enumerated().map { "\($1) \(scores.f($0).tenths)" }.joined(separator: ", ")
    return "\(scores.count) sentences, macro-F \(scores.macroF.tenths), right \(scores.accuracy.tenths) % (\(classes))"
  }
}
