package import NewsModel

/// Which articles a question is about: those of some days, those of some outlets.
package struct ArticleFilter: Sendable, Hashable {
  /// Compared with the day of publication; an article without a date passes no bound.
  package var days = DateBounds()
  /// Only articles of this day, month or year.
  package var period: PartialDate?
  /// Names of outlets, compared without case; empty for all.
  package var outlets: [String] = []

  package init() {}

  /// Whether every article passes.
  package var isEmpty: Bool { !isDated && outlets.isEmpty }
  /// Whether articles without a date are left out.
  package var isDated: Bool { !days.isOpen || period != nil }

  /// - Parameters:
  ///   - date: The day of publication.
  ///   - outlet: As the article names it.
  package func admits(date: PartialDate?, outlet: String?) -> Bool {
    guard days.admits(date) else { return false }
    if let period { guard let date, period.contains(date) else { return false } }
    return outlets.isEmpty || outlets.contains { $0.lowercased() == outlet?.lowercased() }
  }

  package func admits(_ document: Document) -> Bool {
    admits(date: document.publicationDate, outlet: document.outlet)
  }
}
