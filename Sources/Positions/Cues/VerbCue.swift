import NewsModel

/// How the words around a verb of position are read; the head of `Data/cues.tsv` has an example of each.
///
/// The cases stand in the order in which they are tried: frames that need more words before those that take what is
/// left.
enum VerbFrame: String, CaseIterable, Sendable {
  case plea, idiom, bare, particle, naming, phrasal, light, request, blame, speech, quoting, intent, telling, deed

  /// What a table may ask for beside the words of the frame.
  var conditions: [VerbCue.Condition] {
    switch self {
    case .idiom: [.object]
    case .bare: [.negation]
    case .request, .intent: [.infinitive]
    case .blame: [.people]
    case .telling: [.plan, .document]
    case .deed: [.thing]
    case .plea, .particle, .naming, .phrasal, .light, .speech, .quoting: []
    }
  }

  /// Whether what is said is told: a clause or a quotation, and not what is done to somebody.
  var isTold: Bool { self == .speech || self == .quoting }
}

/// One frame of a verb, with the stance that the verb carries in it: "call for" demands, "call … a mistake" opposes.
struct VerbCue: Sendable {
  /// What must be so for a verb to be a cue.
  enum Condition: String, Sendable {
    /// An object stands before the words of an idiom: "held the firm responsible for".
    case object
    /// It is negated: "has not commented".
    case negation
    /// An infinitive follows: "pressed Berg to leave".
    case infinitive
    /// People do it: "hammered the plan", which storms do to a coast.
    case people
    /// A plan is its object: "unveiled a reform".
    case plan
    /// A document does it: "a poll shows".
    case document
    /// No person is its object: "dismissed the claim".
    case thing
  }

  let frame: VerbFrame
  let stance: Stance
  /// The words that belong to the verb, in their order: "aim at" of "take aim at", "for" of "call for".
  let words: [WordHash]
  let condition: Condition?

  init(_ frame: VerbFrame, _ stance: Stance, words: [WordHash] = [], if condition: Condition? = nil) {
    self.frame = frame
    self.stance = stance
    self.words = words
    self.condition = condition
  }

  /// The one word that belongs to the verb: "for" of "call for", "as" of "describe as", "out" of "rule out", "guilty"
  /// of "plead guilty".
  var word: WordHash? { words.first }
}
