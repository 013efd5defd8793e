import KnowledgeGraph
import NewsModel

/// A graph whose degrees fall off as in the news: few are in everything, most are in little.
enum SyntheticGraph {
  static func make(nodes count: Int, edges edgeCount: Int) -> Graph {
    var random = Random(state: 42)
    let width = String(count).count
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let ids = (0..<count).map { Graph.Node.ID(rawValue: "person:n" + padded($0, width)) }
    let evidence = [
      Evidence(
        document: .init(rawValue: "articles/one.txt"), start: 0, end: 60,
        quote: "The minister said on Friday that the talks had been useful.", rule: "benchmark", confidence: 0.9)
    ]
    let nodes = (0..<count).map { number in
      Graph.Node(
        id: ids[number], kind: .person, name: "Person \(number)", aliases: ["P. \(number)"], mentions: number % 50,
        articles: 1, sources: 1, evidence: evidence)
    }
    let edgeWidth = String(edgeCount).count
    let edges = (0..<edgeCount).map { number -> Graph.Edge in
      let source = random.skewed(count)
      var target = random.skewed(count)
      if target == source { target = (source + 1) % count }
      let isPosition = number % 5 == 0
      return Graph.Edge(
        id: .init(rawValue: "e" + padded(number, edgeWidth)), kind: isPosition ? .position : .coMention,
        source: ids[source], target: ids[target], layer: isPosition ? .reported : .coMentioned,
        label: isPosition ? "urges" : "mentioned with", stance: isPosition ? .urges : nil,
        polarity: isPosition ? .neutral : nil, sentences: 1 + number % 7, paragraphs: 1, articles: 1, sources: 1,
        evidence: evidence)
    }
    return Graph(nodes: nodes, edges: edges)
  }

  /// SplitMix64: the same numbers on every machine.
  private struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }

    /// Lower numbers more often: the square of an even draw.
    mutating func skewed(_ count: Int) -> Int {
      let draw = Double(next() >> 11) / Double(1 << 53)
      return min(count - 1, Int(draw * draw * Double(count)))
    }
  }
}
