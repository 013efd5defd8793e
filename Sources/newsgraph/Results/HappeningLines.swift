import KnowledgeGraph
import NewsModel
import Query

/// Events with who took part and where, as result rows and as lines for a reader.
struct HappeningLines {
  let source: any GraphSource
  let printer: ResultPrinter

  /// - Parameter usual: How many a reader sees when no limit was given.
  func print(_ all: [Happening], limit: LimitOptions, usual: Int) throws {
    let shown = limit.shown(of: all, usual: usual, printer.format)
    try printer.print(rows: { try shown.map(row) }) { style in try shown.map { try text($0, style) }.joined() }
    printer.remark(shown: shown.count, of: all.count, "events")
  }

  private func row(_ happening: Happening) throws -> ResultRow {
    var row = NodeLines.row(happening.node)
    row.fields.append(("participants", .list(happening.participants.map(value))))
    row.fields.append(("places", .list(happening.places.map { .text($0.id.rawValue) })))
    let evidence = try source.evidence(of: happening.node.id)
    row.fields.append(("evidence", .list(try evidence.map { .row(try EvidenceLines(source: source).row($0)) })))
    return row
  }

  /// In a table all of them stand in one cell, because a list of rows shows only its first there.
  private func value(_ participant: Happening.Participant) -> ResultValue {
    let (node, role) = (participant.node, participant.role.rawValue)
    if printer.format == .tsv { return .text("\(node.id.rawValue) (\(role))") }
    return .row(ResultRow(["id": .text(node.id.rawValue), "name": .text(node.name), "role": .text(role)]))
  }

  private func text(_ happening: Happening, _ style: TextStyle) throws -> String {
    var text = NodeLines.heading(happening.node, style) + "\n"
    if !happening.places.isEmpty { text += "  in \(happening.places.map(\.name).joined(separator: ", "))\n" }
    let byRole = Dictionary(grouping: happening.participants, by: \.role)
    for (role, participants) in byRole.sorted(by: { $0.key < $1.key }) {
      text += "  \(role.rawValue): \(participants.map(\.node.name).joined(separator: ", "))\n"
    }
    if let evidence = try proof(of: happening) {
      text += try EvidenceLines(source: source).lines(evidence, indent: 4, printer.console, style)
    }
    return text
  }

  /// A sentence says more than the word that shows the event.
  private func proof(of happening: Happening) throws -> Evidence? {
    if let proof = try happening.proof(in: source) { return proof }
    guard var word = try source.evidence(of: happening.node.id).first else { return nil }
    if let context = try EvidenceContext(word, in: source) {
      word.quote = context.sentence
      return word
    }
    // Without the articles, a sentence on who took part is the next best.
    return try happening.edges.first.flatMap { try source.evidence(of: $0.id).first } ?? word
  }
}
