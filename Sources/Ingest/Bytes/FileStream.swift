import Glibc

/// Opens files and standard input as streams of bytes.
enum FileStream {
  /// - Throws: ``IngestError`` when the file cannot be opened; reading may throw later.
  static func open(_ path: String) throws -> ByteStream {
    let isStandardInput = path == "-"
    let descriptor = isStandardInput ? 0 : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(path, errno) }
    let owner = Descriptor(descriptor, closes: !isStandardInput)
    return ByteStream {
      var bytes = [UInt8](repeating: 0, count: 1 << 18)
      var count = -1
      repeat { count = Glibc.read(owner.number, &bytes, bytes.count) } while count < 0 && errno == EINTR
      guard count >= 0 else { throw error(path, errno) }
      bytes.removeLast(bytes.count - count)
      return bytes
    }
  }

  private static func error(_ path: String, _ number: Int32) -> IngestError {
    let reason = String(cString: strerror(number))
    return IngestError(
      .unreadable, at: path, "cannot be read: \(reason.lowercased())", remedy: "check the path and its permissions")
  }

  /// Closes the file with the last stream that reads it.
  private final class Descriptor {
    let number: Int32
    private let closes: Bool

    init(_ number: Int32, closes: Bool) {
      self.number = number
      self.closes = closes
    }

    deinit { if closes { close(number) } }
  }
}
