import IngestData
import NewsModel

/// Tells English from other languages by how often its commonest words stand in a text.
///
/// English running text is about 40 % function words; texts of other languages share a few of them ("in", "die", "on").
/// Short texts are believed to be what they declare.
package struct LanguageDetector: Sendable {
  package init() {}

  /// - Returns: ISO 639-1, or `nil` when the text is too short to tell and nothing is declared.
  package func language(of text: String, declared: String?) -> String? {
    let declared = declared.map { String($0.prefix(2)).lowercased() }
    var counts = [Int](repeating: 0, count: Self.languages.count)
    var words = 0
    var letters = 0
    var wide = 0
    var word: UInt64 = 0
    var length = 0
    var seen = 0
    for byte in text.utf8 {
      seen += 1
      if seen > 20_000 { break }
      if byte.isASCIILetter || byte >= 0x80 {
        length += 1
        if byte >= 0xC3 && byte < 0xE2 || byte > 0xE2 && byte < 0xEF { wide += 1 }
        letters += 1
        word = word << 8 | UInt64(byte.lowercasedASCII)
      } else if length > 0 {
        words += 1
        if length <= 7, let hits = Self.table[word] {
          for language in 0..<counts.count where hits & (1 << language) != 0 { counts[language] += 1 }
        }
        word = 0
        length = 0
      }
    }
    if letters > 60 && wide * 4 > letters { return declared == Self.english ? nil : declared ?? "und" }
    guard words >= 20 else { return declared ?? (counts[0] * 5 >= words && words > 3 ? Self.english : nil) }
    guard let best = counts.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) else { return declared }
    if counts[0] * 100 >= words * 12 && counts[best] * 2 < counts[0] * 3 { return Self.english }
    if best != 0 && counts[best] * 100 >= words * 12 && counts[best] * 2 > counts[0] * 3 {
      return Self.languages[best].code
    }
    // Lists and tables have few function words: the declaration decides.
    return declared ?? (counts[0] * 100 >= words * 6 ? Self.english : nil)
  }

  private static let english = Document.analysedLanguage

  /// English is the first.
  private static let languages: [(code: String, words: [Substring])] =
    LexiconTable(ingest_language_words()).rows.map { (String($0["language"]), $0.list("words")) }

  /// For each word of up to seven bytes, packed, the languages it is common in.
  private static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.words where word.utf8.count <= 7 {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << UInt32(index)
      }
    }
    return table
  }()
}
