import CWeights

/// The features that hold at one place, and their weights on the way from memory.
///
/// A buffer that is made once and filled again for each place: this is the innermost loop of the program.
package struct FeatureRows: ~Copyable {
  /// No list of features is longer.
  package static let capacity = Int(WEIGHTS_FEATURES)

  private let list = UnsafeMutablePointer<WeightFeatures>.allocate(capacity: 1)
  /// The features as ``FeatureHash`` joins them; they are the first field of the list.
  private let values: UnsafeMutablePointer<UInt64>
  package private(set) var count = 0

  package init() {
    values = UnsafeMutableRawPointer(list).assumingMemoryBound(to: UInt64.self)
    values.initialize(repeating: 0, count: Self.capacity)
  }

  deinit { list.deallocate() }

  @inline(__always)
  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func append(_ value: UInt64) {
    assert(count < Self.capacity, "More features than FeatureRows has places for: raise WEIGHTS_FEATURES.")
    values[count] = value
    count &+= 1
  }

  @inline(__always)
  package subscript(index: Int) -> UInt32 { FeatureHash.mixed(values[index]) }

  /// The features as a table fetches and adds them.
  @inline(__always)
  var fetched: UnsafeMutablePointer<WeightFeatures> {
    list.pointee.count = count
    return list
  }
}
