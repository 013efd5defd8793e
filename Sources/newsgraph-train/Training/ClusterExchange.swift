import Foundation

/// Moves words between clusters, each to where the text is likeliest.
struct ClusterExchange {
  /// Of each word by its number. Clusters 0 (rare words) and the last (edges of sentences) are fixed.
  private(set) var cluster: [Int]

  private let neighbours: WordNeighbours
  private let clusters: Int
  /// Clusters with the two fixed ones.
  private let size: Int
  /// How often words of one cluster stand before words of another, and before and behind any.
  private var bigrams: [Int32]
  private var lefts: [Int32]
  private var rights: [Int32]
  /// How often the word that is moved stands before and behind words of each cluster; zeros between two words.
  private var onRight: [Int32]
  private var onLeft: [Int32]
  /// `n log n` of small numbers.
  private let logs = (0..<(1 << 16)).map { $0 < 2 ? 0 : Float($0) * Float(log(Double($0))) }

  /// What a word that is moved takes with it.
  private struct Company {
    var rightClusters: [Int] = []
    var leftClusters: [Int] = []
    /// How often it stands before a word, behind one, and behind itself.
    var total: Int32 = 0
    var totalBefore: Int32 = 0
    var itself: Int32 = 0
  }

  /// Begins with the commonest words each in a cluster of its own.
  init(_ neighbours: WordNeighbours, clusters: Int) {
    self.neighbours = neighbours
    self.clusters = clusters
    size = clusters + 2
    cluster = (0..<neighbours.words.count + 2).map { number in
      if number < neighbours.words.count { return 1 + number % clusters }
      return number == neighbours.rare ? 0 : clusters + 1
    }
    bigrams = [Int32](repeating: 0, count: size * size)
    lefts = [Int32](repeating: 0, count: size)
    rights = lefts
    onRight = lefts
    onLeft = lefts
    for left in neighbours.after.indices {
      for (right, count) in neighbours.after[left] {
        bigrams[cluster[left] * size + cluster[right]] += count
        lefts[cluster[left]] += count
        rights[cluster[right]] += count
      }
    }
  }

  /// Moves every word once.
  mutating func runRound() {
    for word in neighbours.words.indices {
      let own = cluster[word]
      let company = company(of: word)
      move(company, to: own, -1)
      var best = own
      var bestGain = gain(company, in: own)
      for target in 1...clusters where target != own {
        let gain = gain(company, in: target)
        if gain > bestGain { (best, bestGain) = (target, gain) }
      }
      move(company, to: best, 1)
      cluster[word] = best
      for right in company.rightClusters { onRight[right] = 0 }
      for left in company.leftClusters { onLeft[left] = 0 }
    }
  }

  private mutating func company(of word: Int) -> Company {
    var company = Company()
    for (right, count) in neighbours.after[word] {
      company.total += count
      if right == word {
        company.itself = count
        continue
      }
      if onRight[cluster[right]] == 0 { company.rightClusters.append(cluster[right]) }
      onRight[cluster[right]] += count
    }
    for (left, count) in neighbours.before[word] {
      company.totalBefore += count
      if left == word { continue }
      if onLeft[cluster[left]] == 0 { company.leftClusters.append(cluster[left]) }
      onLeft[cluster[left]] += count
    }
    return company
  }

  /// Counts a word in a cluster, or no longer.
  private mutating func move(_ company: Company, to target: Int, _ sign: Int32) {
    for right in company.rightClusters { bigrams[target * size + right] += sign * onRight[right] }
    for left in company.leftClusters { bigrams[left * size + target] += sign * onLeft[left] }
    bigrams[target * size + target] += sign * company.itself
    lefts[target] += sign * company.total
    rights[target] += sign * company.totalBefore
  }

  /// By how much the text is likelier with the word in a cluster.
  private func gain(_ company: Company, in target: Int) -> Float {
    var sum: Float = 0
    var double: Int32 = company.itself
    for right in company.rightClusters {
      let now = bigrams[target * size + right]
      if right == target {
        double += onRight[right]
      } else {
        sum += term(now + onRight[right]) - term(now)
      }
    }
    for left in company.leftClusters {
      let now = bigrams[left * size + target]
      if left == target {
        double += onLeft[left]
      } else {
        sum += term(now + onLeft[left]) - term(now)
      }
    }
    let now = bigrams[target * size + target]
    sum += term(now + double) - term(now)
    sum -= term(lefts[target] + company.total) - term(lefts[target])
    sum -= term(rights[target] + company.totalBefore) - term(rights[target])
    return sum
  }

  private func term(_ count: Int32) -> Float {
    count < 1 << 16 ? logs[Int(max(0, count))] : Float(count) * Float(log(Double(count)))
  }
}
