/// A fact about two entities that the text states: an office, a part, a place.
package struct EntityLink: Hashable, Sendable {
  /// What the fact is about.
  package enum Kind: String, Hashable, Sendable {
    /// A person holds or held an office in a country or organization.
    case role
    /// A place belongs to a country, an organization to a larger one.
    case part
    /// An organization or place lies in a place or country.
    case place
  }

  /// Whether an office is held at the time of the article.
  package enum Status: String, Hashable, Sendable { case current, former, acting, elect, candidate }

  package var kind: Kind
  /// Index of the entity that the link starts from.
  package var source: Int
  /// Index of the entity that it leads to.
  package var target: Int
  /// The office in words ("Foreign Minister"), or `nil`.
  package var label: String?
  package var status: Status
  /// The words that state it.
  package var span: TextSpan
  package var confidence: Float
  package var rule: String

  package init(
    kind: Kind, source: Int, target: Int, label: String? = nil, status: Status = .current, span: TextSpan,
    confidence: Float = 1, rule: String
  ) {
    self.kind = kind
    self.source = source
    self.target = target
    self.label = label
    self.status = status
    self.span = span
    self.confidence = confidence
    self.rule = rule
  }
}
