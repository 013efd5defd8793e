/// Makes text that every graph reader takes.
enum PlainText {
  /// Whether XML can hold the text as it is: clean, and without `&`, `<` and `>`.
  @inline(__always)
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>, longest: Int) -> Bool {
    guard text.count <= longest else { return false }
    var previous: UInt8 = 0x20
    for byte in text {
      switch Self.kinds[Int(byte)] {
      case 0: break
      case 1 where previous != 0x20: break
      default: return false
      }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }

  /// For each byte 0 where it can stand anywhere, 1 for the space, 2 where a closer look is needed.
  private static let kinds: InlineArray<256, UInt8> = {
    var kinds = InlineArray<256, UInt8>(repeating: 0)
    for byte in 0..<0x20 { kinds[byte] = 2 }
    for byte in [0x7F, 0xC2, 0xEF] + "&<>".utf8.map(Int.init) { kinds[byte] = 2 }
    kinds[0x20] = 1
    return kinds
  }()

  /// Drops what XML 1.0 and viewers cannot hold, collapses white space, trims, and cuts at `longest` scalars.
  static func clean(_ text: String, longest: Int) -> String {
    // Most texts are short and clean: leave them as they are.
    var previous: UInt8 = 0x20
    var isClean = text.utf8.count <= longest
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x7F || byte == 0xEF || byte == 0xC2 || (byte == 0x20 && previous == 0x20) {
        isClean = false
        break
      }
      previous = byte
    }
    if isClean, previous != 0x20 || text.isEmpty { return text }
    var result = ""
    var count = 0
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029:
        pendingSpace = !result.isEmpty
      case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: break
      default:
        if pendingSpace {
          result.append(" ")
          count += 1
        }
        pendingSpace = false
        if count >= longest {
          result.append("…")
          return result
        }
        result.unicodeScalars.append(scalar)
        count += 1
      }
    }
    return result
  }
}
