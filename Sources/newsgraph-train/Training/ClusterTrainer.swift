import Language

/// Finds clusters of words that stand beside the same clusters, by exchange.
///
/// Kneser and Ney (1993), Improved Clustering Techniques for Class-Based Statistical Language Modelling.
struct ClusterTrainer {
  /// At most 255: cluster 0 holds the rare words, and has no meaning of its own.
  var clusters = 200
  var rounds = 6
  var slots = 1 << 15

  /// Copies slots to memory that lives as long as the program.
  static func running(_ slots: [UInt32]) -> WordClusters {
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: slots.count)
    memory.initialize(from: slots, count: slots.count)
    return WordClusters(slots: memory, count: slots.count)
  }

  /// - Parameter sentences: Words by their hashes.
  /// - Returns: The slots that `WordClusters` reads.
  func train(_ sentences: [[UInt64]]) -> [UInt32] {
    let neighbours = WordNeighbours(of: sentences, limit: slots * 7 / 10)
    var exchange = ClusterExchange(neighbours, clusters: clusters)
    for _ in 0..<rounds { exchange.runRound() }
    var table = [UInt32](repeating: 0, count: slots)
    for (number, word) in neighbours.words.enumerated() {
      var index = WordClusters.place(word) & (slots - 1)
      while table[index] != 0 { index = (index + 1) & (slots - 1) }
      table[index] = WordClusters.check(word) | UInt32(exchange.cluster[number])
    }
    return table
  }
}
