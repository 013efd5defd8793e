/// Words in a text that refer to an entity.
package struct Mention: Hashable, Sendable {
  /// What kind of words they are.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    case name
    /// An adjective or noun of a people: "Russian", "Kurds".
    case demonym
    /// A capital, seat or building that stands for a government: "Moscow said", "the Kremlin".
    case metonym
    /// A description: "the Russian leader".
    case nominal
    /// "he", "their".
    case pronoun
  }

  package var span: TextSpan
  /// Indices into the tokens of the analyzed text.
  package var tokens: Range<Int>
  package var form: Form
  package var type: EntityType
  /// The index of the entity, or `nil` where the words refer to none that could be read.
  package var entity: Int?
  /// From 0 to 1.
  package var confidence: Float
  /// The rule that attached it, such as `surname` or `apposition`; shown by `explain` and in the merge ledger.
  package var rule: String

  package init(
    span: TextSpan, tokens: Range<Int>, form: Form = .name, type: EntityType, entity: Int? = nil,
    confidence: Float = 1, rule: String = "name"
  ) {
    self.span = span
    self.tokens = tokens
    self.form = form
    self.type = type
    self.entity = entity
    self.confidence = confidence
    self.rule = rule
  }
}
