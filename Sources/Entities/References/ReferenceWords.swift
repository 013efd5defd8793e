import EntitiesData
import NewsModel

/// Words that refer without naming: `Data/reference-words.tsv`.
struct ReferenceWords: Sendable {
  static let shared = ReferenceWords()

  private(set) var offices: Set<WordHash> = []
  /// What somebody is by trade or family, which a people is not asked for: "the Swedish director".
  private(set) var trades: Set<WordHash> = []
  private(set) var organizations: Set<WordHash> = []
  /// Kinds that the name of an organization bears: "the court" is no newspaper.
  private(set) var namedOrganizations: Set<WordHash> = []
  /// What firms are called: "the company" is no parliament.
  private(set) var firms: Set<WordHash> = []
  /// Kinds that no firm is called: "the union".
  private(set) var bodies: Set<WordHash> = []
  /// What is done to bills, and words for them: "voted for it".
  private(set) var billVerbs: Set<WordHash> = []
  private(set) var billNouns: Set<WordHash> = []
  /// What towns do that are no governments: "Oslo hosted".
  private(set) var townVerbs: Set<WordHash> = []
  /// Words in the names of public bodies, which no firm bears.
  private(set) var publicWords: Set<WordHash> = []
  /// Further words of public bodies that names of a kind may have: a party may be a "congress".
  private(set) var kindAllows: [WordHash: Set<WordHash>] = [:]
  /// What is done to governments, with the preposition before them, "object" for none: "accused Lima", "called on Lima".
  private(set) var pressedVerbs: [WordHash: Set<WordHash>] = [:]
  /// What governments have with each other, with the prepositions: "ties with Lima".
  private(set) var tieNouns: [WordHash: Set<WordHash>] = [:]
  private var titleForms: [WordHash: [WordHash]] = [:]
  /// What makes another office of the word behind it: "vice president".
  private(set) var ranks: Set<WordHash> = []
  /// Offices that another office before them makes another one: "attorney general".
  private(set) var secondWords: Set<WordHash> = []
  /// Words of an office by which its holders are told apart: "finance".
  private(set) var fields: Set<WordHash> = []
  /// Other words for an office with a rank: "premier" for a "minister" who is "prime".
  private var rankedForms: [WordHash: [(rank: WordHash, office: WordHash)]] = [:]
  /// The offices of whoever heads something: "head of state".
  private var heads: [WordHash: [WordHash]] = [:]
  private var sameWords: [WordHash: WordHash] = [:]
  /// What newspapers call whom they just named: "the Ohio governor", "the elderly cleric".
  private(set) var epithets: Set<WordHash> = []
  /// Of which one person holds one.
  private(set) var highOffices: Set<WordHash> = []
  private(set) var femaleOffices: Set<WordHash> = []
  private(set) var maleOffices: Set<WordHash> = []
  /// What makes a description one of somebody new: "the other".
  private(set) var otherWords: Set<WordHash> = []
  /// "Highness" and the like, behind "his" or "her".
  private(set) var courtesies: Set<WordHash> = []
  /// What parts of a country have of their own: "the provincial government".
  private(set) var localWords: Set<WordHash> = []
  /// What people are addressed by, which is no office: "Dr", "Tan Sri".
  private(set) var addresses: Set<WordHash> = []
  /// What somebody is of a party, and not of a country: "Republican leader".
  private(set) var partyOffices: Set<WordHash> = []
  /// Kings, popes and saints, who are called by one given name.
  private(set) var soleNameTitles: Set<WordHash> = []
  /// What somebody is besides the holders of offices: "a trader, Ada Berg,".
  private(set) var roles: Set<WordHash> = []
  /// For a word such as "party" the words by which names of that kind are known.
  private(set) var kindWords: [WordHash: Set<WordHash>] = [:]
  private(set) var actorVerbs: Set<WordHash> = []
  /// What governments do and have: "Moscow's interference".
  private(set) var actNouns: Set<WordHash> = []
  private(set) var maleTitles: Set<WordHash> = []
  private(set) var femaleTitles: Set<WordHash> = []
  private(set) var femaleNames: Set<WordHash> = []
  /// "Jr." and the like, which tell a son from his father.
  private(set) var generations: Set<WordHash> = []
  private var sameNames: [String: String] = [:]

