/// What stands before a file in a zip archive: how it is packed, how long it is, and how long its name is.
///
/// ```swift
/// let header = ZipHeader(try stream.read(ZipHeader.length))
/// header?.packing     // .deflate
/// header?.nameLength  // 5, for "a.txt", which follows
/// ```
///
/// See [APPNOTE.TXT](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), 4.3.7.
struct ZipHeader {
  /// The ways of packing that are read, by their numbers.
  enum Packing: Int {
    case stored = 0
    case deflate = 8
  }

  /// How many bytes it has.
  static let length = 30

  let isEncrypted: Bool
  /// Whether the size is not told here, but behind the file.
  let hasSizeBehind: Bool
  /// The number of the way in which the file is packed.
  let method: Int
  /// How many bytes the packed file has; 0 where that is told behind it.
  let size: Int
  let nameLength: Int
  /// How many bytes follow the name before the file begins.
  let extraLength: Int

  /// `nil` where it is none that is read.
  var packing: Packing? { Packing(rawValue: method) }

  /// - Returns: `nil` when there are too few bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    func field(_ at: Int, _ width: Int) -> Int {
      (0..<width).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    }
    let flags = field(6, 2)
    isEncrypted = flags & 1 != 0
    hasSizeBehind = flags & 8 != 0
    method = field(8, 2)
    size = field(18, 4)
    nameLength = field(26, 2)
    extraLength = field(28, 2)
  }
}
