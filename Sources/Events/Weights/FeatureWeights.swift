import NewsModel
import NewsModelData

/// Logistic weights in thousandths, from a table with a row for each feature.
struct FeatureWeights: Sendable {
  /// What a sum must reach: the table's row of that name.
  let threshold: Int
  /// Key beside weight, found by the hash of the feature: one look at memory for most, where a dictionary takes three.
  private var slots: [Slot]

  private struct Slot {
    var key: UInt64 = 0
    var weight = 0
  }

  init(_ table: EmbeddedTable, column: String) { self.init(LexiconTable(table), column: column) }

  init(_ table: LexiconTable, column: String) {
    let rows = table.rows
    var size = 2
    while size < 2 * rows.count { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    var threshold = 0
    for row in rows {
      let weight = row.int(column) ?? 0
      let feature = row["feature"]
      if feature == "threshold" { threshold = weight }
      let key = Self.mixed(FeatureKey(hash: JoinedHash(feature)))
      slots[Self.place(of: key, in: slots)] = Slot(key: key, weight: weight)
    }
    self.threshold = threshold
  }

  /// The weight of a feature, 0 where the table does not have it.
  subscript(_ feature: FeatureKey) -> Int {
    let key = Self.mixed(feature)
    return slots[Self.place(of: key, in: slots)].weight
  }

  /// The sum over the features that a walk hands on, in thousandths.
  @inline(__always)
  func score(_ walk: ((FeatureKey, Double) -> Void) -> Void) -> Int {
    var score = 0.0
    walk { score += $1 * Double(self[$0]) }
    return Int(score.rounded())
  }

  /// The slot of a key, or the empty one where it would go.
  private static func place(of key: UInt64, in slots: [Slot]) -> Int {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
    return place
  }

  /// A polynomial leaves the lower bits alike for features that end alike; 0 marks an empty slot.
  private static func mixed(_ feature: FeatureKey) -> UInt64 {
    let mixed = (feature.hash.value ^ (feature.hash.value >> 32)) &* 0xbf58_476d_1ce4_e5b9
    let key = mixed ^ (mixed >> 29)
    return key == 0 ? 1 : key
  }
}
