/// The short name of a time zone, as news writes it behind a time: "EST", "IST".
///
/// ```swift
/// TimeZoneName("est")?.minutesEast // -300
/// TimeZoneName("EST")?.order       // .monthFirst: Americans put the month first
/// TimeZoneName("ET")?.minutesEast  // nil: winter or summer
/// TimeZoneName("AFT")              // nil
/// ```
///
/// Of a name that several parts of the world use, the part is meant whose news in English uses it most: "IST" is
/// India's, "CST" America's, "BST" Britain's.
package struct TimeZoneName: Hashable, Sendable {
  /// In capitals.
  package let name: String
  /// Minutes east of Greenwich; `nil` where they change with the season.
  package let minutesEast: Int?
  /// How those who live there write a date in numbers, where that is known.
  package let order: DayMonthOrder?

  /// - Parameter word: Letters of any case; `nil` when no zone that is known here has this name.
  package init?(_ word: some StringProtocol) {
    guard let known = Self.byName[word.uppercased()] else { return nil }
    self = known
  }

  private init(_ name: String, _ minutesEast: Int?, _ order: DayMonthOrder? = nil) {
    self.name = name
    self.minutesEast = minutesEast
    self.order = order
  }

  /// Every zone that is known.
  package static let all: [TimeZoneName] = [
    TimeZoneName("Z", 0), TimeZoneName("UT", 0), TimeZoneName("UTC", 0), TimeZoneName("GMT", 0),
    TimeZoneName("EST", -300, .monthFirst), TimeZoneName("EDT", -240, .monthFirst),
    TimeZoneName("CST", -360, .monthFirst), TimeZoneName("CDT", -300, .monthFirst),
    TimeZoneName("MST", -420, .monthFirst), TimeZoneName("MDT", -360, .monthFirst),
    TimeZoneName("PST", -480, .monthFirst), TimeZoneName("PDT", -420, .monthFirst),
    TimeZoneName("ET", nil, .monthFirst), TimeZoneName("PT", nil, .monthFirst),
    TimeZoneName("BST", 60, .dayFirst), TimeZoneName("CET", 60, .dayFirst), TimeZoneName("CEST", 120, .dayFirst),
    TimeZoneName("WAT", 60), TimeZoneName("SAST", 120, .dayFirst), TimeZoneName("EAT", 180, .dayFirst),
    TimeZoneName("PKT", 300), TimeZoneName("IST", 330, .dayFirst), TimeZoneName("SGT", 480), TimeZoneName("HKT", 480),
    TimeZoneName("JST", 540), TimeZoneName("KST", 540), TimeZoneName("AEST", 600, .dayFirst),
    TimeZoneName("AEDT", 660, .dayFirst), TimeZoneName("NZST", 720, .dayFirst), TimeZoneName("NZDT", 780, .dayFirst),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
