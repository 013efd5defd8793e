/// Makes text that every graph reader takes.
enum PlainText {
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
