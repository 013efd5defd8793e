import NewsModel

/// A day of publication and, where it was written, the time with its zone.
///
/// ```swift
/// Timestamp(year: 2019, month: 11, day: 18)?.iso8601     // "2019-11-18"
/// Timestamp(year: 2019, month: 2, day: 31)               // nil: the calendar has no such day
/// Timestamp(secondsSince1970: 1_574_071_200).iso8601     // "2019-11-18T10:00:00Z"
/// ```
struct Timestamp: Hashable {
  /// A time of the day.
  struct Time: Hashable {
    var hour: Int
    var minute: Int
    var second: Int?
    /// Minutes east of Greenwich.
    var zone: Int?
  }

  /// A whole day.
  private(set) var date: PartialDate
  var time: Time?

  /// - Parameter years: Other numbers are no years of news.
  /// - Returns: `nil` for a day that the calendar does not have.
  init?(year: Int, month: Int, day: Int, in years: ClosedRange<Int> = 1900...2100) {
    guard years.contains(year) else { return nil }
    date = PartialDate(year: year, month: month, day: day)
    guard date.day != nil else { return nil }
  }

  /// Reads 20191118 as 18 November 2019.
  init?(compact number: Int, in years: ClosedRange<Int> = 1900...2100) {
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100, in: years)
  }

  /// The civil time of seconds since 1970, in UTC.
  init(secondsSince1970 seconds: UInt) {
    let seconds = Int(seconds)
    date = PartialDate(dayNumber: seconds / 86_400)
    time = Time(hour: seconds / 3600 % 24, minute: seconds / 60 % 60, second: seconds % 60, zone: 0)
  }

  /// The same on another day of the month; `nil` where the month has no such day.
  func onDay(_ day: Int) -> Timestamp? {
    var moved = self
    moved.date = PartialDate(year: date.year, month: date.month, day: day)
    return moved.date.day == nil ? nil : moved
  }

  /// `2019-11-18`, `2019-11-18T17:04`, `2019-11-18T17:04:30-05:00`, `2019-11-18T22:04:30Z`.
  var iso8601: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    var text = date.iso8601
    guard let time else { return text }
    text += "T\(two(time.hour)):\(two(time.minute))"
    if let second = time.second { text += ":\(two(second))" }
    if let zone = time.zone {
      text += zone == 0 ? "Z" : (zone < 0 ? "-" : "+") + two(abs(zone) / 60) + ":" + two(abs(zone) % 60)
    }
    return text
  }
}
