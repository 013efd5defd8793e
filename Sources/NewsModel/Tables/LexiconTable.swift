/// A table of words as a linguist edits it: tab-separated, `#` comments, a header line that names the columns.
///
/// ```
/// # cue verbs
/// lemma   stance   polarity
/// deny    denies   -1
/// ```
package struct LexiconTable: Sendable {
  /// One line, read by column name.
  package struct Row: Sendable {
    fileprivate let columns: [String: Int]
    package let cells: [Substring]
    /// Counted from 1, for error messages.
    package let line: Int

    /// The cell of a column; empty when the line is shorter or the column is unknown.
    package subscript(column: String) -> Substring {
      guard let index = columns[column], index < cells.count else { return "" }
      return cells[index]
    }

    /// A cell that holds several values joined by `|`.
    package func list(_ column: String) -> [Substring] {
      self[column].utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
    }
  }

  package let columns: [String]
  package let rows: [Row]

  /// - Parameter bytes: UTF-8, as tables are embedded.
  package init(_ bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }

  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(_ text: String) {
    var columns: [String] = []
    var index: [String: Int] = [:]
    var rows: [Row] = []
    var number = 0
    // By bytes: a string looks for the borders of its characters, which takes ten times as long.
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
      if columns.isEmpty {
        columns = cells.map(String.init)
        index = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      } else {
        rows.append(Row(columns: index, cells: cells, line: number))
      }
    }
    self.columns = columns
    self.rows = rows
  }
}
