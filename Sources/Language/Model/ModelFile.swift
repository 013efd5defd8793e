import CWeights

/// Weight tables in one file: a header of 64 bytes, then the tables.
///
/// Header, little endian: the magic `NGMODEL4`, four bytes that name the model, the version of its features (UInt32),
/// the number of tables (UInt32), then for each table its buckets and its width (UInt32 each). A table is its checks, one
/// byte a slot, and its rows of `width` Int8 weights, one a slot and one more of zeros; both begin at a multiple of 64.
/// A table of four columns is lines instead, see `WeightSlots`.
package enum ModelFile {
  package static let magic: [UInt8] = Array("NGMODEL4".utf8)
  private static let headerSize = 64

  /// A table as training makes it.
  package struct Table {
    package var checks: [UInt8]
    package var rows: [Int8]
    package var width: Int

    package init(checks: [UInt8], rows: [Int8], width: Int) {
      self.checks = checks
      self.rows = rows
      self.width = width
    }

    package var buckets: Int { checks.count / Int(WEIGHTS_BUCKET) }
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
    for table in tables {
      for value in [UInt32(table.buckets), UInt32(table.width)] {
        withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
      }
    }
    bytes += [UInt8](repeating: 0, count: headerSize - bytes.count)
    for table in tables {
      if let lines = table.lines {
        bytes += lines.map { UInt8(bitPattern: $0) }
        continue
      }
      bytes += table.checks
      bytes += [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
      bytes += table.rows.map { UInt8(bitPattern: $0) }
      bytes += [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
    }
    return bytes
  }

  /// The tables of a model in memory that is never freed.
  ///
  /// - Parameter count: How many tables the model has: one to five.
  /// - Throws: ``Mismatch`` when the file is another model, another version, of another number of tables or cut short.
  package static func tables(
    in memory: UnsafeRawBufferPointer, name: String, version: UInt32, count: Int
  ) throws(Mismatch) -> [WeightTable] {
    guard memory.count >= headerSize, memory.prefix(8).elementsEqual(magic) else {
      throw Mismatch(reason: "it is not a model file")
    }
    guard memory[8..<12].elementsEqual(name.utf8.prefix(4)) else { throw Mismatch(reason: "it is another model") }
    let found = UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    guard found == version else { throw Mismatch(reason: "it has version \(found), needed is \(version)") }
    let written = Int(UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 16, as: UInt32.self)))
    guard written == count else { throw Mismatch(reason: "its number of tables is \(written), needed is \(count)") }
    var offset = headerSize
    var tables: [WeightTable] = []
    for index in 0..<count {
      func field(_ place: Int) -> Int {
        Int(UInt32(littleEndian: memory.loadUnaligned(fromByteOffset: 20 + 8 * index + place, as: UInt32.self)))
      }
      let buckets = field(0)
      let width = field(4)
      if width == Table.linesWidth {
        let end = offset + buckets * Int(WEIGHTS_LINE)
        guard end <= memory.count, let base = memory.baseAddress else { throw Mismatch(reason: "it is cut short") }
        tables.append(WeightTable(lines: (base + offset).assumingMemoryBound(to: Int8.self), buckets: buckets))
        offset = end
        continue
      }
      let slots = buckets * Int(WEIGHTS_BUCKET)
      let rows = offset + (slots + 63) / 64 * 64
      let end = rows + (slots + 1) * width
      guard end <= memory.count, let base = memory.baseAddress else { throw Mismatch(reason: "it is cut short") }
      tables.append(
        WeightTable(
          checks: (base + offset).assumingMemoryBound(to: UInt8.self),
          rows: (base + rows).assumingMemoryBound(to: Int8.self), buckets: buckets))
      offset = (end + 63) / 64 * 64
    }
    return tables
  }
}
