import NewsModel

/// An entity that is being put together from its names in one article.
struct NameCluster {
  var type: EntityType
  /// The ISO code of a country.
  var alpha2: String?
  /// The number of a country in the table.
  var country: Int?
  /// The words of its fullest name.
  var words: [WordHash]
  var name: String
  /// How often each spelling stands in the article.
  var spellings: [String: Int]
  /// The initials of its fullest name, for acronyms.
  var initials: String
  var isFemale: Bool?
  /// A king, a pope or the like, who is called by one given name.
  var isSole = false
  /// A king or a sheikh, who is called "His Highness" and the like.
  var isHigh = false
  /// The first tokens of its names, in the order in which they were attached.
  var starts: [Int] = []

  init(type: EntityType, words: [WordHash], name: String) {
    self.type = type
    self.words = words
    self.name = name
    spellings = [:]
    initials = ""
  }
}
