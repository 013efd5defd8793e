import Language

/// Trains the weights of a linear model over hashed features by the averaged perceptron.
///
/// A first run keeps every feature that it ever moved apart; ``best`` ranks them, and a second run trains the ones that
/// got a slot. Freund and Schapire (1999); the average is kept lazily, as Daumé (2006) describes. Each run has a thread and a
/// perceptron of its own.
final class AveragedPerceptron: @unchecked Sendable {
  let width: Int
  private let slots: FeatureSlots?
  /// For a first run: open addressing from features to rows.
  private var keys: [UInt32] = []
  private var places: [Int32] = []
  private var used = 0
  private var weights: UnsafeMutablePointer<Float>
  private var totals: UnsafeMutablePointer<Double>
  private var capacity: Int
  private var step: Double = 1
  private var rows = [Int](repeating: 0, count: 96)

  init(width: Int, slots: FeatureSlots? = nil) {
    self.width = width
    self.slots = slots
    capacity = slots.map { $0.count } ?? 1 << 16
    if slots == nil {
      keys = [UInt32](repeating: 0, count: 1 << 18)
      places = [Int32](repeating: -1, count: 1 << 18)
    }
    weights = .allocate(capacity: capacity * width)
    totals = .allocate(capacity: capacity * width)
    weights.initialize(repeating: 0, count: capacity * width)
    totals.initialize(repeating: 0, count: capacity * width)
  }

  deinit {
    weights.deallocate()
    totals.deallocate()
  }

  /// Adds up the weights of the features into `scores`, one a label.
  func score(_ features: borrowing FeatureRows, into scores: inout [Float]) {
    scores.withUnsafeMutableBufferPointer { scores in
      guard let sums = scores.baseAddress else { return }
      for label in 0..<width { sums[label] = 0 }
      for feature in 0..<features.count {
        let place = place(of: features[feature])
        rows[feature] = place
        guard place >= 0 else { continue }
        let row = weights + place &* width
        for label in 0..<width { sums[label] += row[label] }
      }
    }
  }

  /// Moves the weights of the features that were scored last towards `right` and away from `wrong`.
  func update(_ features: borrowing FeatureRows, right: Int, wrong: Int, by amount: Float = 1) {
    for feature in 0..<features.count {
      var place = rows[feature]
      if place < 0 {
        guard slots == nil else { continue }
        place = insert(features[feature])
      }
      let base = place * width
      weights[base + right] += amount
      totals[base + right] += Double(amount) * step
      weights[base + wrong] -= amount
      totals[base + wrong] -= Double(amount) * step
    }
  }

  /// Counts one example, for the average.
  func advance() { step += 1 }

  private func average(_ index: Int) -> Float { weights[index] - Float(totals[index] / step) }

  /// The features of a first run, those with the heaviest weights first.
  var best: [UInt32] {
    var ranked: [(feature: UInt32, weight: Float)] = []
    for (index, place) in places.enumerated() where place >= 0 {
      var weight: Float = 0
      for column in 0..<width { weight += average(Int(place) * width + column).magnitude }
      ranked.append((keys[index], weight))
    }
    ranked.sort { $0.weight == $1.weight ? $0.feature < $1.feature : $0.weight > $1.weight }
    return ranked.map(\.feature)
  }

  /// The averaged weights of second runs on the same slots, averaged again, as 8-bit integers.
  ///
  /// - Parameter unit: Steps for a weight of 1.
  static func quantized(_ runs: [AveragedPerceptron], unit: Float) -> ModelFile.Table {
    guard let first = runs.first, let slots = first.slots else {
      preconditionFailure("only a second run has the layout of a file")
    }
    let scale = unit / Float(runs.count)
    var rows = [Int8](repeating: 0, count: (slots.count + 1) * first.width)
    for index in 0..<slots.count * first.width {
      var sum: Float = 0
      for run in runs { sum += run.average(index) }
      rows[index] = Int8(max(-127, min(127, (sum * scale).rounded())))
    }
    return ModelFile.Table(checks: slots.checks, rows: rows, width: first.width)
  }

  @inline(__always)
  private func place(of feature: UInt32) -> Int {
    if let slots {
      let slot = slots.slot(feature)
      return slot == slots.count ? -1 : slot
    }
    let mask = keys.count - 1
    var index = Int(feature &* 0x9E37_79B1) & mask
    while places[index] >= 0 {
      if keys[index] == feature { return Int(places[index]) }
      index = (index + 1) & mask
    }
    return -1
  }

  private func insert(_ feature: UInt32) -> Int {
    // One place may name a feature twice.
    let found = place(of: feature)
    if found >= 0 { return found }
    if used * 2 > keys.count { rehash() }
    if used == capacity { grow() }
    put(feature, Int32(used))
    used += 1
    return used - 1
  }

  private func put(_ feature: UInt32, _ place: Int32) {
    let mask = keys.count - 1
    var index = Int(feature &* 0x9E37_79B1) & mask
    while places[index] >= 0 { index = (index + 1) & mask }
    keys[index] = feature
    places[index] = place
  }

  private func rehash() {
    let old = zip(keys, places).filter { $0.1 >= 0 }
    keys = [UInt32](repeating: 0, count: keys.count * 2)
    places = [Int32](repeating: -1, count: places.count * 2)
    for (feature, place) in old { put(feature, place) }
  }

  private func grow() {
    let count = capacity * width
    let newWeights = UnsafeMutablePointer<Float>.allocate(capacity: 2 * count)
    let newTotals = UnsafeMutablePointer<Double>.allocate(capacity: 2 * count)
    newWeights.moveInitialize(from: weights, count: count)
    newTotals.moveInitialize(from: totals, count: count)
    (newWeights + count).initialize(repeating: 0, count: count)
    (newTotals + count).initialize(repeating: 0, count: count)
    weights.deallocate()
    totals.deallocate()
    weights = newWeights
    totals = newTotals
    capacity *= 2
  }
}
