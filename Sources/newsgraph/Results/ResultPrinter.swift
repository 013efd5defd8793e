import ArgumentParser
import Export

/// Writes results to standard output in the form that was asked for.
struct ResultPrinter {
  let console: Console
  let format: ResultFormat

  /// Only the form that was asked for is made.
  ///
  /// - Parameters:
  ///   - rows: The results, for programs.
  ///   - text: The same for a reader.
  func print(rows: () throws -> [ResultRow], text: (TextStyle) throws -> String) rethrows {
    switch format {
    case .text: console.result(try text(TextStyle(isOn: console.hasColor)))
    case .json:
      let rows = try rows()
      var json = JSONWriter()
      json.array { json in rows.forEach { $0.write(to: &json) } }
      console.result(json.text + "\n")
    case .jsonl:
      for row in try rows() { console.result(Self.line(row)) }
    case .tsv: console.result(Self.table(try rows()))
    }
  }

  /// A single result: an object instead of a list of one.
  func print(row: () throws -> ResultRow, text: (TextStyle) throws -> String) rethrows {
    switch format {
    case .json: console.result(Self.line(try row()))
    case .text, .jsonl, .tsv: try print(rows: { [try row()] }, text: text)
    }
  }

  /// Says that nothing fits: an empty list for programs, a line for readers.
  ///
  /// - Returns: The exit code to throw.
  func nothing(_ reason: String) -> ExitCode {
    if format == .json { console.result("[]\n") }
    console.problem(reason)
    return ExitStatus.nothingFound.code
  }

  /// Says how many results there are where not all of them are shown.
  func remark(shown: Int, of count: Int, _ results: String) {
    guard shown < count else { return }
    console.message("\(shown) of \(TextLayout.number(count)) \(results); the others with --limit 0.")
  }

  /// Says what was left out for want of a date.
  func remark(undated count: Int, _ result: String) {
    guard count > 0 else { return }
    console.message("\(TextLayout.count(count, result)) without a date left out by --since or --until.")
  }

  private static func line(_ row: ResultRow) -> String {
    var json = JSONWriter()
    row.write(to: &json)
    return json.text + "\n"
  }

  private static func table(_ rows: [ResultRow]) -> String {
    let lines = rows.map(TableLine.init)
    var columns: [String] = []
    for line in lines { for name in line.columns where !columns.contains(name) { columns.append(name) } }
    guard !columns.isEmpty else { return "" }
    return ([columns] + lines.map { line in columns.map { line.cells[$0] ?? "" } })
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}
