import Foundation
import LinearModel

/// Trains a linear model that chooses between none and the classes that some rows of features stand for.
///
/// A softmax with shared weights: each row of an example gives one class for each column of weights, scored with the same
/// weights for all rows, and class 0 has the score 0. Class 1 is the first column of the first row, class 2 the first column
/// of the second row, and so on. With one row and one column it is logistic regression.
struct ChoiceTrainer {
  struct Example {
    var rows: [[UInt32]]
    var label: Int
  }

  /// Rows of weights that fit a file, with steps of 1 / ``unit``.
  struct Model {
    var slots: FeatureSlots
    var rows: [Int8]
    var columns: Int

    func file(version: UInt32, constants: [Int32]) -> [UInt8] {
      HashedWeights.file(
        version: version, checks: slots.checks, rows: rows, width: columns, constants: constants)
    }

    /// The score of each class, in steps.
    func scores(of example: Example) -> [Int] {
      var scores = [0] + [Int](repeating: 0, count: columns * example.rows.count)
      for (row, features) in example.rows.enumerated() {
        for feature in features {
          let slot = slots.slot(feature)
          guard slot < slots.count else { continue }
          for column in 0..<columns {
            scores[1 + column * example.rows.count + row] += Int(rows[slot * columns + column])
          }
        }
      }
      return scores
    }
  }

  var columns: Int
  /// How many features are kept.
  var capacity: Int
  /// The weight of the squared weights in what is minimized.
  var penalty: Double
  static let unit = 48.0

  /// Trains twice: with every feature that occurs more than once, then with those of the heaviest weights.
  func model(_ examples: [Example]) -> Model {
    var numbers: [UInt32: Int32] = [:]
    var keys: [UInt32] = []
    var seen: Set<UInt32> = []
    for example in examples {
      for feature in Set(example.rows.joined()).sorted() where numbers[feature] == nil {
        if seen.insert(feature).inserted { continue }
        numbers[feature] = Int32(keys.count)
        keys.append(feature)
      }
    }
    let first = Design(examples, size: keys.count, columns: columns) { numbers[$0].map { Int($0) } }
    let weights = first.weights(penalty: penalty)
    var ranked: [(feature: UInt32, weight: Double)] = []
    for (index, key) in keys.enumerated() {
      var weight = 0.0
      for column in 0..<columns { weight += weights[index * columns + column].magnitude }
      ranked.append((key, weight))
    }
    ranked.sort { $0.weight == $1.weight ? $0.feature < $1.feature : $0.weight > $1.weight }
    let slots = FeatureSlots(ranked.map { $0.feature }, capacity: capacity)
    let second = Design(examples, size: slots.count, columns: columns) {
      let slot = slots.slot($0)
      return slot < slots.count ? slot : nil
    }
    let rows = second.weights(penalty: penalty).map { Int8(max(-127, min(127, ($0 * Self.unit).rounded()))) }
    return Model(slots: slots, rows: rows, columns: columns)
  }

  /// The examples as a sparse matrix.
  private struct Design {
    private var starts: [Int32] = [0]
    private var places: [Int32] = []
    private let labels: [Int]
    private let rowCount: Int
    private let columns: Int
    private let size: Int

    init(_ examples: [Example], size: Int, columns: Int, place: (UInt32) -> Int?) {
      self.size = size
      self.columns = columns
      labels = examples.map(\.label)
      rowCount = examples.first?.rows.count ?? 0
      for example in examples {
        for row in example.rows {
          for feature in row { if let place = place(feature) { places.append(Int32(place)) } }
          starts.append(Int32(places.count))
        }
      }
    }

    func weights(penalty: Double) -> [Double] {
      LimitedMemoryMinimizer().minimum(from: [Double](repeating: 0, count: size * columns)) { weights, gradient in
        var loss = 0.0
        for index in weights.indices {
          loss += penalty / 2 * weights[index] * weights[index]
          gradient[index] = penalty * weights[index]
        }
        gradient.withUnsafeMutableBufferPointer { gradient in
          weights.withUnsafeBufferPointer { weights in loss += addLoss(weights, &gradient) }
        }
        return loss
      }
    }

    /// Adds the gradient of the negative logarithm of the likelihood and returns its value.
    private func addLoss(
      _ weights: UnsafeBufferPointer<Double>, _ gradient: inout UnsafeMutableBufferPointer<Double>
    ) -> Double {
      var loss = 0.0
      var scores = [Double](repeating: 0, count: 1 + rowCount * columns)
      for (example, label) in labels.enumerated() {
        for row in 0..<rowCount {
          let range = Int(starts[example * rowCount + row])..<Int(starts[example * rowCount + row + 1])
          for column in 0..<columns {
            var sum = 0.0
            for index in range { sum += weights[Int(places[index]) * columns + column] }
            scores[1 + column * rowCount + row] = sum
          }
        }
        let greatest = scores.max() ?? 0
        let total = scores.reduce(0) { $0 + exp($1 - greatest) }
        loss -= scores[label] - greatest - log(total)
        for row in 0..<rowCount {
          let range = Int(starts[example * rowCount + row])..<Int(starts[example * rowCount + row + 1])
          for column in 0..<columns {
            let chosen = 1 + column * rowCount + row
            let amount = exp(scores[chosen] - greatest) / total - (chosen == label ? 1 : 0)
            for index in range { gradient[Int(places[index]) * columns + column] += amount }
          }
        }
      }
      return loss
    }
  }
}
