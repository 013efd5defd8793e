import NewsModel
import PositionsData

/// The verbs, nouns, adjectives and adverbs that carry a position: `Data/cues.tsv`.
struct CueLexicon: Sendable {
  static let shared = CueLexicon(LexiconTable(positions_cues()))

  private enum PartOfSpeech: String { case verb, noun, adjective = "adj", adverb = "adv" }

  /// Of an adverb nobody says who says so: "reportedly".
  private enum AdverbFrame: String { case hearsay }

  private let verbs: WordMap<[VerbCue]>
  /// By their form in the text: "concerned", "critical".
  private let adjectives: WordMap<[AdjectiveCue]>
  private let nouns: WordMap<NounCue>
  private let sides: WordMap<NounCue>
  /// Adverbs and adjectives by which somebody says so, nobody says who: "reportedly", "alleged".
  private let hearsay: WordMap<Stance>
  private let voices: Set<WordHash>
  /// Voices that are many in a country, none of which speaks for it.
  private let bodies: Set<WordHash>
  private let documents: Set<WordHash>

  /// Stops at a row that it does not understand, with its line.
  init(_ table: LexiconTable) {
    var verbs: [WordHash: [VerbCue]] = [:]
    var adjectives: [WordHash: [AdjectiveCue]] = [:]
    var nouns: [NounFrame: [WordHash: NounCue]] = [:]
    var hearsay: [WordHash: Stance] = [:]
    for row in table.rows {
      let lemma = WordHash(row["lemma"])
      let stance = row.value("stance", as: Stance.self)
      switch row.value("pos", as: PartOfSpeech.self) {
      case .verb: verbs[lemma, default: []].append(Self.verb(row, stance))
      case .adjective:
        let cue = Self.adjective(row, stance)
        if cue.frame == .hearsay { hearsay[lemma] = stance } else { adjectives[lemma, default: []].append(cue) }
      case .noun:
        let frame = row.value("frame", as: NounFrame.self)
        nouns[frame, default: [:]][lemma] = Self.noun(row, frame, stance)
      case .adverb:
        _ = row.value("frame", as: AdverbFrame.self)
        hearsay[lemma] = stance
      }
    }
    self.verbs = WordMap(verbs.mapValues(Self.inOrder))
    self.adjectives = WordMap(adjectives)
    self.nouns = WordMap(nouns[.position] ?? [:])
    self.sides = WordMap(nouns[.side] ?? [:])
    self.hearsay = WordMap(hearsay)
    let voices = nouns[.voice] ?? [:]
    self.voices = Set(voices.keys)
    self.bodies = Set(voices.filter { $0.value.condition == .body }.keys)
    self.documents = Set((nouns[.document] ?? [:]).keys)
  }

  private static func verb(_ row: LexiconTable.Row, _ stance: Stance) -> VerbCue {
    let frame = row.value("frame", as: VerbFrame.self)
    let words = row["with"].split(separator: " ").map { WordHash($0) }
    let condition: VerbCue.Condition? = row["if"].isEmpty ? nil : row.value("if")
    if let condition, !frame.conditions.contains(condition) {
      row.refuse(row["if"], as: "condition of the frame \(frame)")
    }
    switch frame {
    case .plea, .particle, .phrasal:
      if words.count != 1 { row.refuse(row["with"], as: "single word, which the frame \(frame) needs") }
    case .naming:
      if words.count > 1 { row.refuse(row["with"], as: "single word, which the frame \(frame) may have") }
    case .idiom:
      if words.isEmpty || words.contains("…") { row.refuse(row["with"], as: "idiom; an object is asked for in `if`") }
    case .bare:
      if words.first == "not" { row.refuse(row["with"], as: "word behind the verb; a negation is asked for in `if`") }
    case .light, .request, .blame, .speech, .quoting, .intent, .telling, .deed:
      if !words.isEmpty { row.refuse(row["with"], as: "word of the frame \(frame), which has none") }
    }
    return VerbCue(frame, stance, words: words, if: condition)
  }

  private static func adjective(_ row: LexiconTable.Row, _ stance: Stance) -> AdjectiveCue {
    let frame = row.value("frame", as: AdjectiveFrame.self)
    if row["with"].isEmpty == (frame == .phrasal) {
      row.refuse(row["with"], as: "preposition, which the frame phrasal has, and no other")
    }
    return AdjectiveCue(frame: frame, stance: stance, preposition: row["with"].isEmpty ? nil : WordHash(row["with"]))
  }

  private static func noun(_ row: LexiconTable.Row, _ frame: NounFrame, _ stance: Stance) -> NounCue {
    let condition: NounCue.Condition? = row["if"].isEmpty ? nil : row.value("if")
    if let condition, !frame.conditions.contains(condition) {
      row.refuse(row["if"], as: "condition of the frame \(frame.rawValue)")
    }
    if frame != .side, !row["with"].isEmpty {
      row.refuse(row["with"], as: "word of the frame \(frame.rawValue), which has none")
    }
    return NounCue(
      stance: stance, preposition: row["with"].isEmpty ? nil : WordHash(row["with"]), condition: condition)
  }

  /// The frames of a verb as they are tried: of two of one kind the one that stands later in the table; of two idioms
  /// the longer one is meant ("take responsibility for").
  private static func inOrder(_ cues: [VerbCue]) -> [VerbCue] {
    let latest = cues.reversed()
    return VerbFrame.allCases.flatMap { frame in
      let own = latest.filter { $0.frame == frame }
      guard frame == .idiom || frame == .bare else { return own }
      let sizes = Set(own.map(\.words.count)).sorted(by: >)
      return sizes.flatMap { size in own.filter { $0.words.count == size } }
    }
  }

  /// Whether a noun speaks for what it is attached to: "officials", "spokesman".
  func isVoice(_ lemma: WordHash) -> Bool { voices.contains(lemma) }

  /// Whether a voice may be that of a country: "Norwegian officials", not "Norwegian lawyers".
  func isVoiceOfCountry(_ lemma: WordHash) -> Bool { voices.contains(lemma) && !bodies.contains(lemma) }

  /// Whether a noun is something that is issued and speaks for its maker: "statement", "poll".
  func isDocument(_ lemma: WordHash) -> Bool { documents.contains(lemma) }

  /// The frames of a verb; empty when it is no cue.
  func frames(ofVerb lemma: WordHash) -> [VerbCue] { verbs[lemma] ?? [] }

  /// The frames of a word behind "is", by its form; empty when it is no cue.
  func frames(ofAdjective word: WordHash) -> [AdjectiveCue] { adjectives[word] ?? [] }

  /// What a noun says: "denial", "support"; `nil` when it is no cue.
  func noun(_ lemma: WordHash) -> NounCue? { nouns[lemma] }

  /// What side a noun for people takes: "supporter", "critic"; `nil` when it is no such noun.
  func side(_ lemma: WordHash) -> NounCue? { sides[lemma] }

  /// What an adverb or adjective says that somebody holds: "reportedly", "alleged"; `nil` when it is no cue.
  func stance(ofHearsay word: WordHash) -> Stance? { hearsay[word] }
}
