import NewsModel

/// An office that the article gives a person, with the words of the whole phrase: of "Scottish First Minister Ada Berg" the
/// office "minister" with the rank "first" and the owner Scotland.
struct HeldOffice {
  let office: WordHash
  /// What makes another office of it: "prime", "vice", "deputy".
  let ranks: Set<WordHash>
  /// All words of the phrase: "minister of finance".
  let words: Set<WordHash>
  /// The clusters that the phrase names: whose office it is.
  let owners: [Int]
  let isFormer: Bool
}

/// What words such as "the Russian president" ask of whoever they mean.
struct OfficeDescription {
  /// The office, or what it may be called otherwise.
  var offices: [WordHash]
  var ranks: Set<WordHash> = []
  /// Further words that the phrase of the holder has: "finance", "Holy".
  var words: Set<WordHash> = []
  /// The clusters whose office it is said to be.
  var owners: [Int] = []
  /// Those of them that are only what the holder is a member of: "the Republican president".
  var parties: Set<Int> = []
  var isFormer = false
}
