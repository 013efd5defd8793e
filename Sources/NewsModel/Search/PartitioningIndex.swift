extension RandomAccessCollection {
  /// The first index whose element fits a condition, in a collection in which all that fit stand behind all that do
  /// not; the end where none fits.
  ///
  /// In `[1, 3, 5]` the index of the first that is at least 4 is 2. Called as in Swift Algorithms. Public and inlined
  /// for the same reason as ``WordHash``.
  ///
  /// - Complexity: O(log *n*) in the elements.
  @inlinable
  public func partitioningIndex(where fits: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try fits(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
