/// Weight tables in one file: a header of 64 bytes, then the tables, each aligned to 64 bytes.
///
/// Header, little endian: the magic `NGMODEL1`, four bytes that name the model, the version of its features (UInt32),
/// the number of tables (UInt32), then for each table its bits (UInt8) and width (UInt8); a table has 2^bits rows of
/// `width` Int16 weights.
package enum ModelFile {
  package static let magic: [UInt8] = Array("NGMODEL1".utf8)
  private static let headerSize = 64

  /// A table in memory that outlives the program's use of it.
  package struct Table {
    package var bits: UInt64
    package var width: Int
    package var weights: [Int16]

    package init(bits: UInt64, width: Int, weights: [Int16]) {
      self.bits = bits
      self.width = width
      self.weights = weights
    }
  }

  /// An error from a model file that does not fit this program.
  package struct Mismatch: Error, CustomStringConvertible {
    package let reason: String
    package var description: String {
      "The language model does not fit this version of the program: \(reason). Run `make models` and build again."
    }
  }

  /// The bytes of a model file.
  package static func bytes(name: String, version: UInt32, tables: [Table]) -> [UInt8] {
    var bytes = magic + Array(name.utf8.prefix(4))
    for value in [version, UInt32(tables.count)] { withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) } }
    for table in tables { bytes += [UInt8(table.bits), UInt8(table.width)] }
    bytes += [UInt8](repeating: 0, count: headerSize - bytes.count)
    for table in tables {
      table.weights.withUnsafeBytes { bytes += Array($0) }
      bytes += [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
    }
    return bytes
  }

  /// The tables of a model in memory that is never freed.
  ///
  /// - Throws: ``Mismatch`` when the file is another model, another version or cut short.
  package static func tables(in memory: UnsafeRawBufferPointer, name: String, version: UInt32) throws(Mismatch)
    -> [WeightTable]
  {
    guard memory.count >= headerSize, memory.prefix(8).elementsEqual(magic) else {
      throw Mismatch(reason: "it is not a model file")
    }
    guard memory[8..<12].elementsEqual(name.utf8.prefix(4)) else { throw Mismatch(reason: "it is another model") }
    let found = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard found == version else { throw Mismatch(reason: "it has version \(found), needed is \(version)") }
    let count = Int(UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
    var offset = headerSize
    var tables: [WeightTable] = []
    for index in 0..<min(count, 20) {
      let bits = UInt64(memory[20 + 2 * index])
      let width = Int(memory[21 + 2 * index])
      let size = (1 << Int(bits)) * width * 2
      guard bits < 32, offset + size <= memory.count, let base = memory.baseAddress else {
        throw Mismatch(reason: "it is cut short")
      }
      let weights = (base + offset).assumingMemoryBound(to: Int16.self)
      tables.append(WeightTable(weights: weights, bits: bits, width: width))
      offset += (size + 63) / 64 * 64
    }
    return tables
  }
}
