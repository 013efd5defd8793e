package import NewsModel

extension Graph {
  /// What somebody holds towards something that could not be read: one statement, with its words.
  ///
  /// It is no edge, because an edge needs a target; it is kept, because what cannot be read is left open and not lost.
  package struct OpenPosition: Hashable, Sendable {
    package var source: Node.ID
    package var layer: Layer
    package var stance: Stance
    package var cue: String?
    package var reportedBy: Node.ID?
    package var addressee: Node.ID?
    package var isNegated: Bool
    package var isModal: Bool
    /// When it was stated, else when the article was published.
    package var date: PartialDate?
    package var evidence: Evidence

    package init(
      source: Node.ID, layer: Layer, stance: Stance, cue: String? = nil, reportedBy: Node.ID? = nil,
      addressee: Node.ID? = nil, isNegated: Bool = false, isModal: Bool = false, date: PartialDate? = nil,
      evidence: Evidence
    ) {
      self.source = source
      self.layer = layer
      self.stance = stance
      self.cue = cue
      self.reportedBy = reportedBy
      self.addressee = addressee
      self.isNegated = isNegated
      self.isModal = isModal
      self.date = date
      self.evidence = evidence
    }

    package var polarity: Polarity { stance.polarity }
  }
}
