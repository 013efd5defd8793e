import NewsModel

/// Keeps apart articles of one file that carry one id: rows that all have the address of a front page, say.
///
/// The first keeps the id, others with another text get `#2`, `#3` … behind it. A copy of a text keeps the id that the
/// text has, so that it counts once.
struct RepeatedIDs {
  private var counts: [WordHash: Int] = [:]
  private var numbers: [Copy: Int] = [:]

  private struct Copy: Hashable {
    let id: WordHash
    let text: WordHash
  }

  /// The same article under an id that no other text of the file has.
  mutating func distinguished(_ article: Article) -> Article {
    let id = article.document.id.rawValue
    let copy = Copy(id: Self.hash(id), text: Self.hash(article.document.text))
    let number: Int
    if let known = numbers[copy] {
      number = known
    } else {
      number = counts[copy.id, default: 0] + 1
      counts[copy.id] = number
      numbers[copy] = number
    }
    guard number > 1 else { return article }
    var article = article
    article.document.id = Document.ID(rawValue: "\(id)#\(number)")
    article.findings.append(
      Finding(
        .repeatedID, location: id, message: "other articles of the file have this address; this is number \(number)"))
    return article
  }

  /// Exact, unlike the hash of a word, which knows no case.
  private static func hash(_ text: String) -> WordHash {
    var builder = WordHash.Builder()
    for byte in text.utf8 { builder.append(byte) }
    return builder.value
  }
}
