import NewsModel

/// The 4-word shingles of a text with their counts, as the article benchmark compares texts.
struct Shingles {
  private(set) var counts: [UInt64: Int] = [:]
  private(set) var total = 0
  private(set) var wordCount = 0

  init(_ text: String, size: Int = 4) {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.unicodeScalars {
      if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        hash = FNV1a.hash(hash, then: UInt64(scalar.value)) &+ 1
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    wordCount = words.count
    guard !words.isEmpty else { return }
    for start in 0..<max(1, words.count - size + 1) {
      var shingle = FNV1a.start
      for word in words[start..<min(words.count, start + size)] { shingle = (shingle ^ word) &* 0x9E37_79B9_7F4A_7C15 }
      counts[shingle, default: 0] += 1
      total += 1
    }
  }

  /// How many shingles both hold.
  func shared(with other: Shingles) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }
}
