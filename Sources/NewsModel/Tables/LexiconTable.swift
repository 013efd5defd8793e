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
    fileprivate let cells: Cells
    fileprivate let range: Range<Int>
    /// Counted from 1, for error messages.
    package let line: Int

    /// The cell of a column; empty when the line is shorter.
    package subscript(column: String) -> Substring {
      guard let index = cells.columns.firstIndex(of: column) else {
        preconditionFailure("The table of \(cells.columns.joined(separator: ", ")) has no column \(column).")
      }
      return index < range.count ? cells[range.lowerBound + index] : ""
    }

    /// A cell that holds several values joined by `|`.
    package func list(_ column: String) -> [Substring] {
      self[column].utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
    }

    /// Stops at a word that the reader of a table does not know.
    ///
    /// Tables are compiled in: it is a mistake of who edited one, and would take the line out of it without a word.
    ///
    /// - Parameters:
    ///   - meaning: What the word should be: "kind".
    ///   - table: The file of the table.
    package func refuse(_ word: some StringProtocol, as meaning: String, in table: String) -> Never {
      preconditionFailure("\(table), line \(line): there is no \(meaning) \"\(word)\".")
    }
  }

  /// Where the cells of a table lie in its text: most are only compared or hashed, and never become strings.
  fileprivate final class Cells: Sendable {
    let columns: [String]
    private let text: String
    /// The first and the end of each cell, in bytes.
    private let bounds: [UInt32]

    init(_ text: String, columns: [String], bounds: [UInt32]) {
      self.text = text
      self.columns = columns
      self.bounds = bounds
    }

    subscript(cell: Int) -> Substring {
      let bytes = text.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: Int(bounds[2 * cell]))
      let end = bytes.index(bytes.startIndex, offsetBy: Int(bounds[2 * cell + 1]))
      return Substring(bytes[start..<end])
    }
  }

  package var columns: [String] { cells.columns }
  package let rows: [Row]
  private let cells: Cells

  /// - Parameter bytes: UTF-8, as tables are embedded.
  package init(_ bytes: UnsafeRawBufferPointer) { self.init(String(decoding: bytes, as: UTF8.self)) }

  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(_ text: String) {
    var text = text
    let (lines, bounds) = text.withUTF8 { Self.lines(of: $0) }
    let header = lines.first.map { Cells(text, columns: [], bounds: bounds).strings(in: $0.cells) } ?? []
    let cells = Cells(text, columns: header, bounds: bounds)
    self.cells = cells
    rows = lines.dropFirst().map { Row(cells: cells, range: $0.cells, line: $0.number) }
  }

  /// The lines that are no comments, each with its cells, and where each cell lies.
  private static func lines(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (lines: [(cells: Range<Int>, number: Int)], bounds: [UInt32]) {
    var lines: [(cells: Range<Int>, number: Int)] = []
    var bounds: [UInt32] = []
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let first = bounds.count / 2
        bounds.append(UInt32(start))
        for index in start..<end where bytes[index] == UInt8(ascii: "\t") {
          bounds.append(UInt32(index))
          bounds.append(UInt32(index + 1))
        }
        bounds.append(UInt32(end))
        lines.append((first..<bounds.count / 2, number))
      }
      start = end + 1
    }
    return (lines, bounds)
  }
}

extension LexiconTable.Cells {
  fileprivate func strings(in range: Range<Int>) -> [String] { range.map { String(self[$0]) } }
}
