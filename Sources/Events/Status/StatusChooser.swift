import EventsData
import NewsModel

/// Chooses whether an event has happened, goes on, is planned or only thought of, where nothing denies it.
///
/// What the words beside and above it say decides most; that a conflict goes on and a motion is only moved often stands in
/// no word at all.
struct StatusChooser {
  private let text: AnalyzedText
  private let reader: StatusReader
  private let features: StatusFeatures

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    reader = StatusReader(text, tree: tree)
    features = StatusFeatures(text, tree: tree)
  }

  /// - Parameters:
  ///   - shown: The mention that names the event.
  ///   - date: When it was or will be.
  func status(of event: [TriggerMention], shown: TriggerMention, on date: PartialDate?) -> Event.Status {
    let ruled = ruled(shown, on: date)
    // "did not strike": nothing else speaks against it.
    if ruled == .denied { return .denied }
    if ruled == .happened, reader.isAlleged(shown.head) { return .hypothetical }
    if reader.isOnlySaid(shown.head) { return .hypothetical }
    var scores = [Double](repeating: 0, count: Self.tables.count)
    features.forEach(of: event, shown: shown, ruled: ruled, date: date) { (feature: FeatureKey, value) in
      for index in scores.indices { scores[index] += value * Double(Self.tables[index].weights[feature]) }
    }
    // What has happened weighs nothing: the others must say more than that.
    var best = (status: Event.Status.happened, score: 0)
    for (index, score) in scores.enumerated() where Int(score.rounded()) > best.score {
      best = (Self.tables[index].status, Int(score.rounded()))
    }
    return best.status
  }

  /// Whether the words beside and above a mention say so.
  func isTold(_ shown: TriggerMention, as status: Event.Status, on date: PartialDate?) -> Bool {
    ruled(shown, on: date) == status
  }

  /// The features that ``status(of:shown:on:)`` weighs.
  func features(
    of event: [TriggerMention], shown: TriggerMention, on date: PartialDate?
  ) -> FittingCandidate.Features {
    .init { features.forEach(of: event, shown: shown, ruled: ruled(shown, on: date), date: date, add: $0) }
  }

  private static let tables: [(status: Event.Status, weights: FeatureWeights)] =
    [Event.Status.planned, .ongoing, .hypothetical].map {
      ($0, FeatureWeights(events_status(), column: $0.rawValue))
    }

  /// What the words say; a plan, too, where the day is still to come and no verb tells it as past.
  private func ruled(_ shown: TriggerMention, on date: PartialDate?) -> Event.Status {
    guard shown.status == .happened, shown.isNoun || !text.tokens[shown.head].features.contains(.past), let date,
      let published = text.publicationDate
    else { return shown.status }
    return date.isAfter(published) ? .planned : .happened
  }
}
