import Foundation

/// A bar on standard error for work that takes longer than a moment; silent in a pipe and with `--quiet`.
struct ProgressBar {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?
  private var isDrawn = false

  init(_ console: Console) { isShown = console.errorIsTerminal && !console.isQuiet }

  /// - Parameters:
  ///   - articles: How many articles are done.
  ///   - fraction: How much of the input is done, from 0 to 1, where it is known.
  mutating func update(articles: Int, fraction: Double?) {
    guard isShown else { return }
    let now = ContinuousClock.now
    // The first half second stays empty, and the bar moves ten times a second at most.
    guard now - start > .milliseconds(500), lastDrawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    lastDrawn = now
    isDrawn = true
    let seconds = max(0.001, Double((now - start) / .milliseconds(1)) / 1000)
    var line =
      "\(TextLayout.number(articles)) articles · \(TextLayout.number(Int(Double(articles) / seconds))) a second"
    if let fraction, fraction > 0.01 {
      let filled = Int((fraction * 24).rounded(.down))
      let bar = String(repeating: "█", count: min(24, filled)) + String(repeating: "░", count: max(0, 24 - filled))
      let left = Int((seconds / fraction - seconds).rounded(.up))
      line = "\(bar) \(Int(fraction * 100)) % · " + line
      line += left >= 60 ? " · \(left / 60) min \(left % 60) s left" : " · \(left) s left"
    }
    StandardStream.error.write("\r\u{1B}[K" + line)
  }

  /// Clears the line.
  mutating func finish() {
    if isDrawn { StandardStream.error.write("\r\u{1B}[K") }
    isDrawn = false
  }
}
