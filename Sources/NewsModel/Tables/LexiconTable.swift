package import NewsModelData

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
        preconditionFailure("\(cells.table) has no column \"\(column)\".")
      }
      return index < range.count ? cells[range.lowerBound + index] : ""
    }

    /// A cell that holds several values joined by `|`.
    package func list(_ column: String) -> [Substring] {
      self[column].utf8.split(separator: UInt8(ascii: "|")).map { Substring($0) }
    }

    /// A cell that holds a whole number; `nil` when it is empty. Stops at anything else.
    package func int(_ column: String) -> Int? {
      let cell = self[column]
      if cell.isEmpty { return nil }
      guard let number = Int(cell) else { refuse(cell, as: "whole number for the column \(column)") }
      return number
    }

    /// A cell that holds a number; `nil` when it is empty. Stops at anything else.
    package func double(_ column: String) -> Double? {
      let cell = self[column]
      if cell.isEmpty { return nil }
      guard let number = Double(cell) else { refuse(cell, as: "number for the column \(column)") }
      return number
    }

    /// A cell that holds one of the words that `Value` has as raw values. Stops at any other.
    package func value<Value: RawRepresentable<String>>(_ column: String, as: Value.Type = Value.self) -> Value {
      guard let value = Value(rawValue: String(self[column])) else { refuse(self[column], as: column) }
      return value
    }

    /// Whether a cell says "yes"; an empty one says no. Stops at anything else.
    package func isYes(_ column: String) -> Bool {
      let cell = self[column]
      guard cell.isEmpty || cell == "yes" else {
        refuse(cell, as: "answer in the column \(column): \"yes\", or nothing")
      }
      return !cell.isEmpty
    }

    /// Stops at a word that the reader of a table does not know.
    ///
    /// Tables are compiled in: it is a mistake of who edited one, and would take the line out of it without a word.
    ///
    /// - Parameter meaning: What the word should be: "kind".
    package func refuse(_ word: some StringProtocol, as meaning: String) -> Never {
      preconditionFailure("\(cells.table), line \(line): \"\(word)\" is no \(meaning).")
    }
  }

  /// Where the cells of a table lie in its text: most are only compared or hashed, and never become strings.
  fileprivate final class Cells: Sendable {
    /// The file of the table, for error messages.
    let table: String
    let columns: [String]
    private let text: String
    /// The first and the end of each cell, in bytes.
    private let bounds: [UInt32]

    init(_ text: String, of table: String, columns: [String], bounds: [UInt32]) {
      self.table = table
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
  /// The file of the table, for error messages.
  package var name: String { cells.table }
  package let rows: [Row]
  private let cells: Cells

  /// A table that is compiled in.
  package init(_ table: EmbeddedTable) {
    self.init(String(decoding: table.buffer, as: UTF8.self), name: table.fileName)
  }

  /// - Parameter name: The file of the table, for error messages.
  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(_ text: String, name: String = "The table") {
    var text = text
    let (lines, bounds) = text.withUTF8 { Self.lines(of: $0) }
    let header = lines.first.map { Cells(text, of: name, columns: [], bounds: bounds).strings(in: $0.cells) } ?? []
    let cells = Cells(text, of: name, columns: header, bounds: bounds)
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
