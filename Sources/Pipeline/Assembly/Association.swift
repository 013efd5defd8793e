import Foundation

/// How much more often two names stand together than chance would have them.
enum Association {
  /// Normalized pointwise mutual information (Bouma 2009), rounded to four digits so that machines agree.
  static func score(together: Int, left: Int, right: Int, total: Int) -> Double {
    guard together > 0, together < total else { return 1 }
    let joint = Double(together) / Double(total)
    let chance = Double(left) / Double(total) * (Double(right) / Double(total))
    return (log(joint / chance) / -log(joint) * 10_000).rounded() / 10_000
  }
}
