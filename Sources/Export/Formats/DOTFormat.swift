package import KnowledgeGraph
import NewsModel

/// DOT for Graphviz and Gephi alike: flat, everything quoted, style on each node and edge, the legend in the label.
///
/// <https://graphviz.org/doc/info/lang.html>. Gephi reads no defaults and no statements but nodes and edges, so the one
/// `graph` statement comes last.
package struct DOTFormat: GraphFormat {
  /// The more edges a node has, the larger its name.
  package static let usesDegrees = true

  /// Larger graphs are not for looking at as a whole; all of their edges are drawn.
  private static let largestPicture = 50_000

  /// What every file begins with.
  package static let opening = "digraph \"newsgraph\""

  private var drawn: DrawnEdges?

  package init() {}

  package func prepared(for graph: Graph) -> DOTFormat {
    var format = self
    if graph.edges.count <= Self.largestPicture { format.drawn = DrawnEdges(graph) }
    return format
  }

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    buffer.append(Self.opening)
    buffer.append(" {\n")
  }

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    let look = Look(node.kind)
    let size = 11 + 3 * Self.logarithm(max(1, degree))
    buffer.append(dotString: node.id.rawValue)
    buffer.append(" [")
    attribute("label", folded(node.name), &buffer)
    attribute("kind", node.kind.rawValue, &buffer)
    attribute("shape", look.shape, &buffer)
    attribute("style", drawn?.isLinked(node) == false ? "invis" : look.style, &buffer)
    attribute("fillcolor", look.fill, &buffer)
    attribute("color", look.border, &buffer)
    attribute("fontname", "Helvetica", &buffer)
    attribute("fontsize", String(Int(size)), &buffer)
    attribute("penwidth", degree > 8 ? "2" : "1", &buffer)
    attribute("mentions", String(node.mentions), &buffer)
    attribute("tooltip", "\(node.name) · \(node.mentions) mentions in \(node.articles) articles", &buffer)
    close(&buffer)
  }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    buffer.append(dotString: edge.source.rawValue)
    buffer.append(" -> ")
    buffer.append(dotString: edge.target.rawValue)
    buffer.append(" [")
    let color = Self.color(of: edge)
    attribute("kind", edge.kind.rawValue, &buffer)
    // Every edge is in the file; those that would only cover others are not drawn.
    if let drawn, !drawn.contains(edge) {
      attribute("stance", edge.stance?.rawValue ?? "", &buffer)
      attribute("style", "invis", &buffer)
      // A reader that takes weights for numbers needs one on every edge.
      attribute("weight", Self.pull(edge), &buffer)
      return close(&buffer)
    }
    switch edge.kind {
    case .coMention:
      attribute("style", "dashed", &buffer)
      attribute("dir", "none", &buffer)
      attribute("penwidth", Self.width(0.6, edge.sentences), &buffer)
    case .position:
      attribute("label", PlainText.clean(edge.label, longest: 40), &buffer)
      attribute("stance", edge.stance?.rawValue ?? "", &buffer)
      attribute("layer", edge.layer.rawValue, &buffer)
      attribute("penwidth", Self.width(1.2, edge.sentences), &buffer)
    default:
      attribute("label", PlainText.clean(edge.label, longest: 40), &buffer)
      attribute("style", "dotted", &buffer)
      attribute("arrowsize", "0.6", &buffer)
    }
    attribute("color", color, &buffer)
    attribute("fontcolor", color, &buffer)
    attribute("fontname", "Helvetica", &buffer)
    attribute("fontsize", "11", &buffer)
    attribute("weight", Self.pull(edge), &buffer)
    if let quote = edge.evidence.first?.quote { attribute("tooltip", PlainText.clean(quote, longest: 400), &buffer) }
    close(&buffer)
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    buffer.append("graph [")
    let legend =
      "\(summary.title)   ·   \(Self.count(summary.articles, "article")), \(Self.count(summary.nodes, "node")), "
      + "\(Self.count(summary.positions, "position")), \(Self.count(summary.coMentions, "co-mention"))   ·   "
      + "ellipse: person, rounded: country or place, box: organization or group, hexagon: event   ·   "
      + "red: against, green: for, blue: other, dashed: mentioned together"
    attribute("label", legend, &buffer)
    attribute("labelloc", "t", &buffer)
    attribute("fontname", "Helvetica", &buffer)
    attribute("fontsize", String(Self.legendSize(summary.nodes)), &buffer)
    attribute("overlap", "prism", &buffer)
    attribute("splines", summary.nodes <= 150 ? "true" : "false", &buffer)
    attribute("outputorder", "edgesfirst", &buffer)
    attribute("model", "subset", &buffer)
    attribute("start", "42", &buffer)
    attribute("sep", "+20", &buffer)
    attribute("bgcolor", "white", &buffer)
    close(&buffer)
    buffer.append("}\n")
  }

  /// Pictures grow with the root of their nodes, and so does what must be read beside them.
  private static func legendSize(_ nodes: Int) -> Int { max(12, Int((3 * Double(nodes).squareRoot()).rounded())) }

  /// How strongly an edge draws its ends together.
  private static func pull(_ edge: Graph.Edge) -> String { String(max(1, min(edge.sentences, 100))) }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  // MARK: Style

  /// Shape and colours of a kind: pastel fill, darker border by a name, which Gephi reads too.
  private struct Look {
    var shape = "box"
    var style = "filled"
    var fill = "#eeeeee"
    var border = "gray40"

    init(_ kind: EntityType) {
      switch kind {
      case .person: (shape, fill, border) = ("ellipse", "#fde0d0", "chocolate3")
      case .country: (shape, style, fill, border) = ("box", "filled,rounded", "#d8e9fb", "steelblue")
      case .place: (shape, style, fill, border) = ("box", "filled,rounded", "#daf3ec", "seagreen")
      case .organization: (shape, fill, border) = ("box", "#e9e1f8", "mediumpurple4")
      case .group: (shape, fill, border) = ("box", "#f3e3f0", "orchid4")
      case .event: (shape, fill, border) = ("hexagon", "#fff1bf", "darkgoldenrod")
      case .claim: (shape, fill, border) = ("note", "#ffffff", "gray40")
      default: break
      }
    }
  }

  private static func color(of edge: Graph.Edge) -> String {
    // Facts are words to read, co-mentions a hint behind them.
    guard edge.kind == .position else { return edge.kind == .coMention ? "gray55" : "gray30" }
    return switch edge.polarity {
    case .against: "firebrick3"
    case .favor: "forestgreen"
    default: "royalblue4"
    }
  }

  private static func width(_ base: Double, _ count: Int) -> String {
    let tenths = Int((base * 10).rounded()) + 4 * min(5, logarithm(max(1, count)))
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The whole part of the logarithm to base 2.
  private static func logarithm(_ value: Int) -> Int { Int.bitWidth - 1 - value.leadingZeroBitCount }

  /// Long names keep one line: Graphviz line breaks are escapes, which other readers choke on.
  private func folded(_ name: String) -> String { PlainText.clean(name, longest: 48) }

  // MARK: Syntax

  private func attribute(_ name: StaticString, _ value: String, _ buffer: inout ByteBuffer) {
    guard !value.isEmpty else { return }
    buffer.append(buffer.bytes.last == UInt8(ascii: "[") ? "\"" : ", \"")
    buffer.append(name)
    buffer.append("\"=")
    buffer.append(dotString: value)
  }

  private func close(_ buffer: inout ByteBuffer) { buffer.append("];\n") }
}
