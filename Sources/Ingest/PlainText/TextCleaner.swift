// For `String._nfc`, which is private to the standard library: the public way to NFC is in Foundation, which this stage
// does without. Should a Swift without `_nfc` come, Foundation's `precomposedStringWithCanonicalMapping` takes its
// place.
@_spi(_Unicode) import Swift

/// Makes text from markup and tables clean: Unicode NFC, no invisible characters, single spaces.
enum TextCleaner {
  /// Cleans a text whose line breaks count; lines are trimmed and empty lines dropped.
  static func clean(_ text: String) -> String {
    var text = text
    var appender = CleanText()
    text.withUTF8 { bytes in
      appender.reserve(bytes.count)
      for line in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
        appender.breakLine()
        appender.append(UnsafeBufferPointer(rebasing: line))
      }
    }
    return appender.finish()
  }

  /// Cleans a text to one line.
  static func cleanLine(_ text: String) -> String {
    var text = text
    var appender = CleanText()
    text.withUTF8 { appender.append($0) }
    return appender.finish()
  }

  /// Unicode NFC; scalars that may change are rare, so most texts return at once.
  static func composed(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    for byte in bytes where byte >= 0xCC && byte != 0xE2 && byte != 0xEF {
      var composed = ""
      composed.reserveCapacity(bytes.count)
      for scalar in text._nfc { composed.unicodeScalars.append(scalar) }
      return composed
    }
    return text
  }
}
