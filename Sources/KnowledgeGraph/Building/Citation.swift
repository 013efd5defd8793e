/// Evidence while the graph is made, with its article by number.
struct Citation: Hashable {
  let article: Int32
  /// Half-open, in Unicode scalars of the article's text.
  let start: Int32
  let end: Int32
  let confidence: Float
  let quote: String
  let rule: String
}
