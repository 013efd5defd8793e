/// Scores clusters of mentions against others: MUC, B³ and CEAF-e, and their mean.
///
/// Pradhan et al. (2014), Scoring Coreference Partitions of Predicted Mentions. Mentions are equal when their keys are.
struct ClusterScore {
  private var muc = FMeasure()
  private var b3 = FMeasure()
  private var ceaf = FMeasure()

  /// Adds the clusters of one document, each a set of keys.
  mutating func add(gold: [Set<Int>], read: [Set<Int>]) {
    (muc.found, muc.annotated) = Self.links(gold, read, muc.found, muc.annotated)
    (muc.right, muc.read) = Self.links(read, gold, muc.right, muc.read)
    (b3.found, b3.annotated) = Self.overlaps(gold, read, b3.found, b3.annotated)
    (b3.right, b3.read) = Self.overlaps(read, gold, b3.right, b3.read)
    let similarity = Self.alignment(gold, read)
    ceaf.found += similarity
    ceaf.right += similarity
    ceaf.annotated += Double(gold.count)
    ceaf.read += Double(read.count)
  }

  var description: String {
    "MUC \(muc.f.tenths), B3 \(b3.f.tenths), CEAF-e \(ceaf.f.tenths), mean \(((muc.f + b3.f + ceaf.f) / 3).tenths)"
  }

  private static func links(
    _ clusters: [Set<Int>], _ others: [Set<Int>], _ hit: Double, _ all: Double
  ) -> (Double, Double) {
    var (hit, all) = (hit, all)
    for cluster in clusters {
      let parts = others.count { !$0.isDisjoint(with: cluster) }
      let alone = cluster.count { key in !others.contains { $0.contains(key) } }
      hit += Double(cluster.count - parts - alone)
      all += Double(cluster.count - 1)
    }
    return (hit, all)
  }

  private static func overlaps(
    _ clusters: [Set<Int>], _ others: [Set<Int>], _ hit: Double, _ all: Double
  ) -> (Double, Double) {
    var (hit, all) = (hit, all)
    for cluster in clusters {
      for key in cluster {
        all += 1
        guard let other = others.first(where: { $0.contains(key) }) else { continue }
        hit += Double(cluster.intersection(other).count) / Double(cluster.count)
      }
    }
    return (hit, all)
  }

  /// The sum of likeness of the clusters that belong together, the likest first; each is taken once.
  private static func alignment(_ gold: [Set<Int>], _ read: [Set<Int>]) -> Double {
    var pairs: [(Double, Int, Int)] = []
    for (left, one) in gold.enumerated() {
      for (right, other) in read.enumerated() {
        let common = one.intersection(other).count
        if common > 0 { pairs.append((2 * Double(common) / Double(one.count + other.count), left, right)) }
      }
    }
    pairs.sort { ($1.0, $0.1, $0.2) < ($0.0, $1.1, $1.2) }
    var (usedGold, usedRead): (Set<Int>, Set<Int>) = ([], [])
    var sum = 0.0
    for (likeness, left, right) in pairs where !usedGold.contains(left) && !usedRead.contains(right) {
      usedGold.insert(left)
      usedRead.insert(right)
      sum += likeness
    }
    return sum
  }
}
