import KnowledgeGraph
import NewsModel
import Query

/// Prints positions one below the other, as sentences with their quotes or as rows.
struct PositionList {
  let source: any GraphSource
  let printer: ResultPrinter
  let limit: LimitOptions
  /// How many a reader sees when no limit was given.
  let usual: Int
  /// Whether the days stand above the positions.
  var showsDays = false

  /// - Throws: Exit code 1 after `nothing` was said, when there are no positions.
  func print(_ answer: PositionQuery.Answer, nothing: String) throws {
    printer.remark(undated: answer.undated, "position")
    guard !answer.positions.isEmpty else { throw printer.nothing(nothing) }
    let lines = EdgeLines(source: source)
    // A position towards several nodes is one line of text and several rows.
    if printer.format == .text {
      let shown = limit.shown(of: answer.positions, usual: usual, .text)
      var last: String?
      try printer.print(rows: { [] }) { style in
        try shown.map { position -> String in
          let day = showsDays ? Self.days(of: position) : nil
          defer { last = day }
          let title = day == last ? "" : day.map { style.bold($0) + "\n" } ?? ""
          return title + (try lines.sentence(position, indent: showsDays ? 2 : 0, printer.console, style))
        }.joined()
      }
      printer.remark(shown: shown.count, of: answer.positions.count, "positions")
    } else {
      let rows = try lines.rows(answer.positions)
      let shown = limit.shown(of: rows, usual: usual, printer.format)
      printer.print(rows: { shown }) { _ in "" }
      printer.remark(shown: shown.count, of: rows.count, "positions")
    }
  }

  private static func days(of position: StatedPosition) -> String {
    TextLayout.stretch(position.firstDate?.iso8601, position.lastDate?.iso8601) ?? "undated"
  }
}
