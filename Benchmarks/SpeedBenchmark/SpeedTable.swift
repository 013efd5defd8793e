import Foundation

/// Prints one line a stage: words a second, and how many times longer it takes than the byte scan.
struct SpeedTable {
  let words: Int
  /// Seconds of the byte scan.
  let scan: Double

  init(words: Int, scan: Double) {
    self.words = words
    self.scan = scan
    print("stage".padding(toLength: 32, withPad: " ", startingAt: 0) + "       words/s   times the scan")
  }

  func row(_ stage: String, _ seconds: Double) {
    let name = stage.padding(toLength: 32, withPad: " ", startingAt: 0)
    print(name + String(format: "%14.0f %16.1f", Double(words) / seconds, seconds / scan))
  }
}
