/// The root codes of CAMEO that types of events stand for: `Schemas/cameo-roots.tsv`.
package struct CameoRoots: Sendable {
  private let codes: [String: (done: [String], planned: [String])]

  /// - Parameter table: The bytes of the table.
  package init(table: String) {
    var codes: [String: (done: [String], planned: [String])] = [:]
    for line in table.split(separator: "\n") where line.hasPrefix("event\t") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 3 else { continue }
      func list(_ cell: String) -> [String] { cell.split(separator: ",").map(String.init) }
      codes[cells[1]] = (list(cells[2]), list(cells[3]))
    }
    self.codes = codes
  }

  /// The codes of a type, sorted; none where CAMEO has none for it. What is planned may be an intent or a threat.
  package func codes(ofEvent type: String, isPlanned: Bool) -> [String] {
    guard let found = codes[type] else { return [] }
    return Set(found.done + (isPlanned ? found.planned : [])).sorted()
  }
}
