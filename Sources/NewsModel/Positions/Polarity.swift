/// For, against or neither.
package enum Polarity: Int, Hashable, Sendable, CaseIterable {
  case against = -1
  case neutral = 0
  case favor = 1
}

extension Polarity {
  /// A polarity in the words of a reader, as options take it and tables write it.
  package enum Side: String, CaseIterable, Sendable {
    case `for`, against, neutral

    package var polarity: Polarity {
      switch self {
      case .for: .favor
      case .against: .against
      case .neutral: .neutral
      }
    }
  }

  package var side: Side {
    switch self {
    case .favor: .for
    case .against: .against
    case .neutral: .neutral
    }
  }
}
