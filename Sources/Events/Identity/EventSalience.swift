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

  /// The events a reader would draw: named in the title, told early or often, with participants; some one in 30 words.
  ///
  /// A sentence or two tell what they are about, and are weighed otherwise than an article: the likeliest is always
  /// kept, and what has a name.
  func kept(of groups: [[TriggerMention]]) -> [[TriggerMention]] {
    let isShort = text.tokens.count < 120
    let weights = isShort ? Self.shortWeights : Self.weights
    let limit = max(5, text.tokens.count / 30)
    let ranked = groups.enumerated().map { index, group in (index: index, score: score(group, weights)) }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    return ranked.prefix(limit).enumerated().filter { rank, scored in
      scored.score >= weights.threshold || isShort && (rank == 0 || groups[scored.index].contains(where: \.isName))
    }.map { groups[$0.element.index] }
  }

  private func score(_ group: [TriggerMention], _ weights: Weights) -> Int {
    var score = 0.0
    features.forEach(of: group) { feature, value in score += value * Double(weights.weights[feature.key] ?? 0) }
    return Int(score.rounded())
  }

  private static let weights = Weights(column: "weight")
  private static let shortWeights = Weights(column: "short")

  /// Logistic weights in thousandths, made by `tools/fit_salience.py`: from annotated articles, and for short texts from
  /// PLOVER's annotated sentences.
  private struct Weights: Sendable {
    var weights: [WordHash: Int] = [:]
    var threshold = 0

    init(column: String) {
      let table = events_salience()
      let rows = LexiconTable(UnsafeRawBufferPointer(start: table.bytes, count: table.count)).rows
      for row in rows {
        weights[SalienceFeature.key(ofName: row["feature"])] = Int(row[column]) ?? 0
      }
      threshold = weights["threshold"] ?? 0
    }
  }
}
