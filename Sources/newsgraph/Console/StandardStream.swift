import Foundation
import Synchronization

/// Standard output and standard error, written whole and at once.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Why standard output did not take all that it was to take; 0 while it does.
  private static let fault = Atomic<Int32>(0)

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes all bytes. Where that fails the rest of the output is dropped, and ``check()`` tells.
  func write(_ bytes: borrowing [UInt8]) {
    guard self == .error || !Self.isCut else { return }
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let count = Foundation.write(rawValue, rest.baseAddress, rest.count)
        if count < 0, errno == EAGAIN {
          waitForRoom()
        } else if count < 0, errno != EINTR {
          if self == .output { Self.fault.store(errno, ordering: .relaxed) }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
      }
    }
  }

  /// A pipe that was opened not to wait says so when it is full.
  private func waitForRoom() {
    var request = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  /// Whether something that was to be printed is lost.
  static var isCut: Bool { fault.load(ordering: .relaxed) != 0 }

  /// - Throws: ``Failure`` where standard output did not take all of it: half a table looks like a whole one.
  static func check() throws {
    let number = fault.load(ordering: .relaxed)
    guard number != 0 else { return }
    throw Failure("Standard output could not be written to its end: \(String(cString: strerror(number))).")
  }
}
