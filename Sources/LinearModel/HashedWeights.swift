import CWeights

/// The weights of a small linear model over hashed features, with one or two 8-bit weights a feature.
///
/// The file, little endian: a header of 64 bytes (magic, version, buckets, width as UInt32, then up to eight constants of
/// the model as Int32), the checks of the slots, and the rows. Language's larger models have formats of their own.
package struct HashedWeights: Sendable {
  package static let magic: UInt32 = 0x4D4C_474E
  private static let headerSize = 64

  private let slots: WeightSlots
  private let width: Int
  /// Numbers that belong to the model, such as what is added to the score of a class, in the steps of the weights.
  package let constants: [Int32]

  /// - Parameters:
  ///   - bytes: A model file that lives as long as the program.
  ///   - version: The version of the features that the model must have been trained for.
  /// - Returns: `nil` where the file is of another version, cut short or no model.
  package init?(bytes: UnsafeRawBufferPointer, version: UInt32) {
    guard bytes.count >= Self.headerSize, let base = bytes.baseAddress else { return nil }
    func field(_ index: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    }
    guard field(0) == Self.magic, field(1) == version else { return nil }
    let count = Int(field(2)) * Int(WEIGHTS_BUCKET)
    width = Int(field(3))
    guard (1...2).contains(width), Self.headerSize + count * (1 + width) <= bytes.count else { return nil }
    let checks = (base + Self.headerSize).assumingMemoryBound(to: UInt8.self)
    let rows = (base + Self.headerSize + count).assumingMemoryBound(to: Int8.self)
    slots = WeightSlots(checks: checks, rows: rows, buckets: field(2))
    constants = (4..<12).map { Int32(bitPattern: field($0)) }
  }

  /// The sums of the weights of features, one a column.
  package func sums(of features: [UInt32]) -> (first: Int, second: Int) {
    let sums = withUnsafePointer(to: slots) { table in
      features.withUnsafeBufferPointer { weights_sum_narrow(table, $0.baseAddress, $0.count, width) }
    }
    return (Int(sums.first), width == 2 ? Int(sums.second) : 0)
  }

  /// The bytes of a model file.
  ///
  /// - Parameters:
  ///   - checks: One a slot, in buckets of `WEIGHTS_BUCKET`.
  ///   - rows: `width` weights a slot.
  package static func file(version: UInt32, checks: [UInt8], rows: [Int8], width: Int, constants: [Int32]) -> [UInt8] {
    var bytes: [UInt8] = []
    let header =
      [magic, version, UInt32(checks.count / Int(WEIGHTS_BUCKET)), UInt32(width)]
      + constants.map { UInt32(bitPattern: $0) }
    for value in header { withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) } }
    bytes += [UInt8](repeating: 0, count: headerSize - bytes.count)
    return bytes + checks + rows.map { UInt8(bitPattern: $0) }
  }
}
