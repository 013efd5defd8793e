extension NameModel {
  /// The bytes of a model file: weights as 16-bit integers in steps of 1/256, only of the rows that are kept.
  ///
  /// - Parameters:
  ///   - weights: ``lanes`` values a row, of which a label each is written.
  ///   - kept: Which rows are written.
  ///   - transitions: ``lanes`` × ``lanes`` values.
  ///   - start: ``lanes`` values.
  package static func file(weights: [Float], kept: [Bool], transitions: [Float], start: [Float]) -> [UInt8] {
    let scale: Float = 256
    var bytes: [UInt8] = []
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    func pack(_ value: Float) -> Int16 { Int16(max(-3000, min(3000, (value * scale).rounded()))) }
    append(magic)
    append(version)
    append(UInt32(NameFeatures.rowBits))
    append(UInt32(NameLabel.count))
    append(scale.bitPattern)
    append(UInt32(kept.count { $0 }))
    while bytes.count < 32 { bytes.append(0) }
    for value in transitions { append(pack(value)) }
    for value in start { append(pack(value)) }
    var words = [UInt64](repeating: 0, count: Self.words)
    for row in kept.indices where kept[row] { words[row >> 6] |= 1 << UInt64(row & 63) }
    for word in words { append(word) }
    var before: UInt32 = 0
    for word in words {
      append(before)
      before += UInt32(word.nonzeroBitCount)
    }
    for row in kept.indices where kept[row] {
      for label in 0..<NameLabel.count { append(pack(weights[row * lanes + label])) }
    }
    bytes.append(contentsOf: [UInt8](repeating: 0, count: 6))
    return bytes
  }
}
