import NewsModel
import PositionsData

/// The verbs, nouns and adjectives that carry a position: `Data/cues.tsv`.
struct CueLexicon: Sendable {
  static let shared = CueLexicon()

  /// Where a cue has its content and its target.
  enum Frame: String, Sendable {
    case request, blame, naming, plea, idiom, bare, speech, quoting, light, particle, phrasal, intent, telling, deed
    case noun
    case side, voice, document

    /// Frames that need more words come before those that take what is left.
    static let order: [Frame] = [
      .plea, .idiom, .bare, .particle, .naming, .phrasal, .light, .request, .blame, .speech, .quoting, .intent,
      .telling,
      .deed,
    ]
  }

  private enum PartOfSpeech: String { case verb, noun, adj, adv }

  struct Cue: Sendable {
    let frame: Frame
    let stance: Stance
    /// What the frame needs, as the head of `cues.tsv` lists it: a preposition, "as", or a condition such as "person".
    let preposition: WordHash?
    /// The words that make an idiom with the verb, in their order: "aim at" behind "take".
    var words: [WordHash] = []
    /// Whether an object stands before those words: "hold the firm responsible for".
    var hasObject = false
    /// Whether the verb is a position only where it is negated: "has not commented".
    var isNegated = false
  }

  private let verbs: WordMap<[Cue]>
  /// By their form in the text: "concerned", "critical".
  private let adjectives: WordMap<[Cue]>
  private let nouns: WordMap<Cue>
  private let sides: WordMap<Cue>
  private let adverbs: WordMap<Stance>
  private var voices: Set<WordHash> = []
  /// Voices that are many in a country, none of which speaks for it.
  private var privateVoices: Set<WordHash> = []
  private var documents: Set<WordHash> = []

  private init() {
    var verbs: [WordHash: [Cue]] = [:]
    var adjectives: [WordHash: [Cue]] = [:]
    var nouns: [WordHash: Cue] = [:]
    var sides: [WordHash: Cue] = [:]
    var adverbs: [WordHash: Stance] = [:]
    let rows = LexiconTable(positions_cues()).rows
    for row in rows {
      let frame = row.value("frame", as: Frame.self)
      let stance = row.value("stance", as: Stance.self)
      let lemma = WordHash(row["lemma"])
      let preposition = row["with"].isEmpty ? nil : WordHash(row["with"])
      var cue = Cue(frame: frame, stance: stance, preposition: preposition)
      if frame == .idiom {
        let words = row["with"].split(separator: " ")
        cue.hasObject = words.first == "…"
        cue.words = words.drop { $0 == "…" }.map { WordHash($0) }
      }
      if frame == .bare {
        let words = row["with"].split(separator: " ")
        cue.isNegated = words.first == "not"
        cue.words = words.drop { $0 == "not" }.map { WordHash($0) }
      }
      switch (row.value("pos", as: PartOfSpeech.self), frame) {
      case (.adj, _): adjectives[lemma, default: []].append(cue)
      case (.adv, _): adverbs[lemma] = stance
      case (.verb, _): verbs[lemma, default: []].append(cue)
      case (.noun, .voice):
        voices.insert(lemma)
        if row["with"] == "body" { privateVoices.insert(lemma) }
      case (.noun, .document): documents.insert(lemma)
      case (.noun, .side): sides[lemma] = cue
      case (.noun, _): nouns[lemma] = cue
      }
    }
    let order = Frame.order
    for lemma in verbs.keys {
      // Of two rows with one frame the later corrects the earlier.
      var kept: [Cue] = []
      for cue in (verbs[lemma] ?? []).reversed()
      where !kept.contains(where: { $0.frame == cue.frame && $0.preposition == cue.preposition }) { kept.append(cue) }
      // Of two idioms the longer one is meant: "take responsibility for".
      kept.sort { $0.words.count > $1.words.count }
      verbs[lemma] = order.flatMap { frame in kept.filter { $0.frame == frame } }
    }
    self.verbs = WordMap(verbs)
    self.adjectives = WordMap(adjectives)
    self.nouns = WordMap(nouns)
    self.sides = WordMap(sides)
    self.adverbs = WordMap(adverbs)
  }

  /// Whether a noun speaks for what it is attached to: "officials", "spokesman".
  func isVoice(_ lemma: WordHash) -> Bool { voices.contains(lemma) }

  /// Whether a voice may be that of a country: "Norwegian officials", not "Norwegian lawyers".
  func isVoiceOfCountry(_ lemma: WordHash) -> Bool { voices.contains(lemma) && !privateVoices.contains(lemma) }

  /// Whether a noun is something that is issued and speaks for its maker: "statement", "poll".
  func isDocument(_ lemma: WordHash) -> Bool { documents.contains(lemma) }

  /// The frames of a verb; empty when it is no cue.
  func frames(ofVerb lemma: WordHash) -> [Cue] { verbs[lemma] ?? [] }

  /// The frames of a word behind "is", by its form; empty when it is no cue.
  func frames(ofAdjective word: WordHash) -> [Cue] { adjectives[word] ?? [] }

  func noun(_ lemma: WordHash) -> Cue? { nouns[lemma] }

  /// What side a noun for people takes: "supporter", "critic"; `nil` when it is no such noun.
  func side(_ lemma: WordHash) -> Cue? { sides[lemma] }

  /// What an adverb says that somebody holds: "reportedly", "allegedly"; `nil` when it is no cue.
  func stance(ofAdverb word: WordHash) -> Stance? { adverbs[word] }
}
