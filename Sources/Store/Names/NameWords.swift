import NewsModel

/// Names as a reader types them: lower case, without accents, split into words.
///
/// "Recep Tayyip Erdoğan" gives `recep`, `tayyip`, `erdogan`; "U.S." gives `us`; "G-20" gives `g`, `20`.
package enum NameWords {
  /// The words in their order; none for a name without a letter or number.
  package static func words(of name: some StringProtocol) -> [String] {
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    return Slug.make(from: name).split(separator: "-").map(String.init)
  }

  /// The words joined by spaces: equal for names that a reader takes for the same.
  package static func folded(_ name: some StringProtocol) -> String { words(of: name).joined(separator: " ") }
}
