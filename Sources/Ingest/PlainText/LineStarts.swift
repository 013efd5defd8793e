/// Words that lines may begin with, found by their first three bytes: nearly every line begins with none of them.
struct LineStarts: Sendable {
  private var starts: [UInt32: [String]] = [:]

  /// - Parameter starts: In lower case, of at least three bytes.
  init(_ starts: [String]) {
    for start in starts {
      guard let key = Self.key(start) else { preconditionFailure("\(start) is too short for the start of a line.") }
      self.starts[key, default: []].append(start)
    }
  }

  /// Whether a line in lower case begins with one of them.
  func begin(_ line: String) -> Bool {
    guard let key = Self.key(line), let starts = starts[key] else { return false }
    return starts.contains { line.hasPrefix($0) }
  }

  /// The longest of them with which a line in lower case begins.
  func opening(of line: String) -> String? {
    guard let key = Self.key(line), let starts = starts[key] else { return nil }
    return starts.filter { line.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
  }

  private static func key(_ text: String) -> UInt32? {
    let bytes = text.utf8.span
    guard bytes.count >= 3 else { return nil }
    return UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
  }
}
