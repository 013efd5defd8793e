package import NewsModel

/// The tag that the models predict: a universal tag with the inflection that later stages need, 32 at the most so that
/// the weights of one feature fill one cache line.
package struct FineTag: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Padded to a multiple of 32.
  package static let width = 32
  package static let count = inventory.count
  /// What stands before the first and after the last token.
  package static let boundary = FineTag(rawValue: UInt8(width - 1))

  static let properNoun = FineTag(.properNoun, [])
  static let punctuation = FineTag(.punctuation, [])
  static let finiteVerbs = [FineTag(.verb, .finite), FineTag(.verb, [.finite, .past])]

  /// Whether the tag makes a clause of the words around it.
  var isPredicate: Bool { tag == .auxiliary || tag == .verb && !features.isDisjoint(with: [.finite, .past]) }

  private static let inventory: [(UniversalTag, Token.Features)] = {
    var list: [(UniversalTag, Token.Features)] = []
    for tag in UniversalTag.allCases {
      switch tag {
      case .noun, .properNoun:
        list.append((tag, []))
        list.append((tag, .plural))
      case .verb, .auxiliary:
        list.append((tag, .infinitive))
        list.append((tag, .finite))
        list.append((tag, [.finite, .past]))
        list.append((tag, .gerund))
        list.append((tag, [.participle, .past]))
      default: list.append((tag, []))
      }
    }
    return list
  }()

  package var tag: UniversalTag { Self.inventory[Int(rawValue)].0 }
  package var features: Token.Features { Self.inventory[Int(rawValue)].1 }

  /// The fine tag of a gold token.
  package init(_ tag: UniversalTag, _ features: Token.Features) {
    let kept: Token.Features =
      switch tag {
      case .noun, .properNoun: features.intersection(.plural)
      case .verb, .auxiliary:
        if features.contains(.gerund) {
          .gerund
        } else if features.contains(.participle) {
          [.participle, .past]
        } else if features.contains(.finite) {
          features.contains(.past) ? [.finite, .past] : .finite
        } else {
          .infinitive
        }
      default: []
      }
    let index = Self.inventory.firstIndex { $0.0 == tag && $0.1 == kept } ?? 0
    self.init(rawValue: UInt8(index))
  }
}
