/// What a first reading of an article found out about its words, for the second reading.
///
/// A word that was read as a person's name in a clear context is a person's name in an unclear one too.
package struct NameMemory: Sendable {
  private var votes: [UInt64: SIMD8<Float>] = [:]

  package init() {}

  /// Adds the probabilities of one reading of a capitalized word: outside, then the kinds.
  package mutating func add(_ word: UInt64, _ shares: SIMD8<Float>) { votes[word, default: .zero] += shares }

  /// The leading kind among all readings of a word and how clear it is, as a small number; 0 when the word is new.
  package func verdict(on word: UInt64) -> UInt16 {
    guard let vote = votes[word] else { return 0 }
    let total = vote.sum()
    guard total > 0 else { return 0 }
    var best = 0
    for index in 1..<7 where vote[index] > vote[best] { best = index }
    let share = vote[best] / total
    let clarity = share > 0.9 ? 3 : share > 0.7 ? 2 : 1
    let often = total > 2.5 ? 1 : 0
    return UInt16(1 + best * 8 + clarity * 2 + often)
  }
}
