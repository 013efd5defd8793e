import Foundation

/// Times a piece of work by the processor time of this program, which other programs on the machine do not lengthen much.
package enum Stopwatch {
  package static func time<Value>(_ body: () throws -> Value) rethrows -> (Value, seconds: Double) {
    let start = now()
    let value = try body()
    return (value, now() - start)
  }

  /// The shortest of several runs: other programs only ever make one longer.
  package static func shortestTime<Value>(
    of runs: Int = 7, _ body: () throws -> Value
  ) rethrows -> (Value, seconds: Double) {
    var best = try time(body)
    for _ in 1..<runs {
      let next = try time(body)
      if next.seconds < best.seconds { best = next }
    }
    return best
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
