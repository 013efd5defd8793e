/// Tells paragraphs that advertise the outlet: newsletters, subscriptions, accounts to follow, contact lines.
enum Promotion {
  static func isPromotion(_ block: TextBlock) -> Bool {
    guard block.count <= 700, !block.isInQuote else { return false }
    if block.count <= 160, Phrases.opens(block.utf8), !block.tag.isHeading || block.count <= 60 { return true }
    return holds(block.utf8, long) || block.count <= 420 && holds(block.utf8, medium)
      || block.count <= 200 && holds(block.utf8, short)
  }

  /// Whether one of the phrases begins at a word of the text.
  private static func holds(_ text: [UInt8], _ phrases: [[[UInt8]]]) -> Bool {
    var isStart = true
    for index in text.indices {
      let byte = text[index].lowercasedASCII
      if isStart || byte == 0xE2 {
        for phrase in phrases[Int(byte)] where phrase.count <= text.count - index {
          var length = 1
          while length < phrase.count, text[index + length].lowercasedASCII == phrase[length] { length += 1 }
          if length == phrase.count { return true }
        }
      }
      isStart = byte == 32
    }
    return false
  }

  private static let long = byFirst(longWords)
  private static let medium = byFirst(words)
  private static let short = byFirst(shortWords)

  private static func byFirst(_ phrases: [String]) -> [[[UInt8]]] {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases { table[Int(phrase.utf8.first ?? 0)].append(Array(phrase.utf8)) }
    return table
  }

  private static let longWords = [
    "customer service center", "this website uses cookies", "we use cookies", "this site uses cookies",
    "requires javascript",
    "enable javascript", "revoke this consent", "uses cookies to",
  ]

  private static let words = [
    "sign up for our", "sign up for the", "sign up here", "sign up to our", "subscribe to our", "subscribe to the",
    "our newsletter", "’s newsletters", "free newsletter", "daily newsletter", "your inbox", "follow us on",
    "follow him on", "follow her on", "follow me on", "like us on facebook", "join us on facebook", "may be reached at",
    "can be reached at", "download our app", "all rights reserved", "your email address", "this material may not be",
    "click here for more", "click here to", "through your letterbox", "requires javascript", "enable javascript",
    "this website uses cookies", "we use cookies", "cookie policy", "privacy policy", "customer service center",
    "views expressed in this article", "support our journalism",
  ]

  private static let shortWords = [
    "have a tip?", "got a tip?", "leave a comment", "share this article", "share this story", "sign up",
    "contact us at",
    "for the latest news", "all the latest news",
  ]
}
