package import Ingest
import NewsModel

/// The articles that a user names: files, folders, globs, standard input.
package struct ArticleSource: Sendable {
  package let inputs: [Input]
  private let reader: ArticleReader

  package init(_ arguments: [String], options: ReaderOptions = ReaderOptions()) {
    inputs = InputResolver().inputs(for: arguments)
    reader = ArticleReader(options: options)
  }

  /// The bytes of all files, for progress; 0 where it is not known how much there is.
  package var byteCount: Int { inputs.contains { $0.path == "-" } ? 0 : inputs.reduce(0) { $0 + $1.byteCount } }

  /// Reads all inputs one after the other.
  ///
  /// - Parameter finished: Called on the reading thread with the bytes of each file that is done.
  package func producer(finished: @escaping @Sendable (Int) -> Void = { _ in }) -> CorpusReader.Producer {
    { [inputs, reader] consume in
      for input in inputs {
        try reader.read(input) { result in
          switch result {
          case .success(let article): try consume(.article(article.document, findings: article.findings))
          case .failure(let error): try consume(.problem(Problem(error.finding, isSkip: error.isSkip)))
          }
        }
        finished(input.byteCount)
      }
    }
  }
}
