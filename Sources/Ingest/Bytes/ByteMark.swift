/// The bytes with which files of some kinds begin.
enum ByteMark {
  static let gzip: [UInt8] = [0x1F, 0x8B]
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let utf16LittleEndian: [UInt8] = [0xFF, 0xFE]
  static let utf16BigEndian: [UInt8] = [0xFE, 0xFF]

  /// Whether bytes begin with the mark of UTF-16.
  static func isUTF16(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: utf16LittleEndian) || bytes.starts(with: utf16BigEndian)
  }
}
