package import NewsModel

/// The fact tables as one hashed file: words and phrases, each with its ``NameEvidence``.
///
/// `newsgraph-train names facts` makes the file. It is a header of 16 bytes (magic, version, number of slots as a power
/// of two, number of entries) and an open-addressed table of slots of 8 bytes: 32 bits of the key, 32 bits of evidence.
package struct NameGazetteer: @unchecked Sendable {
  package static let magic: UInt32 = 0x5A47_474E
  package static let version: UInt32 = 1

  // Safe to share: the bytes are part of the program's constant data and are never written.
  private let slots: UnsafePointer<UInt64>
  private let mask: Int

  /// Maps the bytes of a gazetteer file that outlives the value.
  ///
  /// - Returns: `nil` when the bytes are not a gazetteer of this version.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 16, let base = bytes.baseAddress,
      bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self) == Self.magic,
      bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self) == Self.version
    else { return nil }
    let bits = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard bits < 28, bytes.count == 16 + (8 << bits) else { return nil }
    slots = (base + 16).assumingMemoryBound(to: UInt64.self)
    mask = (1 << bits) - 1
  }

  /// The evidence on a word or on a phrase's key; empty when unknown.
  @inline(__always)
  package func evidence(_ key: UInt64) -> NameEvidence {
    let check = UInt32(truncatingIfNeeded: key >> 32)
    var index = Int(truncatingIfNeeded: key) & mask
    while true {
      let slot = slots[index]
      if slot == 0 { return [] }
      if UInt32(truncatingIfNeeded: slot) == check { return NameEvidence(rawValue: UInt32(slot >> 32)) }
      index = (index + 1) & mask
    }
  }

  /// The key of a phrase whose words so far have `key`, lengthened by one word.
  @inline(__always)
  package static func key(_ key: UInt64, then word: WordHash) -> UInt64 {
    let mixed = (key ^ (word.rawValue &+ 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}

extension NameGazetteer {
  /// Lays out a gazetteer file.
  ///
  /// - Complexity: O(*n*) in the entries.
  package static func file(of entries: [UInt64: NameEvidence]) -> [UInt8] {
    var bits = 4
    while (1 << bits) * 4 < entries.count * 5 { bits += 1 }
    let mask = (1 << bits) - 1
    var slots = [UInt64](repeating: 0, count: 1 << bits)
    for key in entries.keys.sorted() {
      guard let evidence = entries[key], !evidence.isEmpty else { continue }
      var index = Int(truncatingIfNeeded: key) & mask
      while slots[index] != 0 { index = (index + 1) & mask }
      slots[index] = UInt64(evidence.rawValue) << 32 | (key >> 32)
    }
    var bytes: [UInt8] = []
    for word in [magic, version, UInt32(bits), UInt32(entries.count)] {
      withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for slot in slots { withUnsafeBytes(of: slot.littleEndian) { bytes.append(contentsOf: $0) } }
    return bytes
  }
}
