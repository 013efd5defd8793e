import BenchmarkSupport
import Foundation
import Ingest
import NewsModel

/// Reads a large file once and says how much memory that took at its height.
///
/// ```
/// newsgraph-speed --archive crawl.warc.gz
/// ```
struct ArchiveMemory {
  let path: String

  func run() throws {
    var articles = 0
    var bytes = 0
    var problems = 0
    let (_, seconds) = try Stopwatch.time {
      try ArticleReader().read(Input(path: path)) { result in
        switch result {
        case .success(let article):
          articles += 1
          bytes += article.document.text.utf8.count
        case .failure: problems += 1
        }
      }
    }
    print("\(articles) articles, \(bytes) bytes of text, \(problems) left out or not read")
    print(String(format: "%.1f s of processor, %.1f MiB at the most", seconds, ProcessMemory.peak))
  }
}
