import NewsModel

/// The headline of an article whose source keeps it apart from the text: a page, a feed, a table, a mail.
///
/// Headlines name who did what, often in words that the text does not repeat. So the headline becomes the first paragraph,
/// as in a plain-text file, and every stage reads it.
struct Headline {
  /// The headline, an empty line, and the article.
  let text: String
  /// How far it moved the article, in bytes.
  let length: Int

  /// `nil` where the text shows the headline already, or where it is no headline but a label: "Obituaries".
  init?(_ title: String?, above text: String) {
    guard let title = title.map(TextCleaner.cleanLine), title.split(separator: " ").count > 1 else { return nil }
    let letters = Self.letters(of: title[...])
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 4).prefix(4)
    guard !letters.isEmpty, !lines.contains(where: { Self.letters(of: Substring($0)).starts(with: letters) }) else {
      return nil
    }
    let heading = title + "\n\n"
    self.text = heading + text
    length = heading.utf8.count
  }

  /// The text of an article with its headline, which it may have already.
  static func placed(_ title: String?, above text: String) -> String { Headline(title, above: text)?.text ?? text }

  /// What two spellings of a headline share: feeds cut it off with dots, pages set it in capitals.
  private static func letters(of text: Substring) -> some Collection<String> {
    text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      .map(\.properties.lowercaseMapping)
  }
}
