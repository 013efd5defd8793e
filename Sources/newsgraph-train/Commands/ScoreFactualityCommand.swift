import ArgumentParser
import Language

/// `score factuality`
struct ScoreFactualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "factuality",
    abstract: "Scores which predicates are read as having happened, on UDS dev from raw text.")

  @OptionGroup var corpora: CorporaOptions

  func run() throws {
    let samples = try FactualityCorpus.samples("dev", corpora: corpora, reader: .embedded)
    print("UDS factuality dev:", Self.line(samples))
    // Where the annotators disagree the value is near zero, and its sign says little.
    print("  those with a value beyond 0.5:", Self.line(samples.filter { $0.value.magnitude > 0.5 }))
  }

  private static func line(_ samples: [FactualityCorpus.Sample]) -> String {
    var scores = ClassScores(classes: 2)
    for sample in samples { scores.count(gold: sample.isIrrealis ? 1 : 0, read: sample.isRead ? 1 : 0) }
    return "\(scores.count) predicates, sign right \(scores.accuracy.tenths) % (always the larger class "
      + "\(scores.majority.tenths)), balanced \(scores.balancedAccuracy.tenths), F of happened \(scores.f(0).tenths), "
      + "of not happened \(scores.f(1).tenths)"
  }
}
