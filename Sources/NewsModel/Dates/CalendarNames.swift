/// The English names of months and weekdays, for all who read a calendar.
///
/// ```swift
/// CalendarNames.month("November")  // 11
/// CalendarNames.month("Sept")      // 9
/// CalendarNames.weekday("Tuesday") // 1
/// ```
package enum CalendarNames {
  /// The months in full and in lower case, January first.
  package static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The weekdays in full and in lower case, Monday first.
  package static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// Short names of weekdays in lower case. Some are words of other meanings ("sat", "wed", "sun"), so that they count
  /// beside a date alone.
  package static let shortWeekdays = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// - Parameter word: A month in full or by its first three letters, or "sept", in letters of any case.
  /// - Returns: 1 for January to 12 for December; `nil` for other words.
  package static func month(_ word: some StringProtocol) -> Int? { numbersOfMonths[word.lowercased()] }

  /// - Parameter word: A weekday in full, in letters of any case.
  /// - Returns: 0 for Monday to 6 for Sunday; `nil` for other words.
  package static func weekday(_ word: some StringProtocol) -> Int? { weekdays.firstIndex(of: word.lowercased()) }

  private static let numbersOfMonths: [String: Int] = {
    var numbers = ["sept": 9]
    for (index, name) in months.enumerated() {
      numbers[name] = index + 1
      numbers[String(name.prefix(3))] = index + 1
    }
    return numbers
  }()
}
