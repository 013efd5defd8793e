import Foundation
import Language
import NewsModel

/// From one row of weights to the next.
private let lanes = NameModel.lanes

/// Trains the name model: a conditional random field by stochastic gradients with step sizes of their own (AdaGrad), on
/// annotations that may leave labels open, with features left out at random so that it does not learn names by heart.
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
  private(set) var transitions = [Float](repeating: 0, count: lanes * lanes)
  private var transitionSquares = [Float](repeating: 0, count: lanes * lanes)
  private(set) var start = [Float](repeating: 0, count: lanes)
  private var startSquares = [Float](repeating: 0, count: lanes)
  /// The rows that the model holds; all until pruning.
  private var kept = [Bool](repeating: true, count: 1 << NameFeatures.rowBits)
  private var random = SplitMix(seed: 20_190_104)

  init() {
    weights = [Float](repeating: 0, count: lanes << NameFeatures.rowBits)
    squares = [Float](repeating: 0, count: lanes << NameFeatures.rowBits)
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

  /// Trains on all features, keeps the rows that matter most, and trains these on to make up for the rest.
  ///
  /// - Parameter limit: The number of rows to keep.
  mutating func train(_ documents: [Prepared], keeping limit: Int, report: (Int, Double) -> Void) {
    train(documents, rate: rate, rounds: rounds, report: report)
    prune(to: limit, documents)
    train(documents, rate: rate * 0.3, rounds: 3, report: report)
  }

  private mutating func prune(to limit: Int, _ documents: [Prepared]) {
    var counts = [Float](repeating: 0, count: 1 << NameFeatures.rowBits)
    var features = NameFeatures()
    for document in documents {
      for stretch in document.scan.stretches {
        features.read(stretch, of: document.scan)
        for row in features.rows { counts[Int(row)] += document.weight }
      }
    }
    var ranks: [(row: Int, worth: Float)] = []
    for row in counts.indices where counts[row] > 1 {
      var top: Float = 0
      for label in 0..<Self.labels { top = max(top, abs(weights[row * lanes + label])) }
      ranks.append((row, top * log2(1 + counts[row])))
    }
    ranks.sort { $0.worth != $1.worth ? $0.worth > $1.worth : $0.row < $1.row }
    kept = [Bool](repeating: false, count: counts.count)
    for rank in ranks.prefix(limit) { kept[rank.row] = true }
    for row in counts.indices where !kept[row] {
      for label in 0..<lanes { weights[row * lanes + label] = 0 }
    }
  }

  private mutating func train(
    _ documents: [Prepared], rate: Float, rounds: Int, report: (Int, Double) -> Void
  ) {
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
    var scores = [Float](repeating: 0, count: count * lanes)
    for index in 0..<count {
      for row in features.starts[index]..<features.starts[index + 1] {
        let base = Int(features.rows[row]) * lanes
        for label in 0..<n { scores[index * lanes + label] += weights[base + label] }
      }
    }
    let free = [UInt16](repeating: NameSample.everything, count: count)
    guard let gold = sums(scores, allowed: allowed), let model = sums(scores, allowed: free) else { return 0 }
    for index in 0..<count {
      var gradient = [Float](repeating: 0, count: lanes)
      var size: Float = 0
      for label in 0..<n {
        gradient[label] = (gold.nodes[index * lanes + label] - model.nodes[index * lanes + label]) * weight
        size += abs(gradient[label])
      }
      if size < 0.002 { continue }
      for row in features.starts[index]..<features.starts[index + 1] where kept[Int(features.rows[row])] {
        let base = Int(features.rows[row]) * lanes
        for label in 0..<n {
          let value = gradient[label] - decay * weights[base + label]
          squares[base + label] += value * value
          weights[base + label] += step * value / (squares[base + label] + 0.02).squareRoot()
        }
      }
    }
    for left in 0..<n {
      for right in 0..<n {
        let value = (gold.edges[left * lanes + right] - model.edges[left * lanes + right]) * weight
        if value == 0 { continue }
        transitionSquares[left * lanes + right] += value * value
        transitions[left * lanes + right] +=
          step * value / (transitionSquares[left * lanes + right] + 0.02).squareRoot()
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
    var total: Float = 0
    let exponents = exponents(of: scores, allowed: allowed, &total)
    let moves = moves()
    var forward = [Float](repeating: 0, count: count * lanes)
    for label in 0..<n where NameLabel.allows(0, then: label) { forward[label] = exp(start[label]) * exponents[label] }
    guard normalize(&forward, 0, &total) else { return nil }
    for index in 1..<max(1, count) {
      for left in 0..<n where forward[(index - 1) * lanes + left] > 0 {
        let share = forward[(index - 1) * lanes + left]
        for right in 0..<n { forward[index * lanes + right] += share * moves[left * lanes + right] }
      }
      for right in 0..<n { forward[index * lanes + right] *= exponents[index * lanes + right] }
      guard normalize(&forward, index, &total) else { return nil }
    }
    var nodes = forward
    var edges = [Float](repeating: 0, count: lanes * lanes)
    var backward = [Float](repeating: 1, count: lanes)
    for index in stride(from: count - 2, through: 0, by: -1) {
      var weighted = [Float](repeating: 0, count: lanes)
      for right in 0..<n { weighted[right] = backward[right] * exponents[(index + 1) * lanes + right] }
      var local = [Float](repeating: 0, count: lanes * lanes)
      var sum: Float = 0
      var next = [Float](repeating: 0, count: lanes)
      for left in 0..<n {
        for right in 0..<n {
          let value = moves[left * lanes + right] * weighted[right]
          next[left] += value
          let edge = forward[index * lanes + left] * value
          local[left * lanes + right] = edge
          sum += edge
        }
      }
      guard sum > 0 else { return nil }
      for edge in edges.indices { edges[edge] += local[edge] / sum }
      let scale = next.max() ?? 1
      for label in 0..<n { backward[label] = next[label] / scale }
      var mass: Float = 0
      for label in 0..<n {
        nodes[index * lanes + label] = forward[index * lanes + label] * backward[label]
        mass += nodes[index * lanes + label]
      }
      for label in 0..<n { nodes[index * lanes + label] /= mass }
    }
    return Sums(nodes: nodes, edges: edges, total: total)
  }

  /// What the labels that are allowed at each token weigh, the greatest 1; what was taken off for that is added to
  /// `total`.
  private func exponents(of scores: [Float], allowed: [UInt16], _ total: inout Float) -> [Float] {
    var exponents = [Float](repeating: 0, count: allowed.count * lanes)
    for index in allowed.indices {
      var top = -Float.infinity
      for label in 0..<Self.labels { top = max(top, scores[index * lanes + label]) }
      total += top
      for label in 0..<Self.labels where allowed[index] >> UInt16(label) & 1 == 1 {
        exponents[index * lanes + label] = exp(scores[index * lanes + label] - top)
      }
    }
    return exponents
  }

  /// What each label weighs behind each other one.
  private func moves() -> [Float] {
    var moves = [Float](repeating: 0, count: lanes * lanes)
    for left in 0..<Self.labels {
      for right in 0..<Self.labels where NameLabel.allows(left, then: right) {
        moves[left * lanes + right] = exp(transitions[left * lanes + right])
      }
    }
    return moves
  }

  private func normalize(_ values: inout [Float], _ index: Int, _ total: inout Float) -> Bool {
    var mass: Float = 0
    for label in 0..<Self.labels { mass += values[index * lanes + label] }
    guard mass > 0 else { return false }
    for label in 0..<Self.labels { values[index * lanes + label] /= mass }
    total += log(mass)
    return true
  }

  /// The model file.
  func file() -> [UInt8] { NameModel.file(weights: weights, kept: kept, transitions: transitions, start: start) }
}
