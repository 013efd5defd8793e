import Ingest

/// What a file gives: its articles, and what could not be read.
struct ReadArticles {
  var articles: [Article] = []
  var errors: [IngestError] = []

  init(_ bytes: [UInt8], named name: String, options: ReaderOptions = ReaderOptions()) throws {
    try ArticleReader(options: options).read(bytes, named: name) { result in
      switch result {
      case .success(let article): articles.append(article)
      case .failure(let error): errors.append(error)
      }
    }
  }

  init(_ text: String, named name: String, options: ReaderOptions = ReaderOptions()) throws {
    try self.init(Array(text.utf8), named: name, options: options)
  }
}
