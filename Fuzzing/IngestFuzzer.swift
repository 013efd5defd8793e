// libFuzzer target: `make fuzz FORMAT=html SECONDS=600`. The format is the file name's ending that the reader sees.
import Ingest
import NewsModel

#if canImport(Glibc)
  import Glibc
#endif

private let name = "input." + (getenv("FORMAT").map { String(cString: $0) } ?? "html")
private let reader: ArticleReader = {
  var options = ReaderOptions()
  options.maximumArticleBytes = 1 << 20
  return ArticleReader(options: options)
}()

/// Reads one input as the fuzzer asks for it; whatever the reader does beyond findings and errors stops the program.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  do {
    try reader.read(input, named: name) { result in
      guard case .success(let article) = result else { return }
      for span in article.document.boilerplate { _ = article.document[span] }
    }
  } catch {
    fatalError("The reader threw what its consumer did not: \(error)")
  }
  return 0
}
