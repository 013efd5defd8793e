/// Where bytes of decoded text stood in the file: the way back from UTF-8 to what was read.
///
/// Exact for UTF-8, for UTF-16 and for encodings of one byte a character; the others and repaired text are not followed.
struct OriginalOffsets {
  private let decoded: [UInt8]
  private let kind: Kind

  private enum Kind {
    /// The same bytes, behind a byte order mark.
    case moved(Int)
    /// A byte for each character.
    case narrow
    /// Two bytes for each unit, behind a byte order mark.
    case wide(Int)
  }

  /// - Returns: `nil` when there is no way back.
  init?(_ decoded: TextDecoder.Decoded, of input: [UInt8]) {
    self.decoded = decoded.bytes
    switch decoded.encoding {
    case "utf-8":
      guard decoded.repairs == 0 else { return nil }
      kind = .moved(input.count - decoded.bytes.count)
    case "utf-16le", "utf-16be":
      kind = .wide(ByteMark.isUTF16(input) ? 2 : 0)
    default:
      let characters = decoded.bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      guard characters == input.count else { return nil }
      kind = .narrow
    }
  }

  /// The offsets in the file for offsets in the decoded bytes, which must rise.
  ///
  /// - Complexity: O(*n*) in the bytes, for all offsets together.
  func originals(_ offsets: [Int]) -> [Int] {
    if case .moved(let shift) = kind { return offsets.map { $0 + shift } }
    var originals: [Int] = []
    originals.reserveCapacity(offsets.count)
    var index = 0
    var units = 0
    for offset in offsets {
      while index < min(offset, decoded.count) {
        let byte = decoded[index]
        // A character beyond the first plane is two units of UTF-16.
        if byte & 0xC0 != 0x80 { units += byte >= 0xF0 && isWide ? 2 : 1 }
        index += 1
      }
      originals.append(origin + units * (isWide ? 2 : 1))
    }
    return originals
  }

  private var isWide: Bool { if case .wide = kind { true } else { false } }
  private var origin: Int { if case .wide(let mark) = kind { mark } else { 0 } }
}
