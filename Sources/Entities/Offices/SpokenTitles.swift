import NewsModel

/// Titles and offices in front of a name, as readers copy them from an article: "Health Minister Ada Berg".
package enum SpokenTitles {
  /// - Returns: The words behind the last title; `nil` where there is none, or nothing behind it.
  package static func nameBehindTitle(in words: [String]) -> [String]? {
    let table = ReferenceWords.shared
    let last = words.dropLast().lastIndex { word in
      let word = WordHash(word)
      return table.offices.contains(word) || table.maleTitles.contains(word) || table.femaleTitles.contains(word)
        || table.addresses.contains(word) || table.soleNameTitles.contains(word)
    }
    return last.map { Array(words[($0 + 1)...]) }
  }
}
