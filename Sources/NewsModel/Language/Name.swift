/// A name or demonym that the language stage found: words and a type, not yet an identity.
package struct Name: Hashable, Sendable {
  /// Whether the words name something or its people.
  package enum Form: UInt8, Hashable, Sendable {
    case name
    /// An adjective or noun of a people: "Russian", "Kurds".
    case demonym
  }

  /// Indices into the tokens of the text; no determiner, title or possessive.
  package var tokens: Range<Int>
  package var type: EntityType
  package var form: Form
  /// The probability that span and type are right, from 0 to 1.
  package var confidence: Float
  /// Whether the fact tables know an organization that is called by just these words.
  package var isKnown = false

  package init(tokens: Range<Int>, type: EntityType, form: Form = .name, confidence: Float = 1) {
    self.tokens = tokens
    self.type = type
    self.form = form
    self.confidence = confidence
  }
}
