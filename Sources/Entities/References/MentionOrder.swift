import NewsModel

/// Mentions in text order.
extension [Mention] {
  /// The index of the first mention that begins at a token or after it.
  ///
  /// - Complexity: O(log *n*) in the mentions.
  func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
