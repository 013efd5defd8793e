import ArgumentParser
import Foundation
import NewsModel
import Pipeline

/// Compares our events and positions with what the test suite of another coder of political events expects.
struct ScorePeerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peer", abstract: "Compares events and positions with the test suite of PETRARCH.")

  @OptionGroup var corpora: CorporaOptions

  @Option(help: "The table of our types and stances as root codes.")
  var codes = "Schemas/cameo-roots.tsv"

  @Flag(help: "List the expected events that were not found.")
  var faults = false

  func run() throws {
    let suite = try PeerSuite(folder: corpora.path("petrarch2"))
    let roots = PeerRoots(LexiconTable(try String(contentsOfFile: codes, encoding: .utf8)))
    let analyzer = ArticleAnalyzer()
    var tallies: [String: Tally] = [:]
    var silent = (asked: 0, kept: 0)
    for sentence in suite.sentences where !sentence.isDiscarded {
      let record = analyzer.record(
        of: Document(english: sentence.text, id: sentence.id, published: sentence.date))
      let deeds = roots.deeds(of: record)
      if sentence.expectations.isEmpty {
        silent.asked += 1
        if !deeds.contains(where: { $0.source != nil && $0.target != nil }) { silent.kept += 1 }
      }
      for expected in sentence.expectations {
        let found = Agreement(expected, deeds, suite)
        for key in ["all", sentence.category.lowercased().replacingOccurrences(of: "compoundx", with: "compound")] {
          tallies[key, default: Tally()].add(found)
        }
        if faults, !found.isWhole {
          print("\(expected.source) \(expected.code) \(expected.target): \(sentence.text.prefix(110))")
          for deed in deeds { print("    \(deed)") }
        }
      }
    }
    print("expected events\tcount\tsource\ttarget\tboth\tcoded\tCAMEO root\tall three\tCAMEO or WEIS root\tall three")
    for (key, tally) in tallies.sorted(by: { ($0.key != "all" ? 1 : 0, $0.key) < ($1.key != "all" ? 1 : 0, $1.key) }) {
      print("\(key)\t\(tally.row)")
    }
    print("sentences without an event \(silent.asked), of which none was read in \(silent.kept)")
  }

  /// What of one expected event is among the deeds that were read from its sentence.
  private struct Agreement {
    var source: Bool
    var target: Bool
    var both: Bool
    /// The code is one of CAMEO or WEIS, not one that the suite made up for a test.
    let isCoded: Bool
    var root: Bool
    var whole: Bool
    var eitherRoot: Bool
    var isWhole: Bool

    init(_ expected: PeerSuite.Expectation, _ deeds: [PeerRoots.Deed], _ suite: PeerSuite) {
      func isSource(_ deed: PeerRoots.Deed) -> Bool { deed.source.map { suite.names($0, expected.source) } ?? false }
      func isTarget(_ deed: PeerRoots.Deed) -> Bool { deed.target.map { suite.names($0, expected.target) } ?? false }
      isCoded = Int(expected.root).map { (1...22).contains($0) } ?? false
      source = deeds.contains(where: isSource)
      target = deeds.contains(where: isTarget)
      let pairs = deeds.filter { isSource($0) && isTarget($0) }
      both = !pairs.isEmpty
      root = deeds.contains { $0.cameo.contains(expected.root) }
      whole = pairs.contains { $0.cameo.contains(expected.root) }
      eitherRoot = root || deeds.contains { $0.weis.contains(expected.root) }
      isWhole = whole || pairs.contains { $0.weis.contains(expected.root) }
    }
  }

  private struct Tally {
    var (count, source, target, both, coded, root, whole, eitherRoot, eitherWhole) = (0, 0, 0, 0, 0, 0, 0, 0, 0)

    mutating func add(_ found: Agreement) {
      count += 1
      source += found.source ? 1 : 0
      target += found.target ? 1 : 0
      both += found.both ? 1 : 0
      guard found.isCoded else { return }
      coded += 1
      root += found.root ? 1 : 0
      whole += found.whole ? 1 : 0
      eitherRoot += found.eitherRoot ? 1 : 0
      eitherWhole += found.isWhole ? 1 : 0
    }

    var row: String {
      [count, source, target, both, coded, root, whole, eitherRoot, eitherWhole].map(String.init)
        .joined(separator: "\t")
    }
  }
}
