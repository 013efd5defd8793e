import Foundation

/// The memory of this program.
package enum ProcessMemory {
  /// The most that it has had so far, in MiB.
  package static var peak: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
