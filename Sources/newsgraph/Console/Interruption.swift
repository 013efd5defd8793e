import Foundation
import Synchronization

/// Ctrl-C and `kill`: the first asks the work to end and clean up, the second ends the program at once.
enum Interruption {
  private static let isRequested = Atomic(false)

  /// Starts to listen.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.isRequested.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// - Throws: `CancellationError` after Ctrl-C.
  static func check() throws {
    if isRequested.load(ordering: .relaxed) { throw CancellationError() }
  }
}
