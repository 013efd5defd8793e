import NewsModel

/// The columns of a table: which holds what, and which hold nothing that is known.
struct TableColumns {
  /// The cells of the first line.
  let columns: [String]
  /// Whether the first line names the columns; it does not where the user numbers them.
  let hasHeader: Bool
  private let names: [String]
  private let mapping: ColumnMapping

  /// - Throws: ``IngestError`` when no column holds the text, or when there is none that the user names.
  init(_ columns: [String], _ mapping: ColumnMapping, at location: String) throws(IngestError) {
    self.columns = columns
    self.mapping = mapping
    let named = columns.map(ColumnMapping.key)
    for (field, name) in mapping.namedFields where !named.contains(ColumnMapping.key(name)) {
      guard let number = Int(name), columns.indices.contains(number - 1) else {
        throw mapping.missing(field, named: name, among: columns, at: location)
      }
    }
    // A table whose columns are all named by number has no header: what stands in its first line is an article.
    hasHeader = !mapping.isNumbered(among: named)
    names = hasHeader ? named : columns.indices.map { String($0 + 1) }
    guard mapping.names(of: .text).contains(where: names.contains) else {
      throw mapping.missingText(among: columns, at: location)
    }
  }

  func index(of name: String) -> Int? { names.firstIndex(of: name) }

  /// Says which columns were passed over, where none of those known holds the date.
  func missingDate(at location: String) -> Finding? {
    mapping.missingDate(among: hasHeader ? columns : names, at: location)
  }
}
