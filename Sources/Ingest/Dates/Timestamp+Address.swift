import NewsModel

extension Timestamp {
  /// Reads the first day in an address on the web.
  ///
  /// ```swift
  /// Timestamp(address: "https://a.example/2019/nov/18/title")?.iso8601  // "2019-11-18"
  /// Timestamp(address: "https://a.example/title-20191118.html")?.iso8601 // "2019-11-18"
  /// Timestamp(address: "https://a.example/2019/02/31/title")             // nil: there is no such day
  /// ```
  ///
  /// - Parameter address: Its parts are divided by slashes, hyphens, underscores, dots and the question mark.
  init?(address: String) {
    // The web is no older.
    let years = 1990...2100
    let parts = address.split { $0 == "/" || $0 == "-" || $0 == "_" || $0 == "." || $0 == "?" }
    for (index, part) in parts.enumerated() {
      guard let number = Int(part) else { continue }
      if part.utf8.count == 4, index + 2 < parts.count, parts[index + 1].utf8.count <= 3,
        parts[index + 2].utf8.count <= 2,
        let month = Int(parts[index + 1]) ?? CalendarNames.month(parts[index + 1]), let day = Int(parts[index + 2]),
        let found = Timestamp(year: number, month: month, day: day, in: years)
      {
        self = found
        return
      }
      if part.utf8.count == 8, let found = Timestamp(compact: number, in: years) {
        self = found
        return
      }
    }
    return nil
  }
}
