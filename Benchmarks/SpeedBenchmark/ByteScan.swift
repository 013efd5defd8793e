/// The least that any reader of a text must do: look at every byte once.
enum ByteScan {
  /// Counts words as runs of bytes that are not white space.
  static func words(in bytes: [UInt8]) -> Int {
    var count = 0
    var wasSpace = true
    for byte in bytes {
      let isSpace = byte <= 0x20
      if wasSpace && !isSpace { count += 1 }
      wasSpace = isSpace
    }
    return count
  }
}
