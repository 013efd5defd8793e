/// A place between two tokens of a paragraph, and what the rules make of it.
struct BoundaryPlace: Sendable {
  /// The token before the place.
  let index: Int
  let paragraph: Range<Int>
  /// The rules end a sentence here.
  let isDrawn: Bool
  /// Tokens from where the rules began the sentence to the place.
  let before: Int
  /// Tokens from the place to the next end that the rules draw.
  let after: Int
  /// The first token of the sentence that would end here.
  let start: Int
  /// How many sentences of the paragraph began with the word behind the place.
  let opened: Int
}
