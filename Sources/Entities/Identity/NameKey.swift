import NewsModel

/// The words of a name as they are compared across articles: folded, without titles, dots and company forms.
struct NameKey: Hashable, Comparable, Sendable {
  let words: [String]

  init(_ name: some StringProtocol) {
    // By bytes, where borders of characters are borders of bytes.
    let slug = Slug.make(from: name)
    var words =
      slug.utf8.allSatisfy { $0 < 0x80 }
      ? slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
      : slug.split(separator: "-").map(String.init)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    if words.count > 2, words[0] == "united", words[1] == "states" { words.replaceSubrange(0..<2, with: ["us"]) }
    if words.count > 2, words[0] == "united", words[1] == "kingdom" { words.replaceSubrange(0..<2, with: ["uk"]) }
    while words.count > 1, let last = words.last, Self.companyForms.contains(last) { words.removeLast() }
    self.words = words
  }

  private init(words: [String]) { self.words = words }

  /// A person's name without the particles that are written or left out at will ("al-Assad", "Assad").
  var withoutParticles: NameKey {
    let kept = words.filter { !["al", "el", "ul"].contains($0) }
    return kept.count > 1 ? NameKey(words: kept) : self
  }

  /// "Jr" and the like, which tell a son from his father; `nil` without.
  private var suffix: String? {
    guard words.count > 2, let last = words.last, ReferenceWords.shared.kinds(of: WordHash(last)).contains(.generation)
    else {
      return nil
    }
    return last
  }

  private var withoutSuffix: ArraySlice<String> { suffix == nil ? words[...] : words.dropLast() }

  /// The family name.
  var last: String? { withoutSuffix.last }

  /// First and last word, and what tells sons from fathers; `nil` for a name of one word.
  var ends: NameKey? {
    guard words.count > 1, let first = words.first, let last else { return nil }
    return NameKey(words: [first, last] + [suffix].compactMap { $0 })
  }

  /// What people of one family name have in common, sons and fathers apart; `nil` for a name of one word.
  var family: NameKey? {
    guard words.count > 1, let last else { return nil }
    return NameKey(words: [last] + [suffix].compactMap { $0 })
  }

  var middle: ArraySlice<String> { withoutSuffix.dropFirst().dropLast() }

  /// "J" and "John" may be one name, "W" and "Herbert" not.
  func middleFits(_ other: NameKey) -> Bool {
    if middle.isEmpty || other.middle.isEmpty { return true }
    guard middle.count == other.middle.count else { return false }
    return zip(middle, other.middle).allSatisfy { left, right in
      left == right || (left.count == 1 && right.hasPrefix(left)) || (right.count == 1 && left.hasPrefix(right))
    }
  }

  static func < (left: NameKey, right: NameKey) -> Bool { left.words.lexicographicallyPrecedes(right.words) }

  private static let companyForms: Set<String> = ["inc", "corp", "ltd", "plc", "llc", "co", "corporation", "ag", "sa"]
}
