/// Words with which short blocks begin that lead away from an article.
enum Phrases {
  /// Whether a block opens with one of them; case does not matter.
  static func opens(_ block: [UInt8]) -> Bool {
    guard let first = block.first?.lowercasedASCII else { return false }
    for phrase in byFirst[Int(first)] where phrase.count <= block.count {
      var matches = true
      for index in phrase.indices where block[index].lowercasedASCII != phrase[index] {
        matches = false
        break
      }
      if matches { return true }
    }
    return false
  }

  private static let byFirst: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in all {
      let bytes = Array(phrase.utf8)
      table[Int(bytes[0])].append(bytes)
    }
    return table
  }()

  private static let all = [
    "read more:", "read more about", "read more on", "read more »", "read also:", "also read:", "see also:",
    "read next",
    "more from ", "related:", "related stor", "related article", "related post", "related news", "watch:",
    "watch the video",
    "share this", "share on", "follow us", "subscribe", "sign up", "sign in", "log in", "advertisement", "photo:",
    "photo by",
    "photo credit", "photos:", "image:", "image credit", "image source", "image caption", "image copyright",
    "media caption",
    "picture:", "getty images", "copyright ", "©", "all rights reserved", "click here", "leave a comment", "tags:",
    "filed under", "topics:", "category:", "categories:", "posted in", "published on", "published:", "last updated",
    "updated at", "updated on", "updated:", "posted on", "loading", "skip to", "continue reading", "you may also",
    "you might also", "recommended for you", "most read", "sponsored content", "promoted:", "reporting by ",
    "additional reporting by", "editing by", "this slideshow", "slideshow:", "view comments", "written by ",
    "report this", "print this", "email this", "send to a friend", "have your say",
  ]
}
