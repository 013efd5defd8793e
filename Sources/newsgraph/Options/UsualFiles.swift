/// Where the main job writes, and where questions look when nothing is named.
enum UsualFiles {
  static let graph = "Output/graph.graphml"
  static let dot = "Output/graph.dot"
  static let store = "Output/news.db"

  /// In the order in which they are looked for.
  static let stores = [store, "news.db"]
  static let graphs = [store, graph, "news.db", "graph.graphml"]
}
