import BenchmarkSupport
import CLibXML2
import Foundation
import Ingest

/// Measures web pages to clean articles, beside libxml2's bare parse of the same bytes in the same run.
///
/// ```
/// newsgraph-speed --pages FOLDER
/// ```
struct PageSpeed {
  /// A folder of HTML files.
  let folder: String

  func run() throws {
    let inputs = InputResolver().inputs(for: [folder])
    let pages = try inputs.map { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
    let bytes = pages.reduce(0) { $0 + $1.count }
    let reader = ArticleReader()
    let (parsed, bare) = Stopwatch.shortestTime {
      pages.reduce(0) { count, page in
        count
          + page.withUnsafeBytes {
            ng_html_parse_bare($0.bindMemory(to: UInt8.self).baseAddress, $0.count) == 0 ? 1 : 0
          }
      }
    }
    let (articles, reading) = try Stopwatch.shortestTime {
      var articles = 0
      for input in inputs {
        try reader.read(input) { result in if case .success = result { articles += 1 } }
      }
      return articles
    }
    print("\(pages.count) pages, \(bytes) bytes, \(articles) articles, \(parsed) parsed by libxml2 alone")
    row("libxml2, bare parse", bare, pages.count, bytes)
    row("newsgraph, page to article", reading, pages.count, bytes)
    print(String(format: "newsgraph beside the bare parse: %.2f of its speed", bare / reading))
  }

  private func row(_ name: String, _ seconds: Double, _ pages: Int, _ bytes: Int) {
    let title = name.padding(toLength: 32, withPad: " ", startingAt: 0)
    print(title + String(format: "%8.0f pages/s %8.1f MB/s", Double(pages) / seconds, Double(bytes) / seconds / 1e6))
  }
}
