/// Whether a date in numbers begins with its day or its month: "03/04/2019" is of April or of March.
package enum DayMonthOrder: String, Hashable, Sendable, CaseIterable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
}
