import NewsModel

/// Text that is being made clean, piece by piece: the one place that knows which characters vanish.
///
/// Runs of spaces become one; soft hyphens, zero-width characters, marks of writing direction and controls are dropped;
/// non-breaking and other odd spaces become spaces; Latin ligatures are taken apart.
struct CleanText {
  private(set) var bytes: [UInt8] = []
  private var needsSpace = false

  /// The number of bytes so far.
  var count: Int { bytes.count }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Ends the line; empty lines do not arise.
  mutating func breakLine() {
    needsSpace = false
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// A space, if words follow.
  mutating func appendSpace() { needsSpace = true }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let end = text.count
    while index < end {
      let byte = text[index]
      if byte > 0x20 && byte < 0x7F {
        addSpaceIfNeeded()
        var stop = index + 1
        while stop < end, text[stop] > 0x20, text[stop] < 0x7F { stop += 1 }
        bytes.append(contentsOf: text[index..<stop])
        index = stop
      } else if byte < 0x80 {
        if byte.isASCIISpace { needsSpace = true }
        index += 1
      } else {
        index += appendWide(text, index)
      }
    }
  }

  /// Without the line end at the end, in Unicode NFC.
  mutating func finish() -> String {
    while let last = bytes.last, last == UInt8(ascii: "\n") { bytes.removeLast() }
    return TextCleaner.composed(bytes)
  }

  @inline(__always)
  private mutating func addSpaceIfNeeded() {
    if needsSpace {
      needsSpace = false
      if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
    }
  }

  /// Takes one scalar above ASCII; returns its length.
  private mutating func appendWide(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= text.count else { return 1 }
    let second = text[index + 1]
    let third = length > 2 ? text[index + 2] : 0
    switch byte {
    case 0xC2 where second == 0xA0:
      needsSpace = true
      return 2
    case 0xC2 where second == 0xAD || second < 0xA0: return 2
    case 0xE2 where second == 0x80:
      switch third {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF:
        needsSpace = true
        return 3
      case 0x8B...0x8F, 0xAA...0xAE: return 3
      default: break
      }
    case 0xE2 where second == 0x81 && third >= 0xA0:
      return 3
    case 0xE3 where second == 0x80 && third == 0x80:
      needsSpace = true
      return 3
    case 0xEF where second == 0xBB && third == 0xBF: return 3
    case 0xEF where second == 0xAC && third >= 0x80 && third <= 0x86:
      addSpaceIfNeeded()
      bytes.append(contentsOf: Self.ligatures[Int(third) - 0x80].utf8)
      return 3
    default: break
    }
    addSpaceIfNeeded()
    for offset in 0..<length { bytes.append(text[index + offset]) }
    return length
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
