/// The bytes with which files of some kinds begin.
enum ByteMark {
  static let gzip: [UInt8] = [0x1F, 0x8B]
  /// Before each file in a zip archive.
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// At the end of a zip archive; an empty one has nothing else.
  static let zipEnd: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// Before the sizes that follow a file in a zip archive.
  static let zipSizes: [UInt8] = [0x50, 0x4B, 0x07, 0x08]
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
  static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]

  /// Whether bytes begin with the mark of UTF-16.
  static func isUTF16(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: utf16LittleEndian) || bytes.starts(with: utf16BigEndian)
  }
}
