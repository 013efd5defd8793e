import NewsModel

/// Words in a text that say who said what: a source, a cue and a content, before they become positions.
///
/// "Berg denied the charge": the source is "Berg", the cue "denied", the content "the charge".
struct Attribution {
  /// The token that heads the source phrase.
  var sourceHead: Int?
  /// The tokens of the cue; `nil` for a quotation that only continues.
  var cue: Range<Int>?
  /// The frame by which the cue was read; `nil` where the cue says by itself all that there is to say, its negation
  /// included: a noun ("denial"), an adverb ("reportedly"), "has not commented".
  var frame: VerbFrame?
  var stance: Stance
  /// Ranges of tokens, in text order.
  var content: [Range<Int>]
  /// Tokens where the target is looked for first; the content where empty.
  var target: Range<Int>?
  /// The token that heads the one who is told.
  var addresseeHead: Int?
  /// The source is known from elsewhere: the speaker of the quotation before.
  var inheritedSource: Int?
  var rule: AttributionRule

  /// Whether the content is what is told, in a clause or a quotation.
  var isTold: Bool { frame?.isTold ?? false }

  /// Adds who is told: of "told Berg" Berg.
  mutating func address(_ told: Int, of verb: Int, in text: AnalyzedText) {
    addresseeHead = told
    // "told reporters" is one cue when the audience is nobody in particular.
    if text.tokens[told].tag == .noun, told == verb + 1 { cue = verb..<(told + 1) }
  }
}
