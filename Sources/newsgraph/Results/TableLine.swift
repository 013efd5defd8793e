/// A result row made flat for a table: what is nested gets columns of its own, named with a dot.
///
/// Of a list of rows, such as the evidence of an edge, the first is shown, and how many there are.
struct TableLine {
  private(set) var columns: [String] = []
  private(set) var cells: [String: String] = [:]

  init(_ row: ResultRow) { add(row, prefix: "") }

  private mutating func add(_ row: ResultRow, prefix: String) {
    for (name, value) in row.fields {
      switch value {
      case .row(let inner): add(inner, prefix: prefix + name + ".")
      case .list(let values):
        if case .row(let first) = values.first {
          set(prefix + name, String(values.count))
          add(first, prefix: prefix + name + ".")
        } else {
          set(prefix + name, value.cell)
        }
      default: set(prefix + name, value.cell)
      }
    }
  }

  private mutating func set(_ column: String, _ cell: String) {
    columns.append(column)
    cells[column] = cell
  }
}
