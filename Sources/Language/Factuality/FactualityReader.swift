import LanguageData
import LinearModel
package import NewsModel

/// Reads whether the writer holds that a predicate has happened, by a trained model.
///
/// In "She did not call", "he wants to leave" and "if they pay" no deed has happened; in "she managed to call" one has.
package struct FactualityReader: Sendable {
  /// Raised whenever the features change, so that an old model file is refused.
  package static let version: UInt32 = 1

  private let weights: HashedWeights?

  /// The reader with the embedded model; without one of this version it reads nothing.
  package init() {
    let table = language_factuality()
    weights = HashedWeights(
      bytes: UnsafeRawBufferPointer(start: table.bytes, count: table.count), version: Self.version)
  }

  /// Marks the verbs of sentences that have not happened.
  func mark(_ sentence: Range<Int>, _ tokens: inout [Token], features: inout FactualityFeatures) {
    guard let weights else { return }
    features.begin(sentence, tokens)
    for index in sentence where tokens[index].tag == .verb {
      features.read(index, tokens)
      if isIrrealis(features, weights) { tokens[index].features.insert(.irrealis) }
    }
  }

  /// Whether a predicate of any part of speech has not happened.
  package func isIrrealis(_ index: Int, in text: AnalyzedText) -> Bool {
    guard let weights, let features = features(index, in: text) else { return false }
    return isIrrealis(features, weights)
  }

  /// What the model learns from.
  package func rows(_ index: Int, in text: AnalyzedText) -> [UInt32] { features(index, in: text)?.rows ?? [] }

  /// The annotation that the model learns from has half of the negated predicates as having happened, so a negation decides.
  private func isIrrealis(_ features: FactualityFeatures, _ weights: HashedWeights) -> Bool {
    features.isNegated || weights.sums(of: features.rows).first > 0
  }

  private func features(_ index: Int, in text: AnalyzedText) -> FactualityFeatures? {
    guard let sentence = text.sentenceIndex(ofToken: index) else { return nil }
    var features = FactualityFeatures()
    features.begin(text.sentences[sentence].tokens, text.tokens)
    features.read(index, text.tokens)
    return features
  }
}
