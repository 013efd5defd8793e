import KnowledgeGraph
import NewsModel
import Query

/// Events with who took part and where, as result rows and as lines for a reader.
struct HappeningLines {
  let source: any GraphSource
  let printer: ResultPrinter

  /// - Parameter limit: 0 for all.
  func print(_ all: [Happening], limit: Int) throws {
    let shown = limit == 0 ? all : Array(all.prefix(limit))
    if printer.format == .text {
      let style = TextStyle(isOn: printer.console.hasColor)
      let text = try shown.map { try self.text($0, style) }.joined()
      printer.print([]) { _ in text }
    } else {
      printer.print(try shown.map(row)) { _ in "" }
    }
    if shown.count < all.count {
      printer.console.message("\(shown.count) of \(all.count) events; the others with --limit 0.")
    }
  }

  private func row(_ happening: Happening) throws -> ResultRow {
    var row = NodeLines.row(happening.node)
    row.fields.append(
      (
        "participants",
        .list(
          happening.participants.map {
            .row(ResultRow(["id": .text($0.node.id.rawValue), "name": .text($0.node.name), "role": .text($0.role)]))
          })
      ))
    row.fields.append(("places", .list(happening.places.map { .text($0.id.rawValue) })))
    let evidence = try source.evidence(of: happening.node.id)
    row.fields.append(("evidence", .list(try evidence.map { .row(try EvidenceLines(source: source).row($0)) })))
    return row
  }

  private func text(_ happening: Happening, _ style: TextStyle) throws -> String {
    var text = NodeLines.heading(happening.node, style) + "\n"
    if !happening.places.isEmpty { text += "  in \(happening.places.map(\.name).joined(separator: ", "))\n" }
    let byRole = Dictionary(grouping: happening.participants, by: \.role)
    for (role, participants) in byRole.sorted(by: { $0.key < $1.key }) {
      text += "  \(role): \(participants.map(\.node.name).joined(separator: ", "))\n"
    }
    // A sentence says more than the word that shows the event.
    let evidence = try happening.proof.map { try source.evidence(of: $0) } ?? source.evidence(of: happening.node.id)
    if let first = evidence.first {
      text += try EvidenceLines(source: source).lines(first, indent: 4, printer.console, style)
    }
    return text
  }
}
