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
    if letters > 60 && wide * 4 > letters { return declared == "en" ? nil : declared ?? "und" }
    guard words >= 20 else { return declared ?? (counts[0] * 5 >= words && words > 3 ? "en" : nil) }
    guard let best = counts.indices.max(by: { (counts[$0], -$0) < (counts[$1], -$1) }) else { return declared }
    if counts[0] * 100 >= words * 12 && counts[best] * 2 < counts[0] * 3 { return "en" }
    if best != 0 && counts[best] * 100 >= words * 12 && counts[best] * 2 > counts[0] * 3 {
      return Self.languages[best].code
    }
    // Lists and tables have few function words: the declaration decides.
    return declared ?? (counts[0] * 100 >= words * 6 ? "en" : nil)
  }

  private static let languages: [(code: String, words: String)] = [
    (
      "en",
      "the of to and a in is it for on with as at by that this be are was from or an have has had not but he she they his "
        + "her will would which their been were said who its if more about when what there than after into we you i"
    ),
    (
      "de",
      "der die das und ist nicht ein eine zu den von mit auf im dem des sich auch als an werden aus er es hat dass sie nach wird bei einer um noch wie war nur sind"
    ),
    (
      "fr",
      "le la les de des du et est un une en que qui dans pour pas sur au il ce par plus ne se sont avec son cette mais ou elle ont aux nous vous ses"
    ),
    (
      "es",
      "el la los las de del que y en un una es por con no se para su al lo como más pero sus le ha me si sin sobre este ya entre cuando muy son"
    ),
    (
      "it",
      "il la di che e un una è per in non del della con le si da dei al sono alla come più ha anche nel ma i gli lo delle ai questo"
    ),
    (
      "pt",
      "o a de que e do da em um uma para com não os as no na se por mais dos das como mas ao ele foi tem seu sua ou ser quando"
    ),
    (
      "nl",
      "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze hij wordt naar heeft"
    ),
    ("sv", "och att det i en som är på av för med den till inte om har de ett var jag men sig från vi så kan nu han"),
    ("pl", "i w na z do nie że się to jest o jak po co za od przez ale jego tym przy był dla oraz tego są już"),
    ("tr", "ve bir bu da de için ile çok olarak daha olan gibi kadar sonra en ne ama var ya o mi değil"),
    ("id", "yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke oleh ada telah bisa mereka sebagai"),
  ]

  /// For each word of up to seven bytes, packed, the languages it is common in.
  private static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, language) in languages.enumerated() {
      for word in language.words.split(separator: " ") where word.utf8.count <= 7 {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, default: 0] |= 1 << UInt32(index)
      }
    }
    return table
  }()
}
