import NewsModel

/// Tells which entities of many articles are one.
///
/// A pure function of the set of summaries and rules: their order changes nothing, and an article that is taken away
/// leaves no trace. "Donald J. Trump" of one article, "Donald Trump" of another and the "Trump" of a third, who keeps the
/// same company, become `person:donald-trump`; two people of one surname stay two.
package struct IdentityResolver: Sendable {
  private let corrections: [Correction]
  private let location: String

  /// - Parameters:
  ///   - corrections: Rules of the user, which come before all others.
  ///   - location: The corrections file, used in findings.
  package init(corrections: [Correction] = [], location: String = "corrections") {
    self.corrections = corrections
    self.location = location
  }

  /// - Complexity: O(*n* log *n*) in the summaries, and for each surname alone the people of that surname.
  package func resolve(_ unsorted: [EntitySummary]) -> ResolvedIdentity {
    let summaries = unsorted.sorted { ($0.document, $0.index) < ($1.document, $1.index) }
    let replay = CorrectionReplay(corrections, location: location)
    var groups = IdentityGroups(summaries) { left, right in replay.isApart(left.key, left.id, right.key, right.id) }
    groups.joinTypes()
    groups.joinMiddleNames()
    groups.joinShortGivenNames()
    groups.joinAcronyms()
    groups.joinSurnames()
    return replay.applied(to: groups)
  }
}
