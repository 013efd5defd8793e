import NewsModel
import PositionsData

/// Words that change the stance of a content or tell how a cue is read: `Data/stance-words.tsv`.
///
/// The head of the table says of each kind what it is for, as the cases do.
struct StanceWords: Sendable {
  static let shared = StanceWords()

  enum Kind: Int, KindOfWord {
    /// Words by which one is against something: "a mistake", "outrageous".
    case negative
    /// Words by which one is for something: "a victory", "proud".
    case positive
    /// Words by which one demands: "they must leave".
    case demand
    /// Words by which one urges: "they should leave".
    case urge
    /// Words by which one hopes: "we want a vote".
    case hope
    /// Words by which one denies: "the claim is baseless", "I never did".
    case deny
    /// Words by which one warns: "the danger is".
    case warn
    /// Words that turn a verb or noun into its opposite: "not", "without".
    case negation
    /// Auxiliaries and adverbs of what only may be: "could have", "perhaps".
    case modal
    /// Words of what is to come: "will", "plans to".
    case future
    /// Verbs of telling that tell nothing when negated: "did not say".
    case telling
    /// Verbs of wrongdoing: of someone else they are an accusation.
    case wrong
    /// Verbs whose future is a warning: "it will cost lives".
    case harm
    /// "announced that it would": a plan of one's own.
    case announce
    /// "asked not to be named".
    case anonymity
    /// What one announces when it is one's own deed to come: "a withdrawal", "new sanctions".
    case plan
    /// Verbs by which one owns up to something: "I take responsibility".
    case bear
    /// Days and months.
    case calendar
    /// Lengths and times: "marched for two miles" is for nothing.
    case measure
    /// What opens an indirect question: "knew who had won" tells nothing.
    case question
    /// Verbs that give somebody a name: "called him a “car crash”".
    case epithet
    /// Verbs of not doing: "failed to condemn", "stopped supporting".
    case lapse
    /// Verbs whose infinitive is what is not done: "refused to support". They are positions themselves.
    case refusal
    /// What is granted or denied to somebody: "denied bail" is no denial.
    case granted
    /// Verbs that say of somebody, without "that", what others hold: "a man believed to be armed".
    case raising
    /// Verbs by which a noun of position reaches somebody: "drew criticism", "won the support of".
    case receiving
    /// Verbs whose subject holds what the noun behind them says: "has doubts about".
    case holding
    /// Nouns of what is told though nobody is named who holds it: "calls for a vote", "doubts about the plan".
    case told
    /// Nouns for what is said to a question: "no response", "no comment" is silence.
    case answer
    /// Verbs of what is not there yet: "sought the backing of" tells of no support.
    case seeking
    /// Verbs that name their listeners before what they tell them: "told the court that".
    case audience
    /// Verbs by which one tells what will come, which is no promise: "predicted she would win".
    case forecast
    /// Verbs by whose object one says what somebody else owes: "expect thanks" is no thanks.
    case claiming
    /// Deeds that people are accused of: "I never paid him" denies it.
    case charged
    /// Words of certainty, which are a doubt where they are negated: "is not convinced".
    case sure
    /// What one rejects by refusing it: "refused to accept the result".
    case yielding
    /// Verbs whose complement is a decision: "voted to close it".
    case deciding
    /// Verbs that tell nothing where they are negated, though they are no verbs of telling: "would not discuss it".
    case withholding
    /// Verbs and nouns of making an end of something: who "voted to scrap the tax" is against it.
    case ending
    /// Nouns that sum up what was said before: "…, a version that the fund disputes".
    case summary
    /// Feelings of one's own that are against something: "said she was dismayed".
    case dismay
    /// Weak praise, which counts where something is called so ("called it a good deal"); in a speech it may be of anything.
    case mild
    /// Verbs whose wish is their deed: "I want to thank her".
    case voicing
    /// Words for those who take care: "we have to be careful".
    case wary
    /// Bodies that a plain noun may mean: of "the government said the government will" it is the speaker's own.
    case body
    /// Documents that accuse somebody: "according to the complaint".
    case charge
    /// Verbs of trying: "tried to bribe a judge".
    case trying
    /// What courts find: "unlawful".
    case finding
    /// Courts and judges, to which one appeals against somebody.
    case bench
    /// What reports: "the website said" goes on with the body that spoke before.
    case outlet
    /// Verbs whose infinitive somebody has yet to do: "needs to apologize".
    case duty
    /// Nouns that are a side behind "in": "spoke in support of the bill".
    case siding
    /// Nouns that turn against something behind "in": "quit in protest at the tax".
    case protest
    /// Nouns behind "in" for what somebody says: "in her view, …".
    case view
    /// Nouns of what somebody is accused of, before which or behind which it stands: "fraud allegations".
    case allegation
    /// Nouns of what is told though nobody is named who tells it, in the plural: "reports of fraud".
    case rumor
    /// Nouns of what is asked behind "at": "at the request of Berg".
    case request
    /// What a firm reports of its money: "reports annual results" tells nothing.
    case account
    /// Nouns that count: "by 50 basis points".
    case unit
    /// Verbs of blame that are done with arms, too: "attacked a patrol".
    case armed
    /// Verbs by which a court or the police blame: "charged in the death of a student".
    case charging
    /// Documents that open a heading and tell the rest of it: "Poll: Voters fear the reform".
    case survey
    /// What is to be done: "it is important to", "it is time to".
    case advised
    /// Nouns of what is done against those behind them: who is against "the hold on aid to Kenya" is not against Kenya.
    case turning
    /// Words for two who act together: "the two", "the couple".
    case pair
    /// Words for those who deal with each other, whoever they are: "both sides".
    case partner
  }

  private let words = WordKinds<Kind>(LexiconTable(positions_stance_words()))

  /// The kinds of a word, none for one that the table does not have.
  func kinds(of word: WordHash) -> KindSet<Kind> { words.kinds(of: word) }
}
