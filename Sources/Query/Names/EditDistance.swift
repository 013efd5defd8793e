/// How many letters must change, come or go to make one word from another (Levenshtein).
package enum EditDistance {
  /// - Returns: The distance, or a number above `limit` when it is greater.
  /// - Complexity: O(*n* · *m*).
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        let change = previous[column] + (letter == other ? 0 : 1)
        current.append(min(change, previous[column + 1] + 1, current[column] + 1))
      }
      if (current.min() ?? 0) > limit { return limit + 1 }
      previous = current
    }
    return previous[right.count]
  }
}
