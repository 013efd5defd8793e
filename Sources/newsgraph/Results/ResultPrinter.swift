import Export

/// Writes results to standard output in the form that was asked for.
struct ResultPrinter {
  let console: Console
  let format: ResultFormat

  /// - Parameters:
  ///   - rows: The results, for programs.
  ///   - text: The same for a reader.
  func print(_ rows: [ResultRow], text: (TextStyle) -> String) {
    switch format {
    case .text: console.result(text(TextStyle(isOn: console.hasColor)))
    case .json:
      var json = JSONWriter()
      json.array { json in rows.forEach { $0.write(to: &json) } }
      console.result(json.text + "\n")
    case .jsonl:
      for row in rows { console.result(Self.line(row)) }
    case .tsv: console.result(Self.table(rows))
    }
  }

  /// A single result: an object instead of a list of one.
  func print(_ row: ResultRow, text: (TextStyle) -> String) {
    switch format {
    case .json: console.result(Self.line(row))
    case .text, .jsonl, .tsv: print([row], text: text)
    }
  }

  private static func line(_ row: ResultRow) -> String {
    var json = JSONWriter()
    row.write(to: &json)
    return json.text + "\n"
  }

  private static func table(_ rows: [ResultRow]) -> String {
    guard let first = rows.first else { return "" }
    let header = first.fields.map(\.name).joined(separator: "\t")
    return ([header] + rows.map { $0.fields.map(\.value.cell).joined(separator: "\t") })
      .map { $0 + "\n" }.joined()
  }
}
