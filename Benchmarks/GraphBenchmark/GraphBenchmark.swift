import BenchmarkSupport
import Export
import Foundation
import KnowledgeGraph
import NewsModel
import Query
import Store

/// Measures the store and the exports on a synthetic graph of 100,000 nodes and 1,000,000 edges.
///
/// `swift run -c release newsgraph-benchmark [NODES EDGES]`
@main
struct GraphBenchmark {
  static func main() throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (nodes, edges) = (numbers.first ?? 100_000, numbers.dropFirst().first ?? 1_000_000)
    let folder = NSTemporaryDirectory() + "newsgraph-benchmark-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let graph = SyntheticGraph.make(nodes: nodes, edges: edges)
    print("\(nodes) nodes, \(edges) edges, peak \(Int(ProcessMemory.peak)) MiB before writing")

    try measure("GraphML to file") { try GraphMLFormat().write(graph, to: folder + "/graph.graphml") }
    if CommandLine.arguments.contains("--graphml") { return }
    try measure("DOT to file") { try DOTFormat().write(graph, to: folder + "/graph.dot") }
    let store = try GraphStore(path: folder + "/news.db", for: .creating)
    try measure("write the store") { try store.apply(.init(graph: graph)) }
    try store.close()
    let reopened = try GraphStore(path: folder + "/news.db", for: .reading)
    try ask(reopened, nodes: nodes)
    try measure("read the whole store") { _ = try reopened.graph() }
  }

  /// Times neighbour questions of nodes of every degree, from a name to quotes.
  private static func ask(_ store: GraphStore, nodes: Int) throws {
    var times: [Double] = []
    var found = 0
    for number in stride(from: 0, to: nodes, by: max(1, nodes / 500)) {
      let start = ContinuousClock.now
      guard case .one(let node) = try NodeFinder(store).find("Person \(number)") else { continue }
      let neighbours = try NeighbourQuery().neighbours(of: node, in: store)
      for neighbour in neighbours.prefix(20) {
        for link in neighbour.links.prefix(3) { _ = try store.evidence(of: link.edge.id) }
      }
      found += neighbours.count
      times.append(Double((ContinuousClock.now - start) / .microseconds(1)) / 1000)
    }
    times.sort()
    guard let longest = times.last else { return print("no node was found") }
    let middle = times[times.count / 2]
    let high = times[times.count * 99 / 100]
    print(
      "neighbours with quotes: \(times.count) questions, \(found / times.count) neighbours each; median "
        + "\(rounded(middle)) ms, 99 % below \(rounded(high)) ms, longest \(rounded(longest)) ms")
  }

  private static func measure(_ name: String, _ body: () throws -> Void) rethrows {
    let start = ContinuousClock.now
    let (_, processor) = try Stopwatch.time(body)
    let wall = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    print(
      "\(name): \(rounded(wall)) s, \(rounded(processor)) s of processor, peak \(Int(ProcessMemory.peak)) MiB"
    )
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
