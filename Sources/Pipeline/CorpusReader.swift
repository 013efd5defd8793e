package import NewsModel

/// Reads many articles at once and hands their records on in the order of the articles.
///
/// One task group with a fixed number of workers. Articles are taken from the input only as fast as records are handed
/// on, so memory does not grow with the number of articles; results wait for their turn, so that the order, and with it
/// every byte of output, is the same for any number of workers.
package struct CorpusReader: Sendable {
  /// Enough text for one worker to be busy for some milliseconds.
  private static let batchBytes = 64 * 1024
  private static let batchArticles = 32

  private let analyzer: ArticleAnalyzer
  private let jobs: Int

  package init(analyzer: ArticleAnalyzer = ArticleAnalyzer(), jobs: Int) {
    precondition(jobs > 0, "At least one worker is needed.")
    self.analyzer = analyzer
    self.jobs = jobs
  }

  /// - Parameters:
  ///   - next: Gives the next article, `nil` after the last. Called one call at a time, while workers read.
  ///   - body: Receives each record, in the order of the articles.
  /// - Throws: What `next` and `body` throw, and `CancellationError` when the task is cancelled.
  package func read(_ next: () throws -> Document?, _ body: (DocumentRecord) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: (batch: Int, records: [DocumentRecord]).self) { group in
      var isExhausted = false
      var started = 0
      var running = 0
      var delivered = 0
      var waiting: [Int: [DocumentRecord]] = [:]
      while true {
        try Task.checkCancellation()
        while !isExhausted, running < jobs, started - delivered < 4 * jobs {
          let batch = try nextBatch(next)
          guard !batch.isEmpty else {
            isExhausted = true
            break
          }
          let number = started
          group.addTask { [analyzer] in (number, batch.map(analyzer.record)) }
          started += 1
          running += 1
        }
        guard let (number, records) = try await group.next() else { break }
        running -= 1
        waiting[number] = records
        while let ready = waiting.removeValue(forKey: delivered) {
          for record in ready { try body(record) }
          delivered += 1
        }
      }
    }
  }

  private func nextBatch(_ next: () throws -> Document?) throws -> [Document] {
    var batch: [Document] = []
    var bytes = 0
    while batch.count < Self.batchArticles, bytes < Self.batchBytes, let document = try next() {
      bytes += document.text.utf8.count
      batch.append(document)
    }
    return batch
  }
}
