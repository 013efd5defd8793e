import NewsModel
import PositionsData

/// The verbs and nouns that carry a position: `Data/cues.tsv`.
struct CueLexicon: Sendable {
  static let shared = CueLexicon()

  /// Where a cue has its content and its target.
  enum Frame: String, Sendable { case speech, deed, request, blame, intent, noun }

  struct Cue: Sendable {
    let frame: Frame
    let stance: Stance
  }

  private var verbs: [WordHash: [Cue]] = [:]
  private var nouns: [WordHash: Cue] = [:]

  private init() {
    let table = LexiconTable(
      String(
        decoding: UnsafeRawBufferPointer(start: positions_cues().bytes, count: positions_cues().count), as: UTF8.self))
    for row in table.rows {
      guard let frame = Frame(rawValue: String(row["frame"])), let stance = Stance(rawValue: String(row["stance"]))
      else { continue }
      let lemma = WordHash(row["lemma"])
      if row["pos"] == "noun" {
        nouns[lemma] = Cue(frame: .noun, stance: stance)
      } else {
        // Of two rows with one frame the later corrects the earlier.
        verbs[lemma, default: []].removeAll { $0.frame == frame }
        verbs[lemma, default: []].append(Cue(frame: frame, stance: stance))
      }
    }
  }

  /// The frames of a verb; empty when it is no cue.
  func frames(ofVerb lemma: WordHash) -> [Cue] { verbs[lemma] ?? [] }
  func noun(_ lemma: WordHash) -> Cue? { nouns[lemma] }
}
