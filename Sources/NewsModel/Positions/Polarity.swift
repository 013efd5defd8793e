/// For, against or neither.
package enum Polarity: Int, Hashable, Sendable, CaseIterable {
  case against = -1
  case neutral = 0
  case favor = 1
}
