package import NewsModel

extension Graph {
  /// A link between two nodes, of one kind and, for positions, one stance and layer.
  package struct Edge: Hashable, Sendable {
    package struct ID: RawRepresentable, Hashable, Sendable, Comparable {
      package let rawValue: String
      package init(rawValue: String) { self.rawValue = rawValue }
      package static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
    }

    /// What is linked and how.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// What an actor holds towards something.
      case position
      /// Two that are named in one sentence; symmetric.
      case coMention = "comention"
      /// Who takes part in an event, with a role.
      case participant
      /// Where an event was or an organization is.
      case place
      /// When an event was, as another tells it. None are read yet.
      case time
      /// An office of a person.
      case role
      /// What belongs to a larger one, and what a claim is about.
      case part

      /// The label of an edge of which nothing is known but its kind: "in", "part of".
      package var plainLabel: String {
        switch self {
        case .coMention: "mentioned with"
        case .place: "in"
        case .time: "at"
        case .part: "part of"
        case .role: "office"
        case .position, .participant: rawValue
        }
      }
    }

    /// The label of what leads from a claim to what it is about.
    static let topicLabel = "about"

    package var id: ID
    package var kind: Kind
    package var source: Node.ID
    /// For a co-mention, the greater of the two ids.
    package var target: Node.ID
    package var layer: Layer
    /// What a viewer writes on the edge: the stance, the role, the office.
    package var label: String
    package var stance: Stance?
    package var polarity: Polarity?
    package var cue: String?
    /// Who reported the position: the outermost, where one tells what another told.
    package var reportedBy: Node.ID?
    package var addressee: Node.ID?
    package var isNegated: Bool
    package var isModal: Bool
    /// The first and last date on which it was stated.
    package var firstDate: PartialDate?
    package var lastDate: PartialDate?
    /// How often it is stated: by sentence, paragraph, article and independent source.
    package var sentences: Int
    package var paragraphs: Int
    package var articles: Int
    package var sources: Int
    /// For co-mentions, the association against chance (normalized pointwise mutual information, −1 to 1).
    package var score: Double?
    /// In the order of document and place; never empty.
    package var evidence: [Evidence]

    package init(
      id: ID, kind: Kind, source: Node.ID, target: Node.ID, layer: Layer, label: String, stance: Stance? = nil,
      polarity: Polarity? = nil, cue: String? = nil, reportedBy: Node.ID? = nil, addressee: Node.ID? = nil,
      isNegated: Bool = false, isModal: Bool = false, firstDate: PartialDate? = nil, lastDate: PartialDate? = nil,
      sentences: Int = 0, paragraphs: Int = 0, articles: Int = 0, sources: Int = 0, score: Double? = nil,
      evidence: [Evidence] = []
    ) {
      self.id = id
      self.kind = kind
      self.source = source
      self.target = target
      self.layer = layer
      self.label = label
      self.stance = stance
      self.polarity = polarity
      self.cue = cue
      self.reportedBy = reportedBy
      self.addressee = addressee
      self.isNegated = isNegated
      self.isModal = isModal
      self.firstDate = firstDate
      self.lastDate = lastDate
      self.sentences = sentences
      self.paragraphs = paragraphs
      self.articles = articles
      self.sources = sources
      self.score = score
      self.evidence = evidence
    }
  }
}
