import Foundation

/// The articles of Wikinews by their address, each its title, an empty line and its body.
enum WikinewsTexts {
  /// - Parameter folder: The folder of corpora.
  static func byAddress(in folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for year in ["2019", "2020"] {
      let path = "\(folder)/wikinews/wikinews_\(year).csv"
      for row in rows(try String(contentsOfFile: path, encoding: .utf8)).dropFirst() where row.count == 4 {
        texts[row[0]] = row[2] + "\n\n" + row[3]
      }
    }
    return texts
  }

  /// The cells of a file as RFC 4180 has it, taken as they stand.
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var quoteBefore = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if scalar == "\"" {
          isQuoted = false
          quoteBefore = true
        } else {
          cell.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        if quoteBefore { cell.append(scalar) }
        isQuoted = true
      case ",":
        row.append(String(cell))
        cell.removeAll()
      case "\n":
        row.append(String(cell))
        cell.removeAll()
        rows.append(row)
        row.removeAll()
      case "\r": break
      default: cell.append(scalar)
      }
      quoteBefore = false
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [String(cell)]) }
    return rows
  }
}
