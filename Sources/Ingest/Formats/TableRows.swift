/// The rows of a table, one at a time; quoted cells may hold separators, quotes and line breaks.
///
/// A quotation that is never closed would swallow the rows behind it. It shows where it ends in the middle of a cell of a
/// later line, or not at all: such a row is a fault, and the line in which it ended is read as a row of its own.
///
/// ```swift
/// var rows = TableRows(Array("title,text\nPort,\"Berg left, at once.\"\n".utf8), separator: UInt8(ascii: ","))
/// try rows.next()  // the cells "title" and "text", as bytes
/// try rows.next()  // "Port" and "Berg left, at once."
/// try rows.next()  // nil
/// ```
package struct TableRows {
  /// What is wrong with a row.
  enum Fault {
    case tooLong
    /// The lines in which its quotation begins and ends, counted from 1.
    case unclosed(from: Int, to: Int?)

    func error(at location: String, limit: Int) -> IngestError {
      switch self {
      case .tooLong:
        return IngestError(
          .limit, at: location, "the row is longer than \(ByteCount.words(limit))",
          remedy: "raise --max-article-bytes, or look for a quote that is not closed")
      case .unclosed(let first, let last?):
        return IngestError(
          .malformed, at: location, "the quotation begun in line \(first) ends inside line \(last)",
          remedy: "close it, and write quotation marks inside it twice")
      case .unclosed(let first, nil):
        return IngestError(
          .malformed, at: location, "the quotation begun in line \(first) is not closed, so what follows was not read",
          remedy: "close it, and write quotation marks inside it twice")
      }
    }
  }

  private let stream: ByteStream
  private let separator: UInt8
  private let limit: Int
  /// How many cells the header has.
  var width = 0
  /// What is wrong with the row that was read last.
  private(set) var fault: Fault?
  /// How many lines were read.
  private var line: Int
  /// A line that is to be read again.
  private var pending: (bytes: [UInt8], isCut: Bool)?

  /// - Parameter linesBefore: How many lines were taken from the stream already.
  init(stream: ByteStream, separator: UInt8, limit: Int, linesBefore: Int = 0) {
    self.stream = stream
    self.separator = separator
    self.limit = limit
    line = linesBefore
  }

  /// The rows of a table in memory.
  package init(_ bytes: [UInt8], separator: UInt8) {
    self.init(stream: ByteStream(bytes), separator: separator, limit: .max)
  }

  /// - Returns: The cells of the next row; `nil` at the end.
  package mutating func next() throws -> [[UInt8]]? {
    fault = nil
    guard var line = try nextLine() else { return nil }
    var cells = Cells(separator: separator)
    var size = 0
    var firstQuoted = self.line
    while true {
      size += line.bytes.count
      if line.isCut || size > limit {
        fault = .tooLong
        break
      }
      let isInside = cells.isQuoted
      let endsInside = cells.add(line.bytes)
      // Marks inside a cell that are not written twice are let pass, unless they cost a cell.
      if !cells.isQuoted, !isInside, cells.hasStrayMark, cells.count < width {
        fault = .unclosed(from: self.line, to: self.line)
        break
      }
      if isInside, endsInside {
        fault = .unclosed(from: firstQuoted, to: self.line)
        var alone = Cells(separator: separator)
        _ = alone.add(line.bytes)
        if alone.isQuoted ? 2...max(2, width) ~= alone.count : alone.count == width { pending = line }
        break
      }
      guard cells.isQuoted else { break }
      if !isInside || cells.quoteBeganInLine { firstQuoted = self.line }
      guard let more = try nextLine() else {
        fault = .unclosed(from: firstQuoted, to: nil)
        break
      }
      cells.breakLine()
      line = more
    }
    return cells.finished
  }

  private mutating func nextLine() throws -> (bytes: [UInt8], isCut: Bool)? {
    if let again = pending {
      pending = nil
      return again
    }
    let next = try stream.readLine(limit: limit)
    if next != nil { line += 1 }
    return next
  }

  /// The cells of a row while they are read.
  private struct Cells {
    let separator: UInt8
    private(set) var isQuoted = false
    /// Whether something stands between the end of a quotation and that of its cell.
    private(set) var hasStrayMark = false
    /// Whether the quotation that is open was opened in the line that was added last.
    private(set) var quoteBeganInLine = false
    private var cells: [[UInt8]] = []
    private var cell: [UInt8] = []

    init(separator: UInt8) { self.separator = separator }

    var count: Int { cells.count + 1 }
    var finished: [[UInt8]] { cells + [cell] }

    mutating func breakLine() { cell.append(10) }

    /// - Returns: Whether a quotation of an earlier line ends before the cell does: behind it something else follows.
    mutating func add(_ bytes: [UInt8]) -> Bool {
      var endsInside = false
      var isOfEarlierLine = isQuoted
      quoteBeganInLine = false
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if isQuoted {
          if byte == 34 {
            if index + 1 < bytes.count, bytes[index + 1] == 34 {
              cell.append(34)
              index += 1
            } else {
              isQuoted = false
              let rest = bytes[(index + 1)...].first { $0 != 32 }
              let endsCell = rest == nil || rest == separator
              if !endsCell { hasStrayMark = true }
              if isOfEarlierLine, !endsCell { endsInside = true }
              isOfEarlierLine = false
            }
          } else {
            cell.append(byte)
          }
        } else if byte == 34 && cell.isEmpty {
          isQuoted = true
          quoteBeganInLine = true
        } else if byte == separator {
          cells.append(cell)
          cell = []
        } else {
          cell.append(byte)
        }
        index += 1
      }
      return endsInside
    }
  }
}
