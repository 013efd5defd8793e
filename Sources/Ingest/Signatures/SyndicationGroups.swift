package import NewsModel

/// Puts near-identical articles together: print versions, the same agency report in several papers.
///
/// Two articles are joined when at least ``threshold`` of their runs of words are the same. A group is named after its
/// smallest document id, so neither the order of the articles nor the number of workers changes anything.
package struct SyndicationGroups: Sendable {
  /// The share of common runs from which two articles are the same report.
  package let threshold: Double

  package init(threshold: Double = 0.5) { self.threshold = threshold }

  /// The group of each document that has at least one near copy; others are not in the result.
  ///
  /// - Complexity: O(*n* log *n*) for texts that differ; quadratic only inside groups of copies.
  package func groups(of signatures: [(id: Document.ID, signature: ShingleSignature)]) -> [Document.ID: String] {
    let articles = signatures.filter(\.signature.isComparable).sorted { $0.id < $1.id }
    var root = Array(articles.indices)
    func find(_ index: Int) -> Int {
      var index = index
      while root[index] != index {
        root[index] = root[root[index]]
        index = root[index]
      }
      return index
    }
    // Copies of more than half agree on some run of four numbers nearly always: only those are compared.
    for band in stride(from: 0, to: ShingleSignature.count, by: 4) {
      var first: [ArraySlice<UInt32>: [Int]] = [:]
      for index in articles.indices {
        let key = articles[index].signature.minima[band..<(band + 4)]
        if key.allSatisfy({ $0 == .max }) { continue }
        let candidates = first[key, default: []]
        var isJoined = false
        for other in candidates where find(other) != find(index) {
          if articles[other].signature.similarity(to: articles[index].signature) >= threshold {
            let (low, high) = (min(find(other), find(index)), max(find(other), find(index)))
            root[high] = low
            isJoined = true
          }
        }
        // Of joined copies one stands for all in the comparisons of its band.
        if !isJoined && !candidates.contains(where: { find($0) == find(index) }) {
          first[key, default: []].append(index)
        }
      }
    }
    var sizes: [Int: Int] = [:]
    for index in articles.indices { sizes[find(index), default: 0] += 1 }
    var groups: [Document.ID: String] = [:]
    for index in articles.indices where sizes[find(index), default: 0] > 1 {
      groups[articles[index].id] = articles[find(index)].id.rawValue
    }
    return groups
  }
}
