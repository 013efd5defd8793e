import Foundation
import Synchronization

/// Ctrl-C and `kill`: the first asks the work to end and clean up, the second ends the program at once.
enum Interruption {
  private static let isRequested = Atomic(false)
  private static let actions = Mutex<[@Sendable () -> Void]>([])
  /// Where the handler of signals writes to, which may do next to nothing else.
  private static let bell = Atomic<Int32>(-1)

  /// Starts to listen.
  static func watch() {
    // Made here, not by the first signal: what makes a lazy global must not run in a signal handler.
    _ = isRequested.load(ordering: .relaxed)
    var ends: [Int32] = [-1, -1]
    if bell.load(ordering: .relaxed) < 0, pipe(&ends) == 0 {
      bell.store(ends[1], ordering: .relaxed)
      let listening = ends[0]
      Thread {
        var byte: UInt8 = 0
        while read(listening, &byte, 1) < 0, errno == EINTR {}
        for action in actions.withLock({ $0 }) { action() }
      }.start()
    }
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isRequested.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
        var byte: UInt8 = 0
        _ = Foundation.write(Interruption.bell.load(ordering: .relaxed), &byte, 1)
      }
    }
  }

  /// Does something at the first request, on another thread: whoever waits for input cannot ask.
  @Sendable static func whenRequested(_ action: @escaping @Sendable () -> Void) {
    actions.withLock { $0.append(action) }
  }

  /// - Throws: `CancellationError` after Ctrl-C.
  static func check() throws {
    if isRequested.load(ordering: .relaxed) { throw CancellationError() }
  }
}
