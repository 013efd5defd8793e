import NewsModel

/// The time behind a day, in the forms of a clock.
///
/// ```swift
/// var pieces = DatePieces("at 5:04 pm EST")
/// DateReader().time(&pieces)  // hour 17, minute 4, zone -300
/// ```
extension DateReader {
  /// The time that stands next, at most three words or marks behind ("at", "T", "|", ","); `nil` where none does.
  func time(_ pieces: inout DatePieces) -> Timestamp.Time? {
    guard pieces.skipToNumber(over: 3), var time = compactTime(&pieces) ?? clock(&pieces) else { return nil }
    if let isAfternoon = halfDay(&pieces) {
      if isAfternoon, time.hour < 12 { time.hour += 12 }
      if !isAfternoon, time.hour == 12 { time.hour = 0 }
    }
    guard time.hour < 24, time.minute < 60, (time.second ?? 0) <= 60 else { return nil }
    time.zone = offset(&pieces) ?? pieces.zone()
    return time
  }

  /// The end of 20191118T1000 and 20191118T100000.
  private func compactTime(_ pieces: inout DatePieces) -> Timestamp.Time? {
    guard pieces.isBehind("T") else { return nil }
    if let number = pieces.number(digits: 6...6) {
      return .init(hour: number / 10_000, minute: number / 100 % 100, second: number % 100)
    }
    return pieces.number(digits: 4...4).map { .init(hour: $0 / 100, minute: $0 % 100, second: 0) }
  }

  /// 10:00, 10.00, 10:00:00, 10:00:00.000
  private func clock(_ pieces: inout DatePieces) -> Timestamp.Time? {
    guard let hour = pieces.number(digits: 1...2), pieces.mark(":.") != nil,
      let minute = pieces.number(digits: 2...2)
    else { return nil }
    var time = Timestamp.Time(hour: hour, minute: minute)
    var more = pieces
    guard more.mark(":") != nil, let second = more.number(digits: 2...2) else { return time }
    time.second = second
    pieces = more
    if more.mark(".") != nil, more.number(digits: 1...64) != nil { pieces = more }
    return time
  }

  /// "am", "P.M.": whether it is the afternoon; `nil` where neither stands.
  private func halfDay(_ pieces: inout DatePieces) -> Bool? {
    if let word = pieces.word("am", "pm") { return word == "pm" }
    var dotted = pieces
    guard let word = dotted.word("a", "p"), dotted.mark(".") != nil, dotted.word("m") != nil else { return nil }
    dotted.mark(".")
    pieces = dotted
    return word == "p"
  }

  /// +0530, +05:30, -5: minutes east of Greenwich.
  private func offset(_ pieces: inout DatePieces) -> Int? {
    var more = pieces
    guard let sign = more.mark("+-") else { return nil }
    let minutes: Int
    if let hours = more.number(digits: 1...2) {
      pieces = more
      let rest = more.mark(":").flatMap { _ in more.number(digits: 2...2) }
      if rest != nil { pieces = more }
      minutes = hours * 60 + (rest ?? 0)
    } else if let number = more.number(digits: 4...4) {
      pieces = more
      minutes = number / 100 * 60 + number % 100
    } else {
      return nil
    }
    guard minutes <= 14 * 60 else { return nil }
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
