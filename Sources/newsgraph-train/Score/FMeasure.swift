/// How much of what is annotated was found, and how much of what was read is right.
///
/// Counts for most measures; sums of parts for those that count likeness, such as B³.
struct FMeasure {
  var annotated = 0.0
  var found = 0.0
  var read = 0.0
  var right = 0.0

  /// In per cent, as what follows.
  var recall: Double { annotated == 0 ? 0 : 100 * found / annotated }
  var precision: Double { read == 0 ? 0 : 100 * right / read }
  var f: Double { Self.f(recall, precision) }

  /// The harmonic mean of recall and precision, 0 where both are.
  static func f(_ recall: Double, _ precision: Double) -> Double {
    recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision)
  }

  static func += (left: inout FMeasure, right: FMeasure) {
    left.annotated += right.annotated
    left.found += right.found
    left.read += right.read
    left.right += right.right
  }
}

extension Double {
  /// With one digit behind the point.
  var tenths: String { "\((self * 10).rounded() / 10)" }
}
