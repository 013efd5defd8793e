/// The features that hold at one place, as hashes.
///
/// A buffer that is made once and filled again for each place: this is the innermost loop of the program.
package struct FeatureRows: ~Copyable {
  /// No list of features is longer.
  package static let capacity = 96

  private let rows = UnsafeMutablePointer<UInt32>.allocate(capacity: FeatureRows.capacity)
  package private(set) var count = 0

  package init() { rows.initialize(repeating: 0, count: Self.capacity) }

  deinit { rows.deallocate() }

  @inline(__always)
  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func append(_ row: UInt32) {
    rows[count] = row
    count &+= 1
  }

  @inline(__always)
  package subscript(index: Int) -> UInt32 { rows[index] }

  /// Valid until the rows change.
  @inline(__always)
  var start: UnsafePointer<UInt32> { UnsafePointer(rows) }
}
