package import KnowledgeGraph
import NewsModel

/// Nodes and edges with all of their evidence, one JSON object a line: nothing is cut.
///
/// The side file of the other formats, which hold one quotation an edge: `id` is the id of the node or edge there.
package struct JSONLinesFormat: GraphFormat {
  package init() {}

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {}

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    GraphJSON.append(node, into: &buffer)
    buffer.append("\n")
  }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    GraphJSON.append(edge, into: &buffer)
    buffer.append("\n")
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) {}
}
