/// How many letters must change, come, go or change places with the next to make one word from another.
///
/// Damerau (1964), in its restricted form: no letter is touched twice.
package enum EditDistance {
  /// - Returns: The distance, or a number above `limit` when it is greater.
  /// - Complexity: O(*n* · *m*).
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    if abs(left.count - right.count) > limit { return limit + 1 }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var distance = min(
          previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], other == left[row - 1] {
          distance = min(distance, beforePrevious[column - 1] + 1)
        }
        current.append(distance)
      }
      if (current.min() ?? 0) > limit, (previous.min() ?? 0) >= limit { return limit + 1 }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
