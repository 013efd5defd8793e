import NewsModel

/// Logistic weights in thousandths, from a table with a row for each feature.
struct FeatureWeights: Sendable {
  /// What a sum must reach: the table's row of that name.
  let threshold: Int
  private let weights: [WordHash: Int]

  init(_ table: UnsafeRawBufferPointer, column: String) {
    var weights: [WordHash: Int] = [:]
    for row in LexiconTable(table).rows { weights[WordHash(row["feature"])] = Int(row[column]) ?? 0 }
    threshold = weights["threshold"] ?? 0
    self.weights = weights
  }

  /// The weight of a feature, 0 where the table does not have it.
  subscript(_ feature: NamedFeature) -> Int { weights[feature.key] ?? 0 }

  /// The sum over the features that a walk hands on, in thousandths.
  func score(_ walk: ((NamedFeature, Double) -> Void) -> Void) -> Int {
    var score = 0.0
    walk { score += $1 * Double(self[$0]) }
    return Int(score.rounded())
  }
}
