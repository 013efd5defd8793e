import CMemory
import Ingest
import NewsModel
import Pipeline
import Synchronization

/// Reads the inputs of a command: shows progress, reports each problem in one line, and counts.
struct ReadingRun {
  private(set) var counts = ReadingCounts()
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
    inputs = source.inputs.count { $0.problem == nil }
    let done = SharedCount()
    var bar = ProgressBar(console)
    defer { bar.finish() }
    try await CorpusReader(jobs: reading.workers).read(
      source.producer { done.add($0) }, until: Interruption.whenRequested
    ) { outcome in
      try Interruption.check()
      switch outcome {
      case .record(let record):
        counts.add(record)
        if console.isVerbose { tellFindings(of: record) }
        try body(record)
      case .problem(let problem):
        bar.finish()
        counts.add(problem)
        report(problem)
      }
      let fraction = source.byteCount > 0 ? Double(done.value) / Double(source.byteCount) : nil
      bar.update(articles: counts.articles, fraction: fraction)
    }
    seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    for line in counts.remarks { console.message(line) }
    let hidden = problems - Self.problemsShown
    if hidden > 0, !console.isVerbose { console.message("… and \(hidden) more that were not read; see --verbose.") }
  }

  private var problems: Int { counts.failed + counts.skipped }

  private func tellFindings(of record: DocumentRecord) {
    for finding in record.findings {
      let words = finding.span.map { ": “\(TextLayout.clip(String(record.document[$0]), to: 60))”" } ?? ""
      console.detail("\(record.document.id.rawValue): \(finding.message)\(words) (\(finding.code.rawValue))")
    }
  }

  private func report(_ problem: Problem) {
    guard console.isVerbose || problems <= Self.problemsShown else { return }
    if problem.isSkip {
      console.message("left out: \(problem.description)")
    } else {
      console.problem(problem.description)
    }
  }

  /// - Throws: Exit code 2 when an input failed, 1 when nothing was read.
  func finish() throws {
    if counts.failed > 0 { throw ExitStatus.failed.code }
    if counts.articles == 0 {
      console.problem(
        counts.skipped > 0
          ? "No article was found in the input."
          : "No article was found in the input; hidden files, pictures and graphs are passed over.")
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
