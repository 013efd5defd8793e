package import NewsModel

/// An article, or a whole input, that could not be read.
package struct IngestError: Error, Sendable, Hashable {
  /// What kind of failure it was.
  package enum Code: String, Hashable, Sendable {
    /// The file is missing, may not be read, or vanished.
    case unreadable
    /// The bytes are of no kind that is known here.
    case unknownFormat = "unknown-format"
    case malformed
    /// Compressed data ends early or is damaged.
    case brokenCompression = "broken-compression"
    /// A limit was passed: bytes, depth, expansion.
    case limit
    /// XML that declares entities of its own.
    case unsafeMarkup = "unsafe-markup"
    case empty
    /// A front page, gallery, error page or pay wall.
    case notAnArticle = "not-an-article"
    /// What lies in a folder and is no file: a link that leads nowhere or to a folder, a pipe.
    case passedOver = "passed-over"
  }

  package let code: Code
  /// The file or address, with the place in it: `dump.jsonl:17`, `crawl.warc.gz#3`.
  package let location: String
  /// What went wrong, in a few words.
  package let reason: String
  /// What the user can do about it.
  package let remedy: String?

  package init(_ code: Code, at location: String, _ reason: String, remedy: String? = nil) {
    self.code = code
    self.location = location
    self.reason = reason
    self.remedy = remedy
  }

  /// Whether the input was read well and left out on purpose, rather than failed.
  package var isSkip: Bool { [.notAnArticle, .empty, .passedOver].contains(code) }

  /// The same, as the record and the report list it.
  package var finding: Finding {
    Finding(
      .init(rawValue: code.rawValue), location: location, message: remedy.map { "\(reason); \($0)" } ?? reason)
  }
}

extension IngestError {
  /// Something is over the limit of one article.
  ///
  /// - Parameters:
  ///   - what: "the message is larger".
  ///   - remedy: What else than raising the limit may help.
  static func tooLarge(
    _ what: String, _ options: ReaderOptions, at location: String,
    remedy: String = "raise --max-article-bytes if it is one article"
  ) -> IngestError {
    IngestError(.limit, at: location, "\(what) than \(ByteCount.words(options.maximumArticleBytes))", remedy: remedy)
  }
}

extension IngestError: CustomStringConvertible {
  package var description: String { "\(location): \(reason)" + (remedy.map { " (\($0))" } ?? "") }
}
