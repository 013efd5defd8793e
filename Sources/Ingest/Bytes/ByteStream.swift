/// Bytes that arrive piece by piece, with a look ahead.
///
/// A class, because readers of an archive and of what lies in it share one position.
final class ByteStream {
  /// Gives the next piece; empty at the end.
  private let next: () throws -> [UInt8]
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// How many bytes were taken so far.
  private(set) var offset = 0

  init(next: @escaping () throws -> [UInt8]) { self.next = next }

  convenience init(_ bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    self.init {
      defer { rest = nil }
      return rest ?? []
    }
  }

  private var available: Int { buffer.count - position }

  /// Makes at least `count` bytes available if the stream has them.
  private func fill(_ count: Int) throws {
    while available < count && !isAtEnd {
      let piece = try next()
      if piece.isEmpty {
        isAtEnd = true
      } else if available == 0 {
        buffer = piece
        position = 0
      } else {
        if position > 0 {
          buffer.removeSubrange(0..<position)
          position = 0
        }
        buffer.append(contentsOf: piece)
      }
    }
  }

  /// The next bytes, at most `count`, without taking them.
  func peek(_ count: Int) throws -> ArraySlice<UInt8> {
    try fill(count)
    return buffer[position..<min(position + count, buffer.count)]
  }

  /// All bytes at hand, at least one unless the stream is at its end.
  func peekAvailable() throws -> ArraySlice<UInt8> {
    try fill(1)
    return buffer[position...]
  }

  var isFinished: Bool {
    get throws {
      try fill(1)
      return available == 0
    }
  }

  /// Takes `count` bytes, or what is left.
  func read(_ count: Int) throws -> [UInt8] {
    if available == 0 { try fill(1) }
    if available >= count { return take(count) }
    var result: [UInt8] = []
    result.reserveCapacity(min(count, 1 << 20))
    while result.count < count {
      if available == 0 { try fill(1) }
      if available == 0 { break }
      result.append(contentsOf: take(min(available, count - result.count)))
    }
    return result
  }

  /// Takes whatever is at hand, at most `limit` bytes; empty at the end.
  func readPiece(_ limit: Int = .max) throws -> [UInt8] {
    if available == 0 { try fill(1) }
    return take(min(available, limit))
  }

  func skip(_ count: Int) throws {
    var left = count
    while left > 0 {
      if available == 0 { try fill(1) }
      if available == 0 { return }
      let step = min(available, left)
      position += step
      offset += step
      left -= step
    }
  }

  /// Takes everything up to `limit` bytes; `nil` when there is more, which is then skipped by nobody.
  func readAll(limit: Int) throws -> [UInt8]? {
    let bytes = try read(limit)
    return try isFinished ? bytes : nil
  }

  /// Takes a line without its end; `nil` at the end. A longer line than `limit` comes cut, with the rest dropped.
  func readLine(limit: Int) throws -> (bytes: [UInt8], isCut: Bool)? {
    if try isFinished { return nil }
    var line: [UInt8] = []
    var isCut = false
    while true {
      if available == 0 { try fill(1) }
      if available == 0 { break }
      let newline = buffer.withUnsafeBufferPointer { bytes -> Int? in
        bytes[position...].firstIndex(of: UInt8(ascii: "\n"))
      }
      let end = newline ?? buffer.count
      if line.count + (end - position) > limit {
        line.append(contentsOf: buffer[position..<(position + max(0, limit - line.count))])
        isCut = true
      } else {
        line.append(contentsOf: buffer[position..<end])
      }
      offset += end - position
      position = end
      if newline != nil {
        position += 1
        offset += 1
        break
      }
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return (line, isCut)
  }

  private func take(_ count: Int) -> [UInt8] {
    defer {
      position += count
      offset += count
    }
    if position == 0 && count == buffer.count { return buffer }
    return Array(buffer[position..<(position + count)])
  }
}
