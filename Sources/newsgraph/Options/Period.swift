import ArgumentParser
import NewsModel

/// A stretch of the calendar by which articles are parted.
enum Period: String, ExpressibleByArgument, CaseIterable {
  case day, month, year

  /// The day, month or year that a date lies in; `nil` where the date is not known so closely.
  func containing(_ date: PartialDate) -> PartialDate? {
    switch self {
    case .year: PartialDate(year: date.year)
    case .month: date.month.map { PartialDate(year: date.year, month: $0) }
    case .day: date.day == nil ? nil : date
    }
  }
}
