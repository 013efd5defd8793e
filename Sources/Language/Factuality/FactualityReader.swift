import LanguageData
import LinearModel
package import NewsModel

/// Reads whether the writer holds that a predicate has happened, by a trained model.
///
/// In "She did not call", "he wants to leave" and "if they pay" no deed has happened; in "she managed to call" one has.
package struct FactualityReader: Sendable {
  /// Raised whenever the features change, so that an old model file is refused.
  package static let version: UInt32 = 1

  private let weights: HashedWeights

  /// The reader with the embedded model.
  package static let embedded: FactualityReader = {
    let table = language_factuality()
    guard let weights = HashedWeights(bytes: table.buffer, version: version) else { table.refuseModel(needed: version) }
    return FactualityReader(weights: weights)
  }()

  private init(weights: HashedWeights) { self.weights = weights }

  /// Marks the verbs of sentences that have not happened.
  func mark(_ sentence: Range<Int>, _ tokens: inout [Token], features: inout FactualityFeatures) {
    features.begin(sentence, tokens)
    for index in sentence where tokens[index].tag == .verb {
      features.read(index, tokens)
      if isIrrealis(features) { tokens[index].features.insert(.irrealis) }
    }
  }

  /// Whether a predicate of any part of speech has not happened.
  package func isIrrealis(_ index: Int, in text: AnalyzedText) -> Bool {
    guard let features = Self.features(index, in: text) else { return false }
    return isIrrealis(features)
  }

  /// What the model learns from.
  package static func rows(_ index: Int, in text: AnalyzedText) -> [UInt32] { features(index, in: text)?.rows ?? [] }

  /// The annotation that the model learns from has half of the negated predicates as having happened, so a negation decides.
  private func isIrrealis(_ features: FactualityFeatures) -> Bool {
    features.isNegated || weights.sums(of: features.rows).first > 0
  }

  private static func features(_ index: Int, in text: AnalyzedText) -> FactualityFeatures? {
    guard let sentence = text.sentenceIndex(ofToken: index) else { return nil }
    var features = FactualityFeatures()
    features.begin(text.sentences[sentence].tokens, text.tokens)
    features.read(index, text.tokens)
    return features
  }
}
