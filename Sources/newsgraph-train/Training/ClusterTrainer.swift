import Foundation
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
    var counts: [UInt64: Int] = [:]
    for sentence in sentences { for word in sentence { counts[word, default: 0] += 1 } }
    let words = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(slots * 7 / 10).filter { $0.value >= 4 }.map(\.key)
    var numbers: [UInt64: Int] = [:]
    for (number, word) in words.enumerated() { numbers[word] = number }
    let rare = words.count
    let edge = words.count + 1
    // Neighbours with counts, on each side.
    var pairs: [UInt64: Int32] = [:]
    for sentence in sentences {
      var left = edge
      for word in sentence {
        let right = numbers[word] ?? rare
        pairs[UInt64(left) << 32 | UInt64(right), default: 0] += 1
        left = right
      }
      pairs[UInt64(left) << 32 | UInt64(edge), default: 0] += 1
    }
    var after = [[(word: Int, count: Int32)]](repeating: [], count: words.count + 2)
    var before = after
    for (key, count) in pairs.sorted(by: { $0.key < $1.key }) {
      let left = Int(key >> 32)
      let right = Int(key & 0xFFFF_FFFF)
      after[left].append((right, count))
      before[right].append((left, count))
    }
    // Clusters 0 (rare words) and the last (edges) are fixed.
    let size = clusters + 2
    var cluster = (0..<words.count + 2).map { $0 < words.count ? 1 + $0 % clusters : $0 == rare ? 0 : clusters + 1 }
    var bigrams = [Int32](repeating: 0, count: size * size)
    var lefts = [Int32](repeating: 0, count: size)
    var rights = lefts
    for left in after.indices {
      for (right, count) in after[left] {
        bigrams[cluster[left] * size + cluster[right]] += count
        lefts[cluster[left]] += count
        rights[cluster[right]] += count
      }
    }
    let logs = (0..<(1 << 16)).map { $0 < 2 ? 0 : Float($0) * Float(log(Double($0))) }
    func term(_ count: Int32) -> Float {
      count < 1 << 16 ? logs[Int(max(0, count))] : Float(count) * Float(log(Double(count)))
    }
    var onRight = [Int32](repeating: 0, count: size)
    var onLeft = onRight
    for _ in 0..<rounds {
      for word in 0..<words.count {
        let own = cluster[word]
        var rightClusters: [Int] = []
        var leftClusters: [Int] = []
        var total: Int32 = 0
        var itself: Int32 = 0
        for (right, count) in after[word] {
          total += count
          if right == word {
            itself = count
            continue
          }
          if onRight[cluster[right]] == 0 { rightClusters.append(cluster[right]) }
          onRight[cluster[right]] += count
        }
        var totalBefore: Int32 = 0
        for (left, count) in before[word] {
          totalBefore += count
          if left == word { continue }
          if onLeft[cluster[left]] == 0 { leftClusters.append(cluster[left]) }
          onLeft[cluster[left]] += count
        }
        func move(_ target: Int, _ sign: Int32) {
          for right in rightClusters { bigrams[target * size + right] += sign * onRight[right] }
          for left in leftClusters { bigrams[left * size + target] += sign * onLeft[left] }
          bigrams[target * size + target] += sign * itself
          lefts[target] += sign * total
          rights[target] += sign * totalBefore
        }
        func gain(_ target: Int) -> Float {
          var sum: Float = 0
          var double: Int32 = itself
          for right in rightClusters {
            let now = bigrams[target * size + right]
            if right == target {
              double += onRight[right]
            } else {
              sum += term(now + onRight[right]) - term(now)
            }
          }
          for left in leftClusters {
            let now = bigrams[left * size + target]
            if left == target {
              double += onLeft[left]
            } else {
              sum += term(now + onLeft[left]) - term(now)
            }
          }
          let now = bigrams[target * size + target]
          sum += term(now + double) - term(now)
          sum -= term(lefts[target] + total) - term(lefts[target])
          sum -= term(rights[target] + totalBefore) - term(rights[target])
          return sum
        }
        move(own, -1)
        var best = own
        var bestGain = gain(own)
        for target in 1...clusters where target != own {
          let gain = gain(target)
          if gain > bestGain { (best, bestGain) = (target, gain) }
        }
        move(best, 1)
        cluster[word] = best
        for right in rightClusters { onRight[right] = 0 }
        for left in leftClusters { onLeft[left] = 0 }
      }
    }
    var table = [UInt32](repeating: 0, count: slots)
    for (number, word) in words.enumerated() {
      var index = WordClusters.place(word) & (slots - 1)
      while table[index] != 0 { index = (index + 1) & (slots - 1) }
      table[index] = WordClusters.check(word) | UInt32(cluster[number])
    }
    return table
  }
}
