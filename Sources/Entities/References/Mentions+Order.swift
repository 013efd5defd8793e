import NewsModel

/// Mentions in text order.
extension [Mention] {
  /// The index of the first mention that begins at a token or after it.
  ///
  /// - Complexity: O(log *n*) in the mentions.
  func firstIndex(from token: Int) -> Int { partitioningIndex { $0.tokens.lowerBound >= token } }
}
