import KnowledgeGraph

/// The files that a graph goes to.
struct OutputTargets {
  var graphML: String?
  var dot: String?
  var store: String?

  var paths: [String] { [graphML, dot, store].compactMap { $0 } }

  /// The file to name in a hint: the store answers fastest.
  var best: String? { store ?? graphML }

  func write(_ graph: Graph) async throws {
  }
}
