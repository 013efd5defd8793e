package import NewsModel

/// A first and a last day, each of which may be open or known by month or year alone.
package struct DateBounds: Sendable, Hashable {
  package var since: PartialDate?
  package var until: PartialDate?

  package init(since: PartialDate? = nil, until: PartialDate? = nil) {
    self.since = since
    self.until = until
  }

  /// Whether everything passes, even what has no date.
  package var isOpen: Bool { since == nil && until == nil }

  /// Whether a date lies between the bounds.
  package func admits(_ date: PartialDate?) -> Bool { admits(from: date, to: date) }

  /// Whether a stretch of days reaches between the bounds; where one of its ends is missing, the other stands for both.
  package func admits(from first: PartialDate?, to last: PartialDate?) -> Bool {
    if let since {
      guard let last = last ?? first, last >= since else { return false }
    }
    if let until {
      // "2017" as the upper bound includes all of 2017, so bounds compare at their own precision.
      guard let first = first ?? last, first <= until || until.contains(first) else { return false }
    }
    return true
  }
}
