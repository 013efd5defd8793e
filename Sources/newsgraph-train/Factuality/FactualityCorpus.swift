import Foundation
import Language
import NewsModel

/// Predicates of the English Web Treebank with whether they happened, from the Universal Decompositional Semantics data.
///
/// A positive value says that the readers who were asked held that it happened (White et al. 2016, Rudinger et al. 2018).
struct FactualityCorpus {
  struct Sample {
    var rows: [UInt32]
    var isIrrealis: Bool
    /// Whether the reader that was given reads it so.
    var isRead: Bool
    /// The value as annotated.
    var value: Double

    var example: ChoiceTrainer.Example { .init(rows: [rows], label: isIrrealis ? 1 : 0) }
  }

  private struct Annotations: Decodable {
    struct Value: Decodable { let value: Double }
    struct Factual: Decodable { let factual: Value }
    struct Predicate: Decodable { let factuality: Factual }
    let data: [String: [String: Predicate]]
  }

  private struct SentenceName: Decodable {
    let name: String
    enum CodingKeys: String, CodingKey { case name = "sentence_id" }
  }

  /// - Parameters:
  ///   - part: `train` or `dev`.
  ///   - reader: What is scored; without it nothing is read.
  static func samples(_ part: String, corpora: CorporaOptions, reader: FactualityReader? = nil) throws -> [Sample] {
    func data(_ name: String) throws -> Data {
      try Data(contentsOf: URL(fileURLWithPath: corpora.path("uds_factuality/" + name)))
    }
    let annotations = try JSONDecoder().decode(Annotations.self, from: data("factuality.json")).data
    let names = try JSONDecoder().decode([String: SentenceName].self, from: data("ud_ids.json"))
    var sentences: [String: TreebankSentence] = [:]
    for sentence in try ConlluReader().sentences(in: corpora.path("ud_ewt/\(part).conllu")) {
      sentences[sentence.name] = sentence
    }
    let language = LanguageReader(marksFactuality: false)
    var samples: [Sample] = []
    for (key, predicates) in annotations.sorted(by: { $0.key < $1.key }) where key.hasPrefix("ewt-\(part)-") {
      guard let name = names[key]?.name, let sentence = sentences[name] else { continue }
      let text = language.read(Document(english: sentence.text))
      let starts = starts(of: sentence)
      for (predicate, annotation) in predicates.sorted(by: { $0.key < $1.key }) {
        guard let number = predicate.split(separator: "-").last.flatMap({ Int($0) }), number <= starts.count else {
          continue
        }
        let index = min(text.tokenIndex(atOrAfter: starts[number - 1]), text.tokens.count - 1)
        let value = annotation.factuality.factual.value
        samples.append(
          Sample(
            rows: FactualityReader.rows(index, in: text), isIrrealis: value <= 0,
            isRead: reader?.isIrrealis(index, in: text) ?? false, value: value))
      }
    }
    return samples
  }

  /// Where each word of a sentence begins in its text, in bytes; parts of a contraction that are spelled otherwise begin
  /// where the part before ended.
  private static func starts(of sentence: TreebankSentence) -> [Int] {
    let text = Array(sentence.text.utf8)
    var place = 0
    return sentence.words.map { word in
      while place < text.count, text[place] == 0x20 { place += 1 }
      let form = Array(word.form.utf8)
      for start in place..<max(place, min(text.count, place + 4)) where text[start...].starts(with: form) {
        place = start + form.count
        return start
      }
      return place
    }
  }
}
