/// Whether a date in numbers begins with its day or its month.
package enum DayMonthOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}
