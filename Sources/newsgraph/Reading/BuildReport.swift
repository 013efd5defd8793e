import KnowledgeGraph
import NewsModel

/// What a build found and what to do next, in some five lines.
struct BuildReport {
  let run: ReadingRun
  let records: [DocumentRecord]
  let graph: Graph
  let targets: OutputTargets

  func print(to console: Console) {
    for line in lines { console.message(line) }
  }

  var lines: [String] {
    var lines = ["Read \(reading)."]
    lines.append("Found \(TextLayout.series(nodeCounts)).")
    lines.append("Linked them by \(TextLayout.series(edgeCounts)), each with the words that say so.")
    if let open { lines.append(open) }
    if let undated { lines.append(undated) }
    if !targets.paths.isEmpty { lines.append("Wrote \(TextLayout.series(targets.paths)).") }
    if let best = targets.best, let name = example {
      // As it was called: it need not be on the path.
      lines.append(
        "Next: \(CommandLine.arguments.first ?? "newsgraph") neighbours \"\(name)\" \(ShellWord.quoted(best))")
    }
    return lines
  }

  private var reading: String {
    let counts = run.counts
    let speed = Int(Double(counts.words) / max(run.seconds, 0.05))
    let rate = run.seconds > 0.05 ? ", \(TextLayout.number(speed)) words a second" : ""
    var text =
      "\(TextLayout.count(counts.articles - counts.foreign, "article")) with "
      + "\(TextLayout.count(counts.words, "word")) from \(TextLayout.count(run.inputs, "file")) "
      + "in \(Self.seconds(run.seconds))\(rate)"
    if counts.skipped > 0 { text += "; \(TextLayout.number(counts.skipped)) left out" }
    if counts.failed > 0 { text += "; \(TextLayout.number(counts.failed)) could not be read" }
    return text
  }

  /// What could not be read is told, not hidden.
  private var open: String? {
    let speakers = records.reduce(0) { $0 + $1.positions.count { $0.source == nil } }
    let parts = [(graph.openPositions.count, "target"), (speakers, "speaker")].filter { $0.0 > 0 }
      .map { count, part in "\(TextLayout.count(count, "position")) without a \(part)" }
    guard !parts.isEmpty else { return nil }
    let hint = speakers > 0 && targets.store != nil ? "; newsgraph positions --without-speaker lists the latter" : ""
    return "Left open: \(TextLayout.series(parts))\(hint)."
  }

  /// Questions on time pass over these.
  private var undated: String? {
    let count = records.count { $0.document.published == nil }
    guard count > 0 else { return nil }
    let ambiguous = records.count { record in record.findings.contains { $0.code == .ambiguousDate } }
    let remedy =
      ambiguous == 0
      ? "" : "; in \(TextLayout.number(ambiguous)) day and month cannot be told apart: say --date-order dmy or mdy"
    let column = records.lazy.flatMap(\.findings).first { $0.code == .noDateColumn }
    let table = column.map { "; \($0.location.map { "\($0): " } ?? "")\($0.message)" } ?? ""
    return "\(TextLayout.count(count, "article")) \(count == 1 ? "has" : "have") no date\(remedy)\(table)."
  }

  private static func seconds(_ value: Double) -> String {
    if value < 10 { return "\(Int(value)).\(Int(value * 10) % 10) s" }
    return value < 90 ? "\(Int(value)) s" : "\(Int(value) / 60) min \(Int(value) % 60) s"
  }

  private var nodeCounts: [String] {
    let words: [(EntityType, String, String)] = [
      (.person, "person", "people"), (.country, "country", "countries"),
      (.organization, "organization", "organizations"),
      (.place, "place", "places"), (.group, "group", "groups"), (.event, "event", "events"),
    ]
    let counts = words.compactMap { kind, singular, plural -> String? in
      let count = graph.nodes.count { $0.kind == kind }
      return count == 0 ? nil : TextLayout.count(count, singular, plural)
    }
    return counts.isEmpty ? ["nobody and nothing"] : counts
  }

  private var edgeCounts: [String] {
    func count(_ kind: Graph.Edge.Kind) -> Int { graph.edges.count { $0.kind == kind } }
    let facts = graph.edges.count - count(.position) - count(.coMention)
    return [
      TextLayout.count(count(.position), "stated position"), TextLayout.count(facts, "stated fact"),
      TextLayout.count(count(.coMention), "co-mention"),
    ]
  }

  /// The person with most positions, else with most mentions, for the reader to begin with.
  private var example: String? {
    var weights: [Graph.Node.ID: Int] = [:]
    for edge in graph.edges where edge.kind == .position {
      weights[edge.source, default: 0] += 2
      weights[edge.target, default: 0] += 1
    }
    let people = graph.nodes.filter { $0.kind == .person }
    return (people.isEmpty ? graph.nodes : people)
      .min { (weights[$1.id] ?? 0, $1.mentions, $0.id) < (weights[$0.id] ?? 0, $0.mentions, $1.id) }?.name
  }
}
