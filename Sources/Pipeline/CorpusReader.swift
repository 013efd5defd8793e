import Foundation
package import NewsModel

/// Reads many articles at once and hands their records on in the order of the articles.
///
/// One thread reads files; one task group with a fixed number of workers analyses. Files are read only as fast as records
/// are handed on, so memory does not grow with the number of articles; results wait for their turn, so that the order,
/// and with it every byte of output, is the same for any number of workers.
package struct CorpusReader: Sendable {
  /// Something read from the input, in its order.
  package enum Item: Sendable {
    case article(Document, findings: [Finding])
    /// An article, or a whole file, that could not be read or was left out on purpose.
    case problem(Problem)
  }

  /// The same after the analysis.
  package enum Outcome: Sendable {
    case record(DocumentRecord)
    case problem(Problem)
  }

  /// Hands every item of the input to a consumer, and passes on what the consumer throws.
  package typealias Producer = @Sendable (_ consume: (Item) throws -> Void) throws -> Void

  /// Takes what is to be done when somebody asks for an end.
  package typealias Interruption = @Sendable (_ stop: @escaping @Sendable () -> Void) -> Void

  /// Enough text for one worker to be busy for some milliseconds.
  private static let batchBytes = 64 * 1024
  private static let batchItems = 32

  private let analyzer: ArticleAnalyzer
  private let jobs: Int

  package init(analyzer: ArticleAnalyzer = ArticleAnalyzer(), jobs: Int) {
    precondition(jobs > 0, "At least one worker is needed.")
    self.analyzer = analyzer
    self.jobs = jobs
  }

  /// - Parameters:
  ///   - producer: Reads the input, on a thread of its own, and waits where the workers are behind.
  ///   - interruption: Gets what ends the reading at once, also while the producer waits for input that does not come.
  ///   - body: Receives each outcome, in the order of the input.
  /// - Throws: What `producer` and `body` throw, and `CancellationError` when the task is cancelled or interrupted.
  package func read(
    _ producer: @escaping Producer, until interruption: Interruption = { _ in }, _ body: (Outcome) throws -> Void
  ) async throws {
    let room = 4 * jobs
    let permits = BatchPermits(count: room)
    let batches = Self.start(producer, permits, interruption)
    defer { permits.close() }
    var iterator = batches.makeAsyncIterator()
    try await withThrowingTaskGroup(of: (batch: Int, outcomes: [Outcome]).self) { group in
      var isExhausted = false
      var started = 0
      var running = 0
      var delivered = 0
      var waiting: [Int: [Outcome]] = [:]
      while true {
        try Task.checkCancellation()
        // With all room taken the thread waits for us, so we must not wait for it.
        while !isExhausted, running < jobs, started - delivered < room {
          guard let batch = try await iterator.next() else {
            isExhausted = true
            break
          }
          let number = started
          group.addTask { [analyzer] in (number, batch.map { Self.outcome(of: $0, analyzer) }) }
          started += 1
          running += 1
        }
        guard let (number, outcomes) = try await group.next() else { break }
        running -= 1
        waiting[number] = outcomes
        while let ready = waiting.removeValue(forKey: delivered) {
          for outcome in ready { try body(outcome) }
          delivered += 1
          // Only now may the thread read another batch: what waits for its turn takes room too.
          permits.giveBack()
        }
      }
    }
  }

  private static func outcome(of item: Item, _ analyzer: ArticleAnalyzer) -> Outcome {
    switch item {
    case .problem(let problem): return .problem(problem)
    case .article(let document, let findings):
      var record = analyzer.record(of: document)
      record.findings = findings + record.findings
      return .record(record)
    }
  }

  /// Runs the producer on a thread of its own: it blocks on files and on permits, which a task must not.
  private static func start(
    _ producer: @escaping Producer, _ permits: BatchPermits, _ interruption: Interruption
  ) -> AsyncThrowingStream<[Item], any Error> {
    AsyncThrowingStream { continuation in
      interruption { continuation.finish(throwing: CancellationError()) }
      let thread = Thread {
        do {
          var batch: [Item] = []
          var bytes = 0
          func send() throws {
            guard !batch.isEmpty else { return }
            try permits.take()
            continuation.yield(batch)
            batch = []
            bytes = 0
          }
          try producer { item in
            batch.append(item)
            if case .article(let document, _) = item { bytes += document.text.utf8.count }
            if batch.count >= batchItems || bytes >= batchBytes { try send() }
          }
          try send()
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }
}
