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

  static let days: [WordHash: Int] = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "overnight": 0]
  static let steps: [WordHash: Int] = ["last": -1, "previous": -1, "next": 1, "this": 0]

  enum Unit { case day, week, month, year }
  static let units: [WordHash: Unit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month, "year": .year,
    "years": .year,
  ]
  static let counts: [WordHash: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20,
  ]

  /// Every word that a time can begin with, but for numbers.
  static let openers = Set(months.keys).union(weekdays.keys).union(days.keys).union(steps.keys).union(counts.keys)

  /// Words before a verb that make it look ahead.
  static let ahead: Set<WordHash> = ["will", "'ll", "’ll", "shall", "would"]
  /// Verbs whose infinitive is still to come.
  static let plans: Set<WordHash> = [
    "plan", "expect", "schedule", "set", "due", "intend", "agree", "vow", "promise", "pledge", "prepare", "hope",
    "want",
    "slate", "go",
  ]

  private static func table(_ rows: [[String]], from first: Int) -> [WordHash: Int] {
    var table: [WordHash: Int] = [:]
    for (index, words) in rows.enumerated() {
      for word in words { table[WordHash(word)] = index + first }
    }
    return table
  }
}
