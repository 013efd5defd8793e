import KnowledgeGraph
import NewsModel
import Query

/// Prints edges one below the other, as sentences with their quotes or as rows.
struct EdgeList {
  let source: any GraphSource
  let printer: ResultPrinter
  /// 0 for all.
  let limit: Int
  /// A line for a reader to write before an edge, such as a date.
  var heading: (Graph.Edge) -> String? = { _ in nil }

  /// - Throws: Exit code 1 after `nothing` was said, when there are no edges.
  func print(_ edges: [Graph.Edge], nothing: String) throws {
    let console = printer.console
    guard !edges.isEmpty else {
      console.problem(nothing)
      throw ExitStatus.nothingFound.code
    }
    let shown = limit == 0 ? edges : Array(edges.prefix(limit))
    let lines = EdgeLines(source: source)
    if printer.format == .text {
      let style = TextStyle(isOn: console.hasColor)
      var last: String?
      let text = try shown.map { edge -> String in
        let heading = heading(edge)
        defer { last = heading }
        let title = heading == last ? "" : heading.map { style.bold($0) + "\n" } ?? ""
        return title + (try lines.sentence(edge, indent: heading == nil ? 0 : 2, console, style))
      }
      printer.print([]) { _ in text.joined() }
    } else {
      printer.print(try shown.map(lines.row)) { _ in "" }
    }
    if shown.count < edges.count {
      console.message("\(shown.count) of \(edges.count); the others with --limit 0.")
    }
  }
}
