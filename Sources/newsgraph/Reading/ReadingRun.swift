import CMemory
import Foundation
import Ingest
import NewsModel
import Pipeline
import Synchronization

/// Reads the inputs of a command: shows progress, reports each problem in one line, and counts.
struct ReadingRun {
  private(set) var articles = 0
  /// Those among them that are not in English: kept, and not analysed.
  private(set) var foreign = 0
  /// The first of these, with their languages.
  private var foreignNames: [String] = []
  /// Those in an old encoding that they do not name.
  private var guessed: [String] = []
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
        articles += 1
        if record.findings.contains(where: { $0.code == .notEnglish }) {
          foreign += 1
          if foreign <= Self.namesShown {
            let language = record.document.language.map { $0 == "und" ? "unknown" : $0 } ?? "unknown"
            foreignNames.append("\(record.document.id.rawValue) (\(language))")
          }
        } else {
          words += Self.wordCount(of: record.document.text)
        }
        if record.findings.contains(where: { $0.code == .guessedEncoding }) {
          guessed.append(record.document.id.rawValue)
        }
        for finding in record.findings where console.isVerbose {
          let words = finding.span.map { ": “\(TextLayout.clip(String(record.document[$0]), to: 60))”" } ?? ""
          console.detail("\(record.document.id.rawValue): \(finding.message)\(words) (\(finding.code.rawValue))")
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
          + "\(foreign == 1 ? "was" : "were") not analysed: \(Self.list(foreignNames, of: foreign)).")
    }
    if !guessed.isEmpty {
      console.message(
        "\(TextLayout.count(guessed.count, "article")) \(guessed.count == 1 ? "is" : "are") not in UTF-8 and "
          + "\(guessed.count == 1 ? "was" : "were") read as Western European (Windows-1252): "
          + "\(Self.list(Array(guessed.prefix(Self.namesShown)), of: guessed.count)).")
    }
    if hidden > 0, !console.isVerbose { console.message("… and \(hidden) more that were not read; see --verbose.") }
  }

  /// More names say nothing new.
  private static let namesShown = 5

  /// "a.txt (fr), b.txt (de), …".
  private static func list(_ names: [String], of count: Int) -> String {
    names.joined(separator: ", ") + (count > names.count ? ", …" : "")
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
      console.problem(
        skipped > 0
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
