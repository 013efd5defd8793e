import NewsModel

/// Reads a date of publication in the forms that pages, feeds and newspapers write.
///
/// ```swift
/// DateReader().stamp(in: "Mon, 18 Nov 2019 10:00:00 GMT")?.iso8601  // "2019-11-18T10:00:00Z"
/// DateReader().stamp(in: "Updated Nov. 18, 2019")?.iso8601          // "2019-11-18"
/// DateReader().stamp(in: "03.04.2019")?.iso8601                     // "2019-04-03": dots put the day first
/// DateReader().stamp(in: "03/04/2019")                              // nil: the order cannot be known
/// DateReader(order: .monthFirst).stamp(in: "03/04/2019")?.iso8601   // "2019-03-04"
/// DateReader().stamp(ofValue: "1574071200")?.iso8601                // "2019-11-18T10:00:00Z"
/// ```
///
/// The forms of a day stand in `DateReader+Days`, those of a time in `DateReader+Times`.
struct DateReader {
  var order: DayMonthOrder?
  /// The year of dates that name none, where it is known from elsewhere: "July 4".
  var year: Int?
  /// Whether "9/18/12" is a date: only where the line can hold nothing else.
  var readsShortYears = false
  /// Whether "02-07-2024" begins with the day where no order is given: only where the line can hold nothing else.
  var readsDashes = false

  /// A date in a text.
  struct Found {
    let stamp: Timestamp
    /// What stands before the day.
    let before: Substring
    /// What stands behind the day, its time with it.
    let after: Substring
  }

  /// The first date in a text, if one stands there in full.
  func stamp(in text: some StringProtocol) -> Timestamp? { found(in: text)?.stamp }

  /// The first date in a text with what stands before and behind it.
  ///
  /// - Parameter text: What stands behind its first 200 characters is not read.
  func found(in text: some StringProtocol) -> Found? {
    var text = String(text.prefix(200))
    // The narrow space between a number and what it counts is a space.
    if text.unicodeScalars.contains("\u{202F}") { text.replace("\u{202F}", with: " ") }
    let pieces = DatePieces(text)
    for index in pieces.indices {
      var first = pieces
      first.next = index
      guard var (stamp, rest) = day(first), let start = first.start, let end = rest.end else { continue }
      stamp.time = time(&rest)
      return Found(stamp: stamp, before: text[..<start], after: text[end...])
    }
    return nil
  }

  /// A stamp for a text that is a date as a whole, numbers of seconds and milliseconds since 1970 included.
  func stamp(ofValue text: String) -> Timestamp? {
    let text = text.trimmingASCIISpace()
    if (9...13).contains(text.utf8.count), let number = UInt(text) {
      return Timestamp(secondsSince1970: text.utf8.count > 11 ? number / 1000 : number)
    }
    return stamp(in: text)
  }
}
