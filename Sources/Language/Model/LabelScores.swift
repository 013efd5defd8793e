import CWeights

/// The score of each label at one place, in a buffer that is made once.
package struct LabelScores: ~Copyable {
  /// Twice as many as the widest table has: ``best(_:)`` reads beyond its labels.
  private static let capacity = 2 * Int(WEIGHTS_LABELS)

  let start = UnsafeMutablePointer<Int16>.allocate(capacity: LabelScores.capacity)

  package init() { start.initialize(repeating: 0, count: Self.capacity) }

  deinit { start.deallocate() }

  /// Sets all scores to zero.
  @inline(__always)
  func clear() { start.update(repeating: 0, count: Self.capacity) }

  @inline(__always)
  subscript(label: Int) -> Int16 { start[label] }

  /// The first label of the greatest score.
  ///
  /// - Parameter labels: Not empty, below 64.
  @inline(__always)
  func best(_ labels: Range<Int>) -> Int { labels.lowerBound + weights_best(start + labels.lowerBound, labels.count) }
}
