import Foundation

/// Measures the processor time of this program, which other programs on the machine do not lengthen much.
enum ProcessorClock {
  static func seconds<Value>(_ body: () throws -> Value) rethrows -> (Value, seconds: Double) {
    let start = now()
    let value = try body()
    return (value, now() - start)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
