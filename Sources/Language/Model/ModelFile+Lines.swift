import CWeights

extension ModelFile.Table {
  /// How many columns a table that is written as lines has.
  static let linesWidth = 4

  /// Each bucket of a table of four columns as one cache line; `nil` for wider tables.
  ///
  /// A weight is what it was less that of the second column. Where that leaves 8 bits, the rest goes into a second slot of
  /// the bucket with the same check: the one whose feature matters least, most often one that is empty.
  package var lines: [Int8]? {
    guard width == Self.linesWidth else { return nil }
    var lines: [Int8] = []
    lines.reserveCapacity(buckets * Int(WEIGHTS_LINE))
    let size = Int(WEIGHTS_BUCKET)
    for first in stride(from: 0, to: checks.count, by: size) {
      var checks = Array(checks[first..<(first + size)])
      var differences = (first..<(first + size)).map(differences)
      for slot in 0..<size where differences[slot].contains(where: { abs($0) > Self.greatest }) {
        let kept = differences[slot].map { max(-Self.greatest, min(Self.greatest, $0)) }
        let rest = zip(differences[slot], kept).map { $0 - $1 }
        differences[slot] = kept
        let spare = (0..<size).filter { $0 != slot }.min { Self.size(differences[$0]) < Self.size(differences[$1]) }
        guard let spare else { continue }
        differences[spare] = rest
        checks[spare] = checks[slot]
      }
      for column in 0..<Int(WEIGHTS_LINE_COLUMNS) { lines += differences.map { Int8($0[column]) } }
      lines += checks.map { Int8(bitPattern: $0) }
    }
    return lines
  }

  private static let greatest = 127

  private static func size(_ weights: [Int]) -> Int { weights.reduce(0) { $0 + abs($1) } }

  /// The weights of a slot in columns 0, 2 and 3, less that in column 1.
  private func differences(_ slot: Int) -> [Int] {
    let row = rows[(slot * width)..<((slot + 1) * width)].map { Int($0) }
    return [row[0] - row[1], row[2] - row[1], row[3] - row[1]]
  }
}
