import LanguageData
import NewsModel

/// Gives the dictionary form of nouns, verbs and auxiliaries; other words are their own.
///
/// Irregular forms come from a table, regular ones from the spelling rules of English, checked against a list of verbs.
struct Lemmatizer: Sendable {
  private static let tables = Tables()

  private struct Tables: Sendable {
    let irregularVerbs: WordMap<WordHash>
    let irregularNouns: WordMap<WordHash>
    let verbs: WordList

    init() {
      let table = LexiconTable(language_lemmas())
      var irregularVerbs: [WordHash: WordHash] = [:]
      var irregularNouns: [WordHash: WordHash] = [:]
      irregularVerbs.reserveCapacity(table.rows.count)
      irregularNouns.reserveCapacity(table.rows.count)
      for row in table.rows {
        switch row["kind"] {
        case "verb": irregularVerbs[WordHash(row["form"])] = WordHash(row["lemma"])
        case "noun": irregularNouns[WordHash(row["form"])] = WordHash(row["lemma"])
        default: row.refuse(row["kind"], as: "kind")
        }
      }
      self.irregularVerbs = WordMap(irregularVerbs)
      self.irregularNouns = WordMap(irregularNouns)
      verbs = WordList(language_verbs())
    }
  }

  private let tables = Lemmatizer.tables

  func lemma(of token: Token, bytes: [UInt8]) -> WordHash {
    switch token.tag {
    case .verb, .auxiliary: verb(token, bytes)
    case .noun where token.features.contains(.plural): noun(token, bytes)
    default: token.word
    }
  }

  /// Whether a word is a form of a verb in the list.
  func isVerb(_ token: Token, bytes: [UInt8]) -> Bool {
    tables.irregularVerbs[token.word] != nil || tables.verbs.contains(verb(token, bytes))
  }

  private func noun(_ token: Token, _ bytes: [UInt8]) -> WordHash {
    if let lemma = tables.irregularNouns[token.word] { return lemma }
    let word = Letters(token, bytes)
    guard word.count > 3, word.ends(with: "s"), !word.ends(with: "ss") else { return token.word }
    if word.ends(with: "ies"), word.count > 4 { return word.hash(dropping: 3, adding: "y") }
    if word.ends(with: "sses") || word.ends(with: "shes") || word.ends(with: "ches") || word.ends(with: "xes") {
      return word.hash(dropping: 2)
    }
    return word.hash(dropping: 1)
  }

  private func verb(_ token: Token, _ bytes: [UInt8]) -> WordHash {
    if let lemma = tables.irregularVerbs[token.word] { return lemma }
    if tables.verbs.contains(token.word), !token.features.contains(.past) { return token.word }
    let word = Letters(token, bytes)
    if word.ends(with: "ing"), word.count > 4 { return stem(word, dropping: 3) ?? token.word }
    if word.ends(with: "ied"), word.count > 4 { return word.hash(dropping: 3, adding: "y") }
    if word.ends(with: "ed"), word.count > 3 { return stem(word, dropping: 2) ?? token.word }
    if word.ends(with: "ies"), word.count > 4 { return word.hash(dropping: 3, adding: "y") }
    if word.ends(with: "es"), word.count > 3 {
      let short = word.hash(dropping: 2)
      let long = word.hash(dropping: 1)
      return tables.verbs.contains(long) ? long : tables.verbs.contains(short) ? short : long
    }
    if word.ends(with: "s"), word.count > 2, !word.ends(with: "ss") { return word.hash(dropping: 1) }
    return token.word
  }

  /// Undoes what "-ed" and "-ing" do to a stem: a dropped e, a doubled consonant.
  private func stem(_ word: Letters, dropping count: Int) -> WordHash? {
    let plain = word.hash(dropping: count)
    let withE = word.hash(dropping: count, adding: "e")
    let isDoubled = word.isDoubled(before: count)
    if isDoubled {
      let single = word.hash(dropping: count + 1)
      if tables.verbs.contains(plain) { return plain }
      return single
    }
    // "hoping": a short syllable would double its consonant, so the e was dropped.
    if tables.verbs.contains(withE), !tables.verbs.contains(plain) || word.isShortSyllable(before: count) {
      return withE
    }
    if tables.verbs.contains(plain) { return plain }
    return tables.verbs.contains(withE) ? withE : plain
  }
}

/// The lower-cased bytes of a token.
private struct Letters {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  init(_ token: Token, _ bytes: [UInt8]) {
    self.bytes = bytes
    start = Int(token.start)
    end = Int(token.end)
  }

  var count: Int { end - start }

  func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= count else { return false }
    for offset in 0..<length where byte(end - length + offset) != suffix.utf8Start[offset] { return false }
    return true
  }

  func hash(dropping count: Int, adding suffix: StaticString = "") -> WordHash {
    var hasher = WordHash.Builder()
    for index in start..<(end - count) { hasher.append(byte(index)) }
    for offset in 0..<suffix.utf8CodeUnitCount { hasher.append(suffix.utf8Start[offset]) }
    return hasher.value
  }

  func isDoubled(before suffix: Int) -> Bool {
    let last = end - suffix - 1
    guard last - 1 > start else { return false }
    return byte(last) == byte(last - 1) && !isVowel(byte(last))
  }

  /// One vowel between consonants at the end of a stem of one syllable: "hop" in "hoping".
  func isShortSyllable(before suffix: Int) -> Bool {
    let last = end - suffix - 1
    guard last - 1 >= start, !isVowel(byte(last)), isVowel(byte(last - 1)) else { return false }
    return last - 2 < start || !isVowel(byte(last - 2))
  }

  private func byte(_ index: Int) -> UInt8 {
    let byte = bytes[index]
    return byte.lowercasedASCII
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "o")
      || byte == UInt8(ascii: "u")
  }
}
