import NewsModel

/// Titles and offices in front of a name, as readers copy them from an article: "Health Minister Ada Berg".
package enum SpokenTitles {
  /// - Returns: The words behind the last title; `nil` where there is none, or nothing behind it.
  package static func nameBehindTitle(in words: [String]) -> [String]? {
    let table = ReferenceWords.shared
    let titles: KindSet<ReferenceWords.Kind> = [.office, .maleTitle, .femaleTitle, .address, .soleNameTitle]
    let last = words.dropLast().lastIndex { !table.kinds(of: WordHash($0)).isDisjoint(with: titles) }
    return last.map { Array(words[($0 + 1)...]) }
  }
}
