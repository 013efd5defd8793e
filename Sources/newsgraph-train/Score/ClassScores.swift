/// Precision, recall and F of classes, from pairs of the right and the read class.
struct ClassScores {
  private var right: [Int]
  private var read: [Int]
  private var gold: [Int]

  init(classes: Int) {
    right = [Int](repeating: 0, count: classes)
    read = right
    gold = right
  }

  mutating func count(gold label: Int, read choice: Int) {
    gold[label] += 1
    read[choice] += 1
    if label == choice { right[label] += 1 }
  }

  func f(_ label: Int) -> Double {
    let sum = gold[label] + read[label]
    return sum == 0 ? 0 : 200 * Double(right[label]) / Double(sum)
  }

  func recall(_ label: Int) -> Double { gold[label] == 0 ? 0 : 100 * Double(right[label]) / Double(gold[label]) }

  var macroF: Double { gold.indices.reduce(0) { $0 + f($1) } / Double(gold.count) }
  var balancedAccuracy: Double { gold.indices.reduce(0) { $0 + recall($1) } / Double(gold.count) }
  var accuracy: Double { 100 * Double(right.reduce(0, +)) / Double(max(1, gold.reduce(0, +))) }
  var count: Int { gold.reduce(0, +) }
  var majority: Double { 100 * Double(gold.max() ?? 0) / Double(max(1, count)) }
}