  private init() {
    let table = LexiconTable(entities_reference_words())
    for row in table.rows {
      let word = WordHash(row["word"])
      switch row["kind"] {
      case "office":
        offices.insert(word)
        if row["note"] == "trade" { trades.insert(word) }
      case "organization":
        organizations.insert(word)
        if row["note"] == "named" { namedOrganizations.insert(word) }
        if row["note"] == "firm" { firms.insert(word) }
        if row["note"] == "body" { bodies.insert(word) }
      case "public-word": publicWords.insert(word)
      case "title-form":
        offices.insert(word)
        titleForms[word, default: []].append(WordHash(row["note"]))
      case "rank": ranks.insert(word)
      case "second-word": secondWords.insert(word)
      case "field": fields.insert(word)
      case "ranked-form":
        offices.insert(WordHash(row["note"]))
        let words = row["word"].split(separator: " ").map { WordHash($0) }
        rankedForms[words[1], default: []].append((words[0], WordHash(row["note"])))
      case "head-of": heads[word] = row.list("note").map { WordHash($0) }
      case "same-word": sameWords[word] = WordHash(row["note"])
      case "epithet": epithets.insert(word)
      case "high-office": highOffices.insert(word)
      case "female-office": femaleOffices.insert(word)
      case "male-office": maleOffices.insert(word)
      case "other-word": otherWords.insert(word)
      case "courtesy": courtesies.insert(word)
      case "local": localWords.insert(word)
      case "party-office": partyOffices.insert(word)
      case "address": addresses.insert(word)
      case "sole-name-title": soleNameTitles.insert(word)
      case "role": roles.insert(word)
      case "kind-words": kindWords[word] = Set(row.list("note").map { WordHash($0) })
      case "kind-allows": kindAllows[word] = Set(row.list("note").map { WordHash($0) })
      case "pressed-verb": pressedVerbs[word, default: []].formUnion(row.list("note").map { WordHash($0) })
      case "tie-noun": tieNouns[word, default: []].formUnion(row.list("note").map { WordHash($0) })
      case "actor-verb": actorVerbs.insert(word)
      case "town-verb": townVerbs.insert(word)
      case "bill-verb": billVerbs.insert(word)
      case "bill-noun": billNouns.insert(word)
      case "act-noun": actNouns.insert(word)
      case "male-title": maleTitles.insert(word)
      case "female-title": femaleTitles.insert(word)
      case "female-name": femaleNames.insert(word)
      case "generation": generations.insert(word)
      case "same-name": sameNames[LatinFolding.fold(row["word"])] = LatinFolding.fold(row["note"])
      default: row.refuse(row["kind"], as: "kind")
      }
    }
  }

  /// The offices that a word in a title stands for: "Gov." is a governor, a "senator" a lawmaker too.
  func offices(ofTitle word: WordHash) -> [WordHash] { [word] + (titleForms[word] ?? []) }

  /// What an office with a rank is called besides: a "prime minister" is a "premier".
  func offices(of word: WordHash, ranked ranks: Set<WordHash>) -> [WordHash] {
    (rankedForms[word] ?? []).filter { ranks == [$0.rank] }.map(\.office)
  }

  /// Whom "head of state" can mean.
  func offices(heading word: WordHash) -> [WordHash]? { heads[word] }

  /// "Defense" and "defence" are one word.
  func plain(_ word: WordHash) -> WordHash { sameWords[word] ?? word }

  /// What a folded spelling is compared by: the place or people that an adjective belongs to, else itself.
  func key(ofSpelling folded: String) -> String { sameNames[folded] ?? folded }
}
