import NewsModel

/// The dates that the last sentences told, from which "the next day" and "a week earlier" count.
struct TimeAnchors {
  enum Precision { case day, month, year }

  private var dates: [(date: PartialDate, sentence: Int)] = []

  mutating func add(_ date: PartialDate, sentence: Int) { dates.append((date, sentence)) }

  /// Forgets what was told more than two sentences ago.
  mutating func endSentence(_ number: Int) { dates.removeAll { $0.sentence < number - 1 } }

  /// The last date of at least this precision.
  func last(_ precision: Precision) -> PartialDate? {
    dates.last {
      switch precision {
      case .day: $0.date.day != nil
      case .month: $0.date.month != nil
      case .year: true
      }
    }?.date
  }
}
