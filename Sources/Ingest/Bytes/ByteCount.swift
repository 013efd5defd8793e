/// Numbers of bytes as a reader says them.
enum ByteCount {
  /// "32 MiB", "64 KiB", "10 bytes".
  static func words(_ count: Int) -> String {
    if count >= 1 << 20 { return "\(count >> 20) MiB" }
    return count >= 1 << 10 ? "\(count >> 10) KiB" : "\(count) bytes"
  }
}
