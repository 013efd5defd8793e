import Export

/// A value in a result row, written as JSON or as a cell of a table.
enum ResultValue: Sendable {
  case text(String)
  case number(Int)
  case decimal(Float)
  case flag(Bool)
  case list([ResultValue])
  case row(ResultRow)
  case null

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let number): json.number(number)
    case .decimal(let number): json.decimal(number)
    case .flag(let flag): json.raw(flag ? "true" : "false")
    case .list(let values): json.array { json in values.forEach { $0.write(to: &json) } }
    case .row(let row): row.write(to: &json)
    case .null: json.raw("null")
    }
  }

  /// One line without tabs; lists are joined by ` | `, rows by their values.
  var cell: String {
    switch self {
    case .text(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .number(let number): String(number)
    case .decimal(let number):
      {
        var json = JSONWriter()
        json.decimal(number)
        return json.text
      }()
    case .flag(let flag): flag ? "1" : "0"
    case .list(let values): values.map(\.cell).joined(separator: " | ")
    case .row(let row): row.fields.map(\.value.cell).joined(separator: " · ")
    case .null: ""
    }
  }
}
