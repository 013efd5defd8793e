import EventsData
import NewsModel

/// Chooses the happenings of an article that a reader would draw.
struct EventSalience {
  private let text: AnalyzedText
  private let features: SalienceFeatures

  init(_ text: AnalyzedText, features: SalienceFeatures) {
    self.text = text
    self.features = features
  }

  /// The events a reader would draw: named in the title, told early or often, with participants; some one in 30 words, and
  /// more only of what is likelier one: each sentence of a digest tells another matter.
  ///
  /// A sentence or two tell what they are about, and are weighed otherwise than an article: the likeliest is always
  /// kept, and what has a name.
  func kept(of groups: [[TriggerMention]]) -> [[TriggerMention]] {
    let isShort = Self.isShort(text)
    let weights = isShort ? Self.shortWeights : Self.weights
    let limit = max(5, text.tokens.count / 30)
    let utmost = max(limit, min(15, text.sentences.count))
    let ranked = groups.enumerated().map { index, group in
      (index: index, score: weights.score { add in features.forEach(of: group, add: add) })
    }
    .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    return ranked.prefix(utmost).enumerated().filter { rank, scored in
      scored.score >= (rank < limit ? weights.threshold : weights.threshold / 2)
        || isShort && rank < limit && (rank == 0 || groups[scored.index].contains(where: \.isName))
    }.map { groups[$0.element.index] }
  }

  /// A sentence or two, which tell what they are about.
  static func isShort(_ text: AnalyzedText) -> Bool { text.tokens.count < 120 }

  /// Made by `tools/fit_salience.py`: from annotated articles, and for short texts from PLOVER's annotated sentences.
  private static let weights = FeatureWeights(events_salience(), column: "weight")
  private static let shortWeights = FeatureWeights(events_salience(), column: "short")
}
