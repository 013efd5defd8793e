import Foundation
import Ingest

/// The articles of files, for the commands that write something of each.
enum ArticleFiles {
  /// Hands over each article in order; what cannot be read is told on standard error.
  ///
  /// - Parameter files: Files, folders or globs.
  static func forEach(in files: [String], _ body: (Article) throws -> Void) throws {
    for input in InputResolver().inputs(for: files) { try forEach(in: input, body) }
  }

  /// The same for one input.
  static func forEach(in input: Input, _ body: (Article) throws -> Void) throws {
    try ArticleReader().read(input) { result in
      switch result {
      case .success(let article): try body(article)
      case .failure(let error): FileHandle.standardError.write(Data("\(error)\n".utf8))
      }
    }
  }
}
