import Foundation
import Language
import NewsModel

/// Trains the name model: a conditional random field by stochastic gradients with step sizes of their own (AdaGrad),
/// on annotations that may leave labels open, with features left out at random so that it does not learn names by heart.
struct NameTrainer {
  static let labels = NameLabel.count
  var rounds = 12
  var rate: Float = 0.12
  var decay: Float = 2e-6
  var identityDropout: Float = 0.35
  var tableDropout: Float = 0.15
  var contextDropout: Float = 0.1

  private(set) var weights: [Float]
  private var squares: [Float]
  private(set) var transitions = [Float](repeating: 0, count: 16 * 16)
  private var transitionSquares = [Float](repeating: 0, count: 16 * 16)
  private(set) var start = [Float](repeating: 0, count: 16)
  private var startSquares = [Float](repeating: 0, count: 16)
  private var random = SplitMix(seed: 20_190_104)

  init() {
    weights = [Float](repeating: 0, count: 16 << NameFeatures.rowBits)
    squares = [Float](repeating: 0, count: 16 << NameFeatures.rowBits)
  }

  /// One stretch of one document, ready for training.
  struct Item {
    let document: Int
    let stretch: Range<Int>
  }

  /// A document scanned once and kept.
  struct Prepared {
    let scan: NameScan
    let allowed: [UInt16]
    let weight: Float
  }

  mutating func train(_ documents: [Prepared], report: (Int, Double) -> Void) {
    var items: [Item] = []
    for (index, document) in documents.enumerated() {
      for stretch in document.scan.stretches { items.append(Item(document: index, stretch: stretch)) }
    }
    var features = NameFeatures()
    for round in 0..<rounds {
      random.shuffle(&items)
      var loss = 0.0
      let step = rate * (1 - 0.9 * Float(round) / Float(rounds))
      for item in items {
        let document = documents[item.document]
        var dropout: NameFeatures.Dropout = []
        if random.share() < identityDropout { dropout.insert(.identity) }
        if random.share() < tableDropout { dropout.insert(.tables) }
        if random.share() < contextDropout { dropout.insert(.context) }
        features.read(item.stretch, of: document.scan, dropout: dropout)
        loss += Double(
          learn(features, allowed: Array(document.allowed[item.stretch]), step: step, weight: document.weight))
      }
      report(round, loss / Double(max(1, items.count)))
    }
  }

  /// One step on one stretch: the difference of what the annotation allows and what the model expects.
  private mutating func learn(_ features: NameFeatures, allowed: [UInt16], step: Float, weight: Float) -> Float {
    let count = allowed.count
    let n = Self.labels
    var scores = [Float](repeating: 0, count: count * 16)
    for index in 0..<count {
      for row in features.starts[index]..<features.starts[index + 1] {
        let base = Int(features.rows[row]) * 16
        for label in 0..<n { scores[index * 16 + label] += weights[base + label] }
      }
    }
    let free = [UInt16](repeating: NameSample.everything, count: count)
    guard let gold = sums(scores, allowed: allowed), let model = sums(scores, allowed: free) else { return 0 }
    for index in 0..<count {
      var gradient = [Float](repeating: 0, count: 16)
      var size: Float = 0
      for label in 0..<n {
        gradient[label] = (gold.nodes[index * 16 + label] - model.nodes[index * 16 + label]) * weight
        size += abs(gradient[label])
      }
      if size < 0.002 { continue }
      for row in features.starts[index]..<features.starts[index + 1] {
        let base = Int(features.rows[row]) * 16
        for label in 0..<n {
          let value = gradient[label] - decay * weights[base + label]
          squares[base + label] += value * value
          weights[base + label] += step * value / (squares[base + label] + 0.02).squareRoot()
        }
      }
    }
    for left in 0..<n {
      for right in 0..<n {
        let value = (gold.edges[left * 16 + right] - model.edges[left * 16 + right]) * weight
        if value == 0 { continue }
        transitionSquares[left * 16 + right] += value * value
        transitions[left * 16 + right] += step * value / (transitionSquares[left * 16 + right] + 0.02).squareRoot()
      }
    }
    for label in 0..<n {
      let value = (gold.nodes[label] - model.nodes[label]) * weight
      startSquares[label] += value * value
      start[label] += step * value / (startSquares[label] + 0.02).squareRoot()
    }
    return (model.total - gold.total) * weight
  }

