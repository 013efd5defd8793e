import Language
import NewsModel

/// Names of people and towns by language and country, to put in the place of those that a corpus has.
///
/// A corpus of American mail teaches what stands around a name; with names of the whole world in it, it teaches that for
/// them too. Dai and Adel (2020), An Analysis of Simple Data Augmentation for Named Entity Recognition.
struct WorldNames {
  private struct Language {
    var given: [String] = []
    var family: [String] = []
  }

  private let languages: [Language]
  private let countries: [[String]]

  /// - Parameter table: Rows of `kind` (`city`, `first`, `surname`), `where` and `words`.
  init(_ table: LexiconTable) {
    var languages: [String: Language] = [:]
    var countries: [[String]] = []
    for row in table.rows {
      let words = row.list("words").map(String.init)
      switch row["kind"] {
      case "city": countries.append(words)
      case "first": languages[String(row["where"]), default: Language()].given = words
      default: languages[String(row["where"]), default: Language()].family = words
      }
    }
    self.languages = languages.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.given.isEmpty && !$0.family.isEmpty }
    self.countries = countries
  }

  /// Copies of the documents that count for something, with other people and other towns; the same for the same input.
  func renamed(_ documents: [NameDocument], gazetteer: NameGazetteer, weight: Float) -> [NameDocument] {
    var random = SplitMix(seed: 7)
    return documents.filter { $0.weight >= 0.5 }.map { document in
      renamed(document, gazetteer: gazetteer, weight: weight, &random)
    }
  }

  private func renamed(
    _ document: NameDocument, gazetteer: NameGazetteer, weight: Float, _ random: inout SplitMix
  ) -> NameDocument {
    let language = languages[Int(random.next() % UInt64(languages.count))]
    let towns = countries[Int(random.next() % UInt64(countries.count))]
    var known: [String: [String]] = [:]
    var copy = NameDocument(source: document.source, weight: document.weight * weight)
    for sample in document.samples {
      var changed = NameSample()
      for (index, word) in sample.words.enumerated() {
        let label = sample.allowed[index]
        let next = index + 1 < sample.allowed.count ? sample.allowed[index + 1] : 0
        guard let other = replacement(word, label: label, next: next, gazetteer, language, towns, &known, &random)
        else {
          changed.append(word, label)
          continue
        }
        for (place, piece) in other.enumerated() {
          changed.append(piece, place == 0 ? label : Self.further(label))
        }
      }
      copy.samples.append(changed)
    }
    return copy
  }

  private func replacement(
    _ word: String, label: UInt16, next: UInt16, _ gazetteer: NameGazetteer, _ language: Language, _ towns: [String],
    _ known: inout [String: [String]], _ random: inout SplitMix
  ) -> [String]? {
    let first = NameSample.bit(.first(.person))
    let further = NameSample.bit(.further(.person))
    let isTown = label == NameSample.bit(.first(.location)) && next & NameSample.bit(.further(.location)) == 0
    guard isTown || label == first || label == further, word.utf8.count > 2, word.first?.isUppercase == true,
      word.dropFirst().allSatisfy({ $0.isLetter && $0.isLowercase || $0 == "-" || $0 == "'" })
    else { return nil }
    if let other = known[word] { return other }
    let evidence = gazetteer.evidence(WordHash(word).rawValue)
    let list: [String]
    if isTown {
      guard evidence.isDisjoint(with: [.country, .region]) else { return nil }
      list = towns
    } else {
      guard evidence.isDisjoint(with: [.title, .particle, .function]) else { return nil }
      list = label == first && next & further != 0 ? language.given : language.family
    }
    let other = NameCorpora.pieces(list[Int(random.next() % UInt64(list.count))])
      .flatMap { $0.split(separator: " ").map(String.init) }
    known[word] = other
    return other
  }

  private static func further(_ label: UInt16) -> UInt16 {
    label == NameSample.bit(.first(.person))
      ? NameSample.bit(.further(.person))
      : label == NameSample.bit(.first(.location)) ? NameSample.bit(.further(.location)) : label
  }
}
