import Foundation
import Testing

/// The whole output of questions to a small graph made by hand.
///
/// To record anew after a change of layout: `NEWSGRAPH_RECORD=1 swift test --filter SnapshotTests`, then read the diff.
@Suite struct SnapshotTests {
  @Test(arguments: [
    ("neighbours", ["neighbours", "merkel"]),
    ("neighbours-hops", ["neighbours", "MERKEL", "--hops", "3", "--type", "organization"]),
    ("neighbours-jsonl", ["neighbors", "merkel", "--stance", "supports", "--jsonl"]),
    ("neighbours-tsv", ["neighbours", "merkel", "--kind", "position", "--tsv"]),
    ("neighbours-limit", ["neighbours", "France", "--limit", "1", "--quiet"]),
    ("positions", ["positions", "--about", "Minsk agreement"]),
    ("timeline", ["timeline", "Ukraine"]),
    ("path", ["path", "NATO", "Hollande"]),
    ("show", ["show", "Bundeskanzlerin"]),
    ("show-json", ["show", "country:FR", "--json"]),
    ("events", ["events"]),
    ("stats", ["stats"]),
    ("statements", ["export", "--format", "statements"]),
    ("explain", ["explain", "position.supports.1"]),
    ("ambiguous", ["show", "bush"]),
    ("unknown", ["show", "Merkle"]),
  ])
  func `is as recorded`(name: String, arguments: [String]) throws {
    let graph = Program.fixtures + "/graph.graphml"
    let run = try Program.run(arguments + [graph])
    let text = "exit \(run.status)\n\(run.output)" + (run.errors.isEmpty ? "" : "--- messages\n\(run.errors)")
    let snapshot = URL(filePath: Program.root + "/Tests/CommandTests/Snapshots/\(name).txt")
    if ProcessInfo.processInfo.environment["NEWSGRAPH_RECORD"] == "1" {
      try Data(text.utf8).write(to: snapshot)
    } else {
      #expect(try text == String(contentsOf: snapshot, encoding: .utf8))
    }
  }
}