  private struct Sums {
    var nodes: [Float]
    var edges: [Float]
    var total: Float
  }

  /// Forward and backward sums over the paths that `allowed` leaves; `nil` when it leaves none.
  private func sums(_ scores: [Float], allowed: [UInt16]) -> Sums? {
    let count = allowed.count
    let n = Self.labels
    var exponents = [Float](repeating: 0, count: count * 16)
    var total: Float = 0
    for index in 0..<count {
      var top = -Float.infinity
      for label in 0..<n { top = max(top, scores[index * 16 + label]) }
      total += top
      for label in 0..<n where allowed[index] >> UInt16(label) & 1 == 1 {
        exponents[index * 16 + label] = exp(scores[index * 16 + label] - top)
      }
    }
    var moves = [Float](repeating: 0, count: 256)
    for left in 0..<n {
      for right in 0..<n where NameLabel.allows(left, then: right) {
        moves[left * 16 + right] = exp(transitions[left * 16 + right])
      }
    }
    var forward = [Float](repeating: 0, count: count * 16)
    for label in 0..<n where NameLabel.allows(0, then: label) { forward[label] = exp(start[label]) * exponents[label] }
    guard normalize(&forward, 0, &total) else { return nil }
    for index in 1..<max(1, count) {
      for left in 0..<n where forward[(index - 1) * 16 + left] > 0 {
        let share = forward[(index - 1) * 16 + left]
        for right in 0..<n { forward[index * 16 + right] += share * moves[left * 16 + right] }
      }
      for right in 0..<n { forward[index * 16 + right] *= exponents[index * 16 + right] }
      guard normalize(&forward, index, &total) else { return nil }
    }
    var nodes = forward
    var edges = [Float](repeating: 0, count: 256)
    var backward = [Float](repeating: 1, count: 16)
    for index in stride(from: count - 2, through: 0, by: -1) {
      var weighted = [Float](repeating: 0, count: 16)
      for right in 0..<n { weighted[right] = backward[right] * exponents[(index + 1) * 16 + right] }
      var local = [Float](repeating: 0, count: 256)
      var sum: Float = 0
      var next = [Float](repeating: 0, count: 16)
      for left in 0..<n {
        for right in 0..<n {
          let value = moves[left * 16 + right] * weighted[right]
          next[left] += value
          let edge = forward[index * 16 + left] * value
          local[left * 16 + right] = edge
          sum += edge
        }
      }
      guard sum > 0 else { return nil }
      for edge in 0..<256 { edges[edge] += local[edge] / sum }
      let scale = next.max() ?? 1
      for label in 0..<n { backward[label] = next[label] / scale }
      var mass: Float = 0
      for label in 0..<n {
        nodes[index * 16 + label] = forward[index * 16 + label] * backward[label]
        mass += nodes[index * 16 + label]
      }
      for label in 0..<n { nodes[index * 16 + label] /= mass }
    }
    return Sums(nodes: nodes, edges: edges, total: total)
  }

  private func normalize(_ values: inout [Float], _ index: Int, _ total: inout Float) -> Bool {
    var mass: Float = 0
    for label in 0..<Self.labels { mass += values[index * 16 + label] }
    guard mass > 0 else { return false }
    for label in 0..<Self.labels { values[index * 16 + label] /= mass }
    total += log(mass)
    return true
  }

  /// The model file: weights as 16-bit integers.
  func file() -> [UInt8] {
    let scale: Float = 256
    var bytes: [UInt8] = []
    bytes.reserveCapacity(NameModel.headerSize + (32 << NameFeatures.rowBits))
    func append<T>(_ value: T) { withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) } }
    append(NameModel.magic)
    append(NameModel.version)
    append(UInt32(NameFeatures.rowBits))
    append(UInt32(Self.labels))
    append(scale)
    while bytes.count < 32 { bytes.append(0) }
    func pack(_ value: Float) -> Int16 { Int16(max(-3000, min(3000, (value * scale).rounded()))) }
    for value in transitions { append(pack(value)) }
    for value in start { append(pack(value)) }
    for value in weights { append(pack(value)) }
    return bytes
  }
}
