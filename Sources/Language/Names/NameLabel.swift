/// A label of the name model as a number: 0 outside, `1 + 2k` the first token of a name of kind k, `2 + 2k` a further
/// one.
package struct NameLabel: RawRepresentable, Hashable, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let outside = NameLabel(rawValue: 0)
  package static let count = 1 + 2 * NameKind.allCases.count
  package static func first(_ kind: NameKind) -> NameLabel { NameLabel(rawValue: 1 + 2 * kind.rawValue) }
  package static func further(_ kind: NameKind) -> NameLabel { NameLabel(rawValue: 2 + 2 * kind.rawValue) }

  package var kind: NameKind? { rawValue == 0 ? nil : NameKind(rawValue: (rawValue - 1) / 2) }
  package var isFurther: Bool { rawValue > 0 && rawValue % 2 == 0 }

  /// A further token follows only a token of its own kind.
  package static func allows(_ left: Int, then right: Int) -> Bool {
    guard right > 0, right % 2 == 0 else { return true }
    return left == right || left == right - 1
  }
}
