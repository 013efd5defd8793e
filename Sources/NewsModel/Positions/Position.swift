/// What an actor holds, as the text states it: who, with which words, what, towards whom.
package struct Position: Hashable, Sendable {
  /// What a stance is towards. Indices refer to the readings of the same article.
  package enum Target: Hashable, Sendable {
    case entity(Int)
    case event(Int)
    /// Another actor's position, as in "accepts what Putin has said".
    case position(Int)
  }

  /// Index of the entity that holds the position, or `nil` where none can be read.
  package var source: Int?
  /// The words for the source nearest to the cue; kept for anonymous sources ("a senior official").
  package var sourceSpan: TextSpan?
  /// The words that carry the stance ("told reporters", "denial"); `nil` for a quotation that only continues.
  package var cue: TextSpan?
  /// What is said, without quotation marks at its ends; several spans when the cue interrupts it.
  package var content: [TextSpan]
  package var stance: Stance
  package var polarity: Polarity
  package var layer: Layer
  package var targets: [Target]
  /// Index of the entity that is told.
  package var addressee: Int?
  /// Index of the entity that reports this position in its own words.
  package var reportedBy: Int?
  /// The cue or the content is negated.
  package var isNegated: Bool
  /// The cue or the content is only possible.
  package var isModal: Bool
  /// When it was stated, where the text says so.
  package var date: PartialDate?
  package var confidence: Float
  package var rule: String

  package init(
    source: Int? = nil, sourceSpan: TextSpan? = nil, cue: TextSpan? = nil, content: [TextSpan], stance: Stance,
    polarity: Polarity = .neutral, layer: Layer, targets: [Target] = [], addressee: Int? = nil, reportedBy: Int? = nil,
    isNegated: Bool = false, isModal: Bool = false, date: PartialDate? = nil, confidence: Float = 1, rule: String
  ) {
    self.source = source
    self.sourceSpan = sourceSpan
    self.cue = cue
    self.content = content
    self.stance = stance
    self.polarity = polarity
    self.layer = layer
    self.targets = targets
    self.addressee = addressee
    self.reportedBy = reportedBy
    self.isNegated = isNegated
    self.isModal = isModal
    self.date = date
    self.confidence = confidence
    self.rule = rule
  }

  /// From the first word that belongs to it to the last; `nil` for one that has no words.
  package var span: TextSpan? {
    let spans = [sourceSpan, cue].compactMap(\.self) + content
    return spans.first.map { first in spans.dropFirst().reduce(first) { $0.union($1) } }
  }
}
