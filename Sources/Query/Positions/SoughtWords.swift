import Store

/// Words that a statement must hold: all of them, in any order, whatever their case and accents. Each may be cut short.
///
/// `SoughtWords("sanction russia")` stand in "Russia rejected the sanctions", and in no text with one of them alone.
package struct SoughtWords: Sendable {
  private let words: [String]

  /// `nil` for a text without a letter or number.
  package init?(_ text: String) {
    words = NameWords.words(of: text)
    if words.isEmpty { return nil }
  }

  package func stand(in text: some StringProtocol) -> Bool {
    let found = NameWords.words(of: text)
    return words.allSatisfy { word in found.contains { $0.hasPrefix(word) } }
  }
}
