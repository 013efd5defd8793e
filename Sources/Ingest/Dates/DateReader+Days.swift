import NewsModel

/// The forms of a day, one function a form.
///
/// Each takes the pieces from the first one of the day on, and gives the day with what stands behind it:
///
/// ```swift
/// DateReader().day(DatePieces("18th of Nov. 2019, 10:00"))  // 2019-11-18, and the pieces from the comma on
/// ```
extension DateReader {
  typealias Day = (stamp: Timestamp, rest: DatePieces)

  /// The day that begins at the next piece, in the first form that fits; `nil` where none does, or where the calendar
  /// has no such day.
  func day(_ pieces: DatePieces) -> Day? {
    compact(pieces) ?? yearFirst(pieces) ?? dayOfMonth(pieces) ?? numbers(pieces) ?? monthFirst(pieces)
  }

  /// 20191118
  private func compact(_ pieces: DatePieces) -> Day? {
    var pieces = pieces
    guard let number = pieces.number(digits: 8...8), let stamp = Timestamp(compact: number) else { return nil }
    return (stamp, pieces)
  }

  /// 2019-11-18, 2019/11/18, 2019.11.18
  private func yearFirst(_ pieces: DatePieces) -> Day? {
    var pieces = pieces
    guard let year = pieces.number(digits: 4...4), pieces.mark("-/.") != nil,
      let month = pieces.number(digits: 1...2), pieces.mark("-/.") != nil, let day = pieces.number(digits: 1...2),
      let stamp = Timestamp(year: year, month: month, day: day)
    else { return nil }
    return (stamp, pieces)
  }

  /// 18 November 2019, 18th of Nov. 2019, 18-Nov-2019; 18 November, where the year is known.
  private func dayOfMonth(_ pieces: DatePieces) -> Day? {
    var pieces = pieces
    guard let day = pieces.number(digits: 1...2) else { return nil }
    pieces.ordinalEnding()
    pieces.word("of")
    pieces.mark("-.")
    guard let month = pieces.month() else { return nil }
    let withoutYear = pieces
    pieces.skip(".,-")
    return dated(day, month, pieces, or: withoutYear)
  }

  /// November 18, 2019; Nov. 18th 2019; November 18, where the year is known. Of "July 5-11, 2001" the first day.
  private func monthFirst(_ pieces: DatePieces) -> Day? {
    var pieces = pieces
    guard let month = pieces.month() else { return nil }
    pieces.skip(".-")
    guard let day = pieces.number(digits: 1...2) else { return nil }
    pieces.ordinalEnding()
    let withoutYear = pieces
    var range = pieces
    if range.mark("-") != nil, range.number(digits: 1...2) != nil { pieces = range }
    pieces.skip(",-")
    return dated(day, month, pieces, or: withoutYear)
  }

  /// A day and a month with the year that is next, else with that which is known.
  private func dated(_ day: Int, _ month: Int, _ pieces: DatePieces, or withoutYear: DatePieces) -> Day? {
    var pieces = pieces
    if let year = pieces.number(digits: 4...4) {
      return Timestamp(year: year, month: month, day: day).map { ($0, pieces) }
    }
    return year.flatMap { Timestamp(year: $0, month: month, day: day) }.map { ($0, withoutYear) }
  }

  /// 18/11/2019, 11/18/2019, 18.11.2019; 9/18/12, where that is read.
  ///
  /// Its own numbers tell the order, then dots, then what was said of it.
  private func numbers(_ pieces: DatePieces) -> Day? {
    var pieces = pieces
    guard let first = pieces.number(digits: 1...2), let mark = pieces.mark("/.-"),
      let second = pieces.number(digits: 1...2), let otherMark = pieces.mark("/.-"),
      let year = pieces.number(digits: 4...4) ?? shortYear(&pieces)
    else { return nil }
    func areBoth(_ wanted: Unicode.Scalar) -> Bool { mark == UInt8(ascii: wanted) && otherMark == mark }
    let order: DayMonthOrder? =
      if first > 12 {
        .dayFirst
      } else if second > 12 || first == second {
        .monthFirst
      } else if areBoth(".") {
        .dayFirst
      } else {
        self.order ?? (readsDashes && areBoth("-") ? .dayFirst : nil)
      }
    let stamp: Timestamp? =
      switch order {
      case .dayFirst: Timestamp(year: year, month: second, day: first)
      case .monthFirst: Timestamp(year: year, month: first, day: second)
      case nil: nil
      }
    return stamp.map { ($0, pieces) }
  }

  /// The year of two digits: of this century up to 49.
  private func shortYear(_ pieces: inout DatePieces) -> Int? {
    guard readsShortYears, let short = pieces.number(digits: 2...2) else { return nil }
    return short + (short < 50 ? 2000 : 1900)
  }
}
