import KnowledgeGraph
import NewsModel
import Query

/// Claims with their two sides, as result rows and as lines for a reader.
struct ClaimLines {
  let source: any GraphSource

  func row(_ claim: Claim) throws -> ResultRow {
    let lines = EdgeLines(source: source)
    var row = NodeLines.row(claim.node)
    row.fields.append(("contested", .flag(claim.isContested)))
    row.fields.append(("affirming", .list(try claim.affirming.map { .row(try lines.row($0)) })))
    row.fields.append(("denying", .list(try claim.denying.map { .row(try lines.row($0)) })))
    return row
  }

  /// The claim, who holds it with the words, and who denies it.
  func text(_ claim: Claim, _ console: Console, _ style: TextStyle) throws -> String {
    let articles = TextLayout.count(claim.node.articles, "article")
    var text =
      style.bold("“\(claim.node.name)”") + style.dim(" (\(claim.isContested ? "contested, " : "")\(articles))") + "\n"
    for (title, edges) in [("so say", claim.affirming), ("not so say", claim.denying)] where !edges.isEmpty {
      text += "  \(title)\n"
      let lines = EdgeLines(source: source)
      for edge in edges {
        text += "    \(style.bold(try lines.name(edge.source))) \(lines.coloredVerb(edge, style))"
        text += style.dim(try lines.remarks(edge, inferredTargets: 0)) + "\n"
        text += try lines.quoteLines(edge, indent: 8, console, style)
      }
    }
    return text + "\n"
  }
}
