import IngestData
import NewsModel

extension LexiconTable {
  /// A table of this stage, as it is embedded in the program.
  init(_ table: IngestTable) {
    self.init(
      String(decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self))
  }
}
