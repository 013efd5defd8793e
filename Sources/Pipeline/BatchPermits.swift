import Dispatch
import Synchronization

/// Bounds how many batches are on their way between the thread that reads and those who take them.
///
/// ```swift
/// let permits = BatchPermits(count: 8)
/// try permits.take()   // the thread, before each batch: waits where eight are on their way
/// permits.giveBack()   // the consumer, behind each batch
/// permits.close()      // the consumer, when it wants no more: the thread's next `take` throws
/// ```
final class BatchPermits: Sendable {
  private let left: DispatchSemaphore
  private let isClosed = Mutex(false)

  init(count: Int) {
    // Made empty and then filled, because a semaphore must not end below the value it was made with.
    left = DispatchSemaphore(value: 0)
    for _ in 0..<count { left.signal() }
  }

  /// Waits for a permit.
  ///
  /// - Throws: `CancellationError` when nobody wants more.
  func take() throws {
    left.wait()
    if isClosed.withLock({ $0 }) {
      left.signal()
      throw CancellationError()
    }
  }

  /// Gives one permit back.
  func giveBack() { left.signal() }

  /// Lets all who wait, or will, throw.
  func close() {
    isClosed.withLock { $0 = true }
    left.signal()
  }
}
