import NewsModel

/// Months, weekdays and words for days.
enum CalendarWords {
  static let months: [WordHash: Int] = table(
    [
      ["january", "jan."], ["february", "feb."], ["march", "mar."], ["april", "apr."], ["may"], ["june", "jun."],
      ["july", "jul."], ["august", "aug."], ["september", "sept.", "sep."], ["october", "oct."], ["november", "nov."],
      ["december", "dec."],
    ], from: 1)

  /// Monday is 0.
  static let weekdays: [WordHash: Int] = table(
    [
      ["monday"], ["tuesday"], ["wednesday"], ["thursday"], ["friday"], ["saturday"], ["sunday"],
    ], from: 0)

  static let days: [WordHash: Int] = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]
  static let steps: [WordHash: Int] = ["last": -1, "previous": -1, "next": 1, "this": 0]

  private static func table(_ rows: [[String]], from first: Int) -> [WordHash: Int] {
    var table: [WordHash: Int] = [:]
    for (index, words) in rows.enumerated() {
      for word in words { table[WordHash(word)] = index + first }
    }
    return table
  }
}
