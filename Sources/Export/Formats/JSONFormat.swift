package import KnowledgeGraph
import NewsModel

/// One JSON object of `nodes` and `links`, as D3 and `networkx.node_link_graph(data, edges="links")` read it.
package struct JSONFormat: GraphFormat {
  /// What every file begins with.
  package static let opening = "{\"directed\":true,\"multigraph\":true,\"graph\":{},"

  package init() {}

  package func begin(_ summary: GraphSummary, into buffer: inout ByteBuffer) {
    buffer.append(Self.opening)
    buffer.append("\"nodes\":[")
  }

  package func write(_ node: Graph.Node, degree: Int, into buffer: inout ByteBuffer) {
    separate(&buffer)
    GraphJSON.append(node, into: &buffer)
  }

  package func betweenNodesAndEdges(into buffer: inout ByteBuffer) { buffer.append("\n],\"links\":[") }

  package func write(_ edge: Graph.Edge, into buffer: inout ByteBuffer) {
    separate(&buffer)
    GraphJSON.append(edge, into: &buffer)
  }

  package func end(_ summary: GraphSummary, into buffer: inout ByteBuffer) { buffer.append("\n]}\n") }

  /// Every object ends its line; the next one begins with a comma. The buffer may have been emptied in between.
  private func separate(_ buffer: inout ByteBuffer) {
    buffer.append(buffer.bytes.last == UInt8(ascii: "[") ? "\n" : ",\n")
  }
}
