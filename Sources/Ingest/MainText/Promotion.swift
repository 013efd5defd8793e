/// Tells paragraphs that advertise the outlet: newsletters, subscriptions, accounts to follow, contact lines.
enum Promotion {
  static func isPromotion(_ block: TextBlock) -> Bool {
    guard block.count <= 700, !block.isInQuote else { return false }
    if block.count <= 160, Phrases.opens(block.utf8), !block.tag.isHeading || block.count <= 60 { return true }
    let text = String(decoding: block.utf8.map(\.lowercasedASCII), as: UTF8.self)
    if block.count > 420 { return longWords.contains { text.contains($0) } }
    return longWords.contains { text.contains($0) } || words.contains { text.contains($0) }
      || block.count <= 200 && shortWords.contains { text.contains($0) }
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
