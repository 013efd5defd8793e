import CMemory
import Foundation
import NewsModel
import Pipeline
import Synchronization

/// Reads the inputs of a command: shows progress, reports each problem in one line, and counts.
struct ReadingRun {
  private(set) var articles = 0
  /// Those among them that are not in English: kept, and not analysed.
  private(set) var foreign = 0
  private(set) var words = 0
  private(set) var failed = 0
  private(set) var skipped = 0
  private(set) var inputs = 0
  private(set) var seconds = 0.0
  private let console: Console
  /// More lines than this say nothing new; `--verbose` shows all.
  private static let problemsShown = 10

  init(_ console: Console) { self.console = console }

  /// Hands every record to `body`, in the order of the inputs.
  mutating func read(_ reading: ReadingOptions, _ body: (DocumentRecord) throws -> Void) async throws {
    memory_return_large_blocks()
    let start = ContinuousClock.now
    let source = ArticleSource(reading.inputs, options: try reading.options)
    inputs = source.inputs.count
    let done = SharedCount()
    var bar = ProgressBar(console)
    defer { bar.finish() }
    try await CorpusReader(jobs: reading.workers).read(source.producer { done.add($0) }) { outcome in
      try Interruption.check()
      switch outcome {
      case .record(let record):
        articles += 1
        if record.findings.contains(where: { $0.code == "not-english" }) {
          foreign += 1
        } else {
          words += Self.wordCount(of: record.document.text)
        }
        for finding in record.findings where console.isVerbose {
          console.detail("\(record.document.id.rawValue): \(finding.message) (\(finding.code.rawValue))")
        }
        try body(record)
      case .problem(let problem):
        bar.finish()
        report(problem)
      }
      let fraction = source.byteCount > 0 ? Double(done.value) / Double(source.byteCount) : nil
      bar.update(articles: articles, fraction: fraction)
    }
    seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    let hidden = failed + skipped - Self.problemsShown
    if foreign > 0 {
      console.message(
        "\(TextLayout.count(foreign, "article")) \(foreign == 1 ? "is" : "are") not in English and "
          + "\(foreign == 1 ? "was" : "were") not analysed.")
    }
    if hidden > 0, !console.isVerbose { console.message("… and \(hidden) more that were not read; see --verbose.") }
  }

  /// What spaces stand between; counted and not cut, because the words of a long article fill many MiB.
  private static func wordCount(of text: String) -> Int {
    var count = 0
    var isInWord = false
    for byte in text.utf8 {
      if byte != UInt8(ascii: " "), !isInWord { count += 1 }
      isInWord = byte != UInt8(ascii: " ")
    }
    return count
  }

  private mutating func report(_ problem: Problem) {
    if problem.isSkip { skipped += 1 } else { failed += 1 }
    guard console.isVerbose || failed + skipped <= Self.problemsShown else { return }
    if problem.isSkip {
      console.message("left out: \(problem.description)")
    } else {
      console.problem(problem.description)
    }
  }

  /// - Throws: Exit code 2 when an input failed, 1 when nothing was read.
  func finish() throws {
    if failed > 0 { throw ExitStatus.failed.code }
    if articles == 0 {
      console.problem("No article was found in the input.")
      throw ExitStatus.nothingFound.code
    }
  }
}

/// A number that one thread raises and another reads.
private final class SharedCount: Sendable {
  private let count = Mutex(0)
  var value: Int { count.withLock { $0 } }
  func add(_ amount: Int) { count.withLock { $0 += amount } }
}
