import Language

/// Trains a weight table by the averaged perceptron, on rows of hashed features.
///
/// Freund and Schapire (1999); the average is kept lazily, as Daumé (2006) describes.
final class AveragedPerceptron {
  let bits: UInt64
  let width: Int
  private var weights: [Float]
  private var totals: [Float]
  private var step: Float = 1

  init(bits: UInt64, width: Int) {
    self.bits = bits
    self.width = width
    weights = [Float](repeating: 0, count: (1 << Int(bits)) * width)
    totals = weights
  }

  /// Adds up the weights of the rows into `scores`, one a label.
  func score(_ rows: borrowing FeatureRows, into scores: inout [Float]) {
    for label in 0..<width { scores[label] = 0 }
    weights.withUnsafeBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        for feature in 0..<rows.count {
          let base = Int(rows[feature]) * width
          for label in 0..<width { scores[label] += weights[base + label] }
        }
      }
    }
  }

  /// Moves the weights towards `right` and away from `wrong`.
  func update(_ rows: borrowing FeatureRows, right: Int, wrong: Int, by amount: Float = 1) {
    for feature in 0..<rows.count {
      let base = Int(rows[feature]) * width
      weights[base + right] += amount
      totals[base + right] += amount * step
      weights[base + wrong] -= amount
      totals[base + wrong] -= amount * step
    }
  }

  /// Counts one example, for the average.
  func advance() { step += 1 }

  /// The averaged weights as 16-bit integers; sums over `features` rows cannot overflow.
  func quantized(features: Int) -> [Int16] {
    var averaged = [Float](repeating: 0, count: weights.count)
    var largest: Float = 1e-6
    for index in weights.indices {
      averaged[index] = weights[index] - totals[index] / step
      largest = max(largest, averaged[index].magnitude)
    }
    let limit = Float(32_767 / (features + 1))
    // Clip the few heaviest weights so that the others keep their precision.
    let scale = limit / min(largest, 24)
    return averaged.map { Int16(max(-limit, min(limit, ($0 * scale).rounded()))) }
  }
}
