import NewsModel
import PositionsData

/// Words in a content that change its stance: `Data/stance-words.tsv`.
struct StanceWords: Sendable {
  static let shared = StanceWords()

  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt64
    static let negative = Kinds(rawValue: 1)
    static let positive = Kinds(rawValue: 2)
    static let demand = Kinds(rawValue: 4)
    static let urge = Kinds(rawValue: 8)
    static let hope = Kinds(rawValue: 16)
    static let deny = Kinds(rawValue: 32)
    static let warn = Kinds(rawValue: 64)
    static let negation = Kinds(rawValue: 128)
    static let modal = Kinds(rawValue: 256)
    static let future = Kinds(rawValue: 512)
    /// Verbs of telling that tell nothing when negated: "did not say".
    static let telling = Kinds(rawValue: 2048)
    /// Verbs of wrongdoing: of someone else they are an accusation.
    static let wrong = Kinds(rawValue: 4096)
    /// Verbs whose future is a warning: "it will cost lives".
    static let harm = Kinds(rawValue: 8192)
    /// "announced that it would": a plan of one's own.
    static let announce = Kinds(rawValue: 16384)
    /// "asked not to be named".
    static let anonymity = Kinds(rawValue: 32768)
    /// What one announces when it is one's own deed to come: "a withdrawal", "new sanctions".
    static let plan = Kinds(rawValue: 65536)
    /// Verbs by which one owns up to something: "I take responsibility".
    static let bear = Kinds(rawValue: 262144)
    /// Days and months.
    static let calendar = Kinds(rawValue: 131072)
    /// Lengths and times: "marched for two miles" is for nothing.
    static let measure = Kinds(rawValue: 524288)
    /// What opens an indirect question: "knew who had won" tells nothing.
    static let question = Kinds(rawValue: 1_048_576)
    /// Verbs that give somebody a name: "called him a “car crash”".
    static let epithet = Kinds(rawValue: 2_097_152)
    /// Verbs of not doing: "failed to condemn", "stopped supporting".
    static let lapse = Kinds(rawValue: 4_194_304)
    /// Verbs whose infinitive is what is not done: "refused to support". They are positions themselves.
    static let refusal = Kinds(rawValue: 8_388_608)
    /// What is granted or denied to somebody: "denied bail" is no denial.
    static let granted = Kinds(rawValue: 16_777_216)
    /// Verbs that say of somebody, without "that", what others hold: "a man believed to be armed".
    static let raising = Kinds(rawValue: 33_554_432)
    /// Verbs by which a noun of position reaches somebody: "drew criticism", "won the support of".
    static let receiving = Kinds(rawValue: 67_108_864)
    /// Verbs whose subject holds what the noun behind them says: "has doubts about".
    static let holding = Kinds(rawValue: 134_217_728)
    /// Nouns of what is told though nobody is named who holds it: "calls for a vote", "doubts about the plan".
    static let told = Kinds(rawValue: 268_435_456)
    /// Nouns for what is said to a question: "no response", "no comment" is silence.
    static let answer = Kinds(rawValue: 536_870_912)
    /// Verbs of what is not there yet: "sought the backing of" tells of no support.
    static let seeking = Kinds(rawValue: 1_073_741_824)
    /// Verbs that name their listeners before what they tell them: "told the court that".
    static let audience = Kinds(rawValue: 2_147_483_648)
    /// Verbs by which one tells what will come, which is no promise: "predicted she would win".
    static let forecast = Kinds(rawValue: 4_294_967_296)
    /// Verbs by whose object one says what somebody else owes: "expect thanks" is no thanks.
    static let claiming = Kinds(rawValue: 8_589_934_592)
    /// Deeds that people are accused of: "I never paid him" denies it.
    static let charged = Kinds(rawValue: 17_179_869_184)
    /// Words of certainty, which are a doubt where they are negated: "is not convinced".
    static let sure = Kinds(rawValue: 34_359_738_368)
    /// What one rejects by refusing it: "refused to accept the result".
    static let yielding = Kinds(rawValue: 68_719_476_736)
    /// Verbs whose complement is a decision: "voted to close it".
    static let deciding = Kinds(rawValue: 137_438_953_472)
    /// Verbs that tell nothing where they are negated, though they are no verbs of telling: "would not discuss it".
    static let withholding = Kinds(rawValue: 274_877_906_944)
    /// Verbs and nouns of making an end of something: who "voted to scrap the tax" is against it.
    static let ending = Kinds(rawValue: 549_755_813_888)
    /// Nouns that sum up what was said before: "…, a version that the fund disputes".
    static let summary = Kinds(rawValue: 2_199_023_255_552)
    /// Feelings of one's own that are against something: "said she was dismayed".
    static let dismay = Kinds(rawValue: 4_398_046_511_104)
    /// Courts, to which one appeals against somebody.
    static let bench = Kinds(rawValue: 1_099_511_627_776)
    /// Verbs whose infinitive somebody has yet to do: "needs to apologize".
    static let duty = Kinds(rawValue: 1024)
  }

  private let words: WordMap<Kinds>

  private init() {
    let rows = LexiconTable(positions_stance_words()).rows
    let names: [Substring: Kinds] = [
      "negative": .negative, "positive": .positive, "demand": .demand, "urge": .urge, "hope": .hope, "deny": .deny,
      "warn": .warn, "negation": .negation, "modal": .modal, "future": .future,
      "telling": .telling, "wrong": .wrong, "harm": .harm, "announce": .announce, "anonymity": .anonymity,
      "plan": .plan, "bear": .bear, "calendar": .calendar, "measure": .measure, "question": .question,
      "epithet": .epithet, "lapse": .lapse, "refusal": .refusal,
      "granted": .granted, "raising": .raising, "receiving": .receiving, "holding": .holding, "told": .told,
      "answer": .answer, "seeking": .seeking, "duty": .duty, "audience": .audience, "forecast": .forecast,
      "claiming": .claiming,
      "charged": .charged, "sure": .sure, "yielding": .yielding, "deciding": .deciding,
      "withholding": .withholding, "ending": .ending, "bench": .bench, "summary": .summary, "dismay": .dismay,
    ]
    var words: [WordHash: Kinds] = [:]
    for row in rows {
      guard let kind = names[row["kind"]] else { row.refuse(row["kind"], as: "kind") }
      words[WordHash(row["word"]), default: []].insert(kind)
    }
    self.words = WordMap(words)
  }

  func kinds(of word: WordHash) -> Kinds { words[word] ?? [] }
}
