import LanguageData

/// Which of 255 clusters a word belongs to, by the words that stand beside it in open text; 0 for rare words.
///
/// The file: a power of two of UInt32 slots, little endian; the upper 24 bits of a slot are those of the word, the lower 8
/// its cluster. A word is looked for from the slot that its middle bits name on, up to an empty one.
package struct WordClusters: @unchecked Sendable {
  // Safe to share: the memory is never written after the value was made and never freed.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int

  /// - Parameter slots: A power of two of slots, some of them empty, that live as long as the program.
  package init(slots: UnsafePointer<UInt32>, count: Int) {
    self.slots = slots
    mask = count - 1
  }

  /// The clusters in the binary.
  static var embedded: Self {
    let table = language_word_clusters()
    return Self(slots: table.bytes.assumingMemoryBound(to: UInt32.self), count: table.count / 4)
  }

  /// - Parameter word: The hash of the word.
  /// - Returns: 1 to 255; 0 for a word that is in none.
  @inline(__always)
  package func cluster(of word: UInt64) -> UInt64 {
    var index = Self.place(word) & mask
    let check = Self.check(word)
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if slot & 0xFFFF_FF00 == check { return UInt64(slot & 0xFF) }
      index = (index + 1) & mask
    }
  }

  /// Where the search for a word begins, to be cut to the number of slots.
  package static func place(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word & 0xFFFF_FFFF) }
  /// The bits by which a slot is known to be of a word.
  package static func check(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word >> 32) & 0xFFFF_FF00 }
}
