package import NewsModel

/// What a table of weights chooses among, before it is chosen, with the features that are weighed: what the tools that fit the
/// tables read.
package struct FittingCandidate: Sendable {
  /// What is chosen of an event.
  package enum Subject: Sendable {
    /// The event itself, by its family of words: `Data/salience.tsv`.
    case family(String)
    /// Whether one that has these mentions has happened: `Data/event-status.tsv`.
    case mentions([TextSpan])
    /// An entity that may take part, by its index: `Data/participants.tsv`.
    case actor(Int)
    /// When it may have been: `Data/event-times.tsv`.
    case date(PartialDate)
    /// An earlier mention that may be of the same event: `Data/joins.tsv`.
    case earlier(TextSpan)
  }

  package typealias Features = [(name: String, value: Double)]

  /// The words that show the event.
  package var trigger: TextSpan
  package var subject: Subject
  package var features: Features
}

extension FittingCandidate.Features {
  /// Everything that a walk through features hands on, by name.
  init(_ walk: ((FeatureName, Double) -> Void) -> Void) {
    self = []
    walk { append(($0.name, $1)) }
  }
}
