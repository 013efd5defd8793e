/// The rows of the features that hold at one place, at most 96.
package struct FeatureRows: ~Copyable {
  private var rows = InlineArray<96, UInt32>(repeating: 0)
  package private(set) var count = 0

  package init() {}

  @inline(__always)
  package mutating func removeAll() { count = 0 }

  @inline(__always)
  package mutating func append(_ row: UInt32) {
    rows[unchecked: count] = row
    count &+= 1
  }

  @inline(__always)
  package subscript(index: Int) -> UInt32 { rows[unchecked: index] }
}
