import NewsModel

/// A text as 64 numbers, of which near-identical texts share most.
///
/// The numbers are the smallest hashes of the text's runs of five words under 64 hash functions (MinHash, Broder 1997):
/// the share of equal numbers estimates the share of equal runs. Letter case, marks and spaces do not count, and neither
/// does where the text stands.
package struct ShingleSignature: Hashable, Sendable {
  /// How many numbers a signature has.
  package static let count = 64
  private static let shingleSize = 5

  /// The smallest hashes; all at their maximum for a text of fewer than five words.
  let minima: [UInt32]

  /// - Complexity: O(*n*) in the bytes of `text`.
  package init(_ text: String) {
    var minima = [UInt32](repeating: .max, count: Self.count)
    // The last words, the oldest first.
    var recent: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    var words = 0
    var hash = FNV1a.start
    var isInWord = false
    func finish() {
      recent = (recent.1, recent.2, recent.3, recent.4, hash)
      words += 1
      hash = FNV1a.start
      isInWord = false
      guard words >= Self.shingleSize else { return }
      var shingle: UInt64 = 0
      func mix(_ word: UInt64) {
        shingle = (shingle ^ word) &* 0x9E37_79B9_7F4A_7C15
        shingle ^= shingle >> 29
      }
      mix(recent.0)
      mix(recent.1)
      mix(recent.2)
      mix(recent.3)
      mix(recent.4)
      // One permutation in 64 buckets: each shingle goes to one number, so the cost does not grow with the count.
      let slot = Int(shingle >> 58)
      minima[slot] = min(minima[slot], UInt32(truncatingIfNeeded: shingle))
    }
    for byte in text.utf8 {
      // Marks above ASCII (quotes, dashes: E2 80 xx) part words like ASCII marks do.
      if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 && byte != 0xE2 {
        hash = FNV1a.hash(hash, then: UInt64(byte.lowercasedASCII))
        isInWord = true
      } else if isInWord {
        finish()
      }
    }
    if isInWord { finish() }
    self.minima = minima
  }

  /// Whether the text was long enough to be compared.
  var isComparable: Bool { minima.lazy.filter { $0 != .max }.count >= 24 }

  /// The estimated share of runs of words that two texts have in common, from 0 to 1.
  package func similarity(to other: ShingleSignature) -> Double {
    var equal = 0
    var known = 0
    for index in minima.indices where minima[index] != .max || other.minima[index] != .max {
      known += 1
      if minima[index] == other.minima[index] { equal += 1 }
    }
    return known == 0 ? 0 : Double(equal) / Double(known)
  }
}
