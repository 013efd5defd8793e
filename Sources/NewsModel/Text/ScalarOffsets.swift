/// Turns UTF-8 offsets of one text into offsets that count Unicode scalars, as records and graphs write them.
///
/// One checkpoint every 64 bytes; a lookup reads at most 64 bytes.
package struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let checkpoints: [Int]
  private let text: String
  private let isASCII: Bool

  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var checkpoints: [Int] = []
    let bytes = text.utf8.span
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var scalars = 0
    for index in bytes.indices {
      if index % Self.stride == 0 { checkpoints.append(scalars) }
      if bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    isASCII = scalars == bytes.count
    self.checkpoints = checkpoints
  }

  /// The number of scalars before a UTF-8 offset.
  ///
  /// - Parameter offset: From 0 to the text's byte count, on a scalar boundary.
  package func scalarOffset(ofUTF8 offset: Int) -> Int {
    if isASCII || checkpoints.isEmpty { return offset }
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    var scalars = checkpoints[checkpoint]
    let bytes = text.utf8.span
    for index in (checkpoint * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }
}
