package import NewsModel

/// The root codes of CAMEO that types of events stand for: `Schemas/cameo-roots.tsv`.
package struct CameoRoots: Sendable {
  private let codes: [String: (done: [String], planned: [String])]

  package init(_ table: LexiconTable) {
    var codes: [String: (done: [String], planned: [String])] = [:]
    for row in table.rows where row["kind"] == "event" {
      func list(_ column: String) -> [String] { row[column].split(separator: ",").map(String.init) }
      codes[String(row["name"])] = (list("cameo"), list("planned"))
    }
    self.codes = codes
  }

  /// The codes of a type, sorted; none where CAMEO has none for it. What is planned may be an intent or a threat.
  package func codes(ofEvent type: String, isPlanned: Bool) -> [String] {
    guard let found = codes[type] else { return [] }
    return Set(found.done + (isPlanned ? found.planned : [])).sorted()
  }
}
