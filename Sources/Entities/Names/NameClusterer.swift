import NewsModel

/// Puts the names of one article together: full names first, then surnames, short forms, acronyms and words for countries.
///
/// Two names join only when one is certain to be a form of the other; a surname that two full names share joins the one
/// that was named last before it, and joins none where neither was named.
struct NameClusterer {
  let countries = CountryTable.shared
  let references = ReferenceWords.shared
  let institutions = Institutions.shared
  let knownNames = KnownNames.shared
  let homonyms = Homonyms.shared
  let givenNames = GivenNames.shared
  /// What the article means by each name that was looked up; each look-up reads the whole article.
  var homonymOf: [PhraseHash: String?] = [:]
  /// Whether the article speaks of what sits in a town.
  var speaksOfBody: [PhraseHash: Bool] = [:]
  /// Where organizations of one word are named first outside headlines.
  let firstAlone: [WordHash: Int]
  /// What people are said to be called, with the place of the statement.
  let nicknames: [WordHash: Int]
  let text: AnalyzedText
  /// The last words of the article's people of several words.
  let surnames: Set<WordHash>

  var clusters: [NameCluster] = []
  private(set) var index = ClusterIndex()
  /// The organizations that a bracket follows, by the token where their name ends.
  var beforeBracket: [Int: Int] = [:]
  var mentions: [Mention] = []
  var bySpelling: [String: Int] = [:]
  var countryClusters: [Int: Int] = [:]
  /// The cluster of the article's own country, which need not be named.
  private(set) var home: Int?

  init(_ text: AnalyzedText) {
    self.text = text
    surnames = Set(
      text.names.lazy.filter { $0.type == .person && $0.tokens.count > 1 }
        .map { text.tokens[$0.tokens.upperBound - 1].word })
    firstAlone = Self.firstAlone(in: text)
    nicknames = Self.nicknames(in: text)
    run()
  }

  private mutating func run() {
    let names = text.names.filter { name in
      guard let sentence = text.sentenceIndex(ofToken: name.tokens.lowerBound) else { return false }
      return !text.sentences[sentence].isBoilerplate && name.type != .event
        && !isSpeakerLabel(name, in: text.sentences[sentence]) && !isCredit(name, in: text.sentences[sentence])
    }
    let types = typeVotes(names)
    // Longer names first, so that every short form finds its full one. Among equals what stands in brackets, which says what
    // a headline before it meant, then the text order.
    let ranks = names.enumerated().map { index, name in
      (length: -name.tokens.count, bracket: isInBrackets(name) ? 0 : 1, index: index)
    }
    let order = ranks.sorted { $0 < $1 }.map(\.index)
    var assigned = [Mention?](repeating: nil, count: names.count)
    for index in order {
      let mention = attach(names[index], types)
      note(mention)
      assigned[index] = mention
    }
    mentions = assigned.compactMap { $0 }
    let country = homeCountry()
    qualifyInstitutions(of: country)
    for index in clusters.indices where clusters[index].type == .person { dropPrefix(of: index) }
    home = country.map { countryCluster($0) }
  }

  /// "(NRF)" behind the Northern Relief Front.
  private func isInBrackets(_ name: Name) -> Bool {
    let bracket = name.tokens.lowerBound - 1
    guard bracket > 0, text.tokens[bracket].word == "(", let long = text.name(upTo: bracket) else { return false }
    return long.tokens.count > name.tokens.count
  }

  /// One type a spelling, by the sum of confidences.
  private func typeVotes(_ names: [Name]) -> [String: EntityType] {
    var votes: [String: [EntityType: Float]] = [:]
    for name in names {
      votes[String(text.words(of: name.tokens)), default: [:]][name.type, default: 0] += name.confidence
    }
    return votes.mapValues { votes in
      votes.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key ?? .organization
    }
  }

  /// Keeps what later names of the article ask of an attached one.
  private mutating func note(_ mention: Mention) {
    guard let entity = mention.entity else { return }
    clusters[entity].starts.append(mention.tokens.lowerBound)
    let end = mention.tokens.upperBound
    if mention.type == .organization || mention.type == .group, end < text.tokens.count,
      text.tokens[end].word == "(" || text.tokens[end].word == ","
    {
      beforeBracket[end] = entity
    }
  }

  private mutating func attach(_ name: Name, _ types: [String: EntityType]) -> Mention {
    let spelling = String(text.words(of: name.tokens))
    let named = namedTokens(name)
    let words = named.map { text.tokens[$0].word }
    var type = types[spelling] ?? name.type
    var mention = Mention(
      span: text.span(of: name.tokens), tokens: name.tokens, form: name.form == .demonym ? .demonym : .name, type: type,
      confidence: name.confidence, rule: "name")
    if let body = seatOfBody(words, name) { return attach(mention, spelling, body, rule: "metonym") }
    if let other = homonym(of: PhraseHash(words)) {
      return attach(mention, spelling, KnownNames.Entry(name: other, type: .place, words: words), rule: "homonym")
    }
    if let firm = firm(called: name, words) {
      mention.entity = firm
      mention.type = .organization
      mention.form = .name
      mention.rule = "short name"
      clusters[firm].spellings[spelling, default: 0] += 1
      return mention
    }
    if let (country, form) = countries.lookup(PhraseHash(words)),
      type != .person || form == .name || form == .capital && isSeat(words)
    {
      if let resolved = countryForm(form, name, type) {
        let cluster = countryCluster(country)
        mention.entity = cluster
        mention.type = .country
        mention.form = resolved
        mention.rule = resolved == .metonym ? "metonym" : resolved == .demonym ? "demonym" : "country"
        clusters[cluster].spellings[spelling, default: 0] += 1
        return mention
      }
    }
    // Lands that are no countries of the table: "the West Bank", "the Koreans".
    if type == .country {
      type = name.form == .demonym ? .group : .place
      mention.type = type
    }
    if type != .person, let known = knownNames.entry(for: PhraseHash(words)),
      !isLocalAcronym(spelling, of: known)
    {
      return attach(mention, spelling, known, rule: "known name")
    }
    // "Erdoğan" and "Erdogan" are one name.
    let plain =
      spelling.utf8.allSatisfy { $0 < 0x80 }
      ? words : named.map { WordHash(LatinFolding.fold(text.words(of: $0..<($0 + 1)))) }
    let (cluster, rule) = cluster(
      for: plain, spelling: spelling, type: type, at: name.tokens.lowerBound, isKnown: name.isKnown)
    mention.entity = cluster
    mention.type = clusters[cluster].type
    mention.rule = rule
    clusters[cluster].spellings[spelling, default: 0] += 1
    if clusters[cluster].type == .person { noteGender(name.tokens, cluster) }
    return mention
  }

  /// The tokens of a name without the marks around a nickname: "Otto \"Bong\" Lind".
  private func namedTokens(_ name: Name) -> [Int] {
    guard name.tokens.count > 3, name.type == .person else { return Array(name.tokens) }
    return name.tokens.filter { text.tokens[$0].tag != .punctuation || text.tokens[$0].word == "-" }
  }

  private mutating func attach(
    _ mention: Mention, _ spelling: String, _ known: KnownNames.Entry, rule: String
  ) -> Mention {
    var mention = mention
    let cluster = knownCluster(known)
    mention.entity = cluster
    mention.type = known.type
    mention.rule = rule
    clusters[cluster].spellings[spelling, default: 0] += 1
    return mention
  }

  /// Adds a cluster and gives its number.
  mutating func add(_ cluster: NameCluster) -> Int {
    index.add(clusters.count, cluster)
    clusters.append(cluster)
    return clusters.count - 1
  }

  private mutating func knownCluster(_ known: KnownNames.Entry) -> Int {
    let folded = references.key(ofSpelling: LatinFolding.fold(known.name))
    if let cluster = bySpelling[folded] { return cluster }
    var cluster = NameCluster(type: known.type, words: known.words, name: known.name)
    cluster.initials = initials(of: known.name)
    bySpelling[folded] = add(cluster)
    return clusters.count - 1
  }

  /// The cluster that a name belongs to, by the first rule that fits; a new one where none does.
  private mutating func cluster(
    for words: [WordHash], spelling: String, type: EntityType, at token: Int, isKnown: Bool
  ) -> (Int, String) {
    let folded = references.key(ofSpelling: LatinFolding.fold(spelledOut(withoutStop(spelling, type), type)))
    if let known = bySpelling[folded], !isAnother(clusters[known], words, type, at: token) {
      return (known, "same name")
    }
    let found: (Int, String)?
    if type == .person {
      found = person(words, before: token)
    } else if type == .organization || type == .group {
      found =
        acronym(words, spelling) ?? bracketed(at: token) ?? head(words, spelling, before: token)
        ?? (institutions.isGeneric(spelling) ? nil : longForm(of: words, type) ?? brand(of: words, isKnown: isKnown))
    } else {
      found = longForm(of: words, type)
    }
    if let found {
      bySpelling[folded] = found.0
      return found
    }
    var cluster = NameCluster(type: type, words: words, name: type == .place ? spaced(spelling) : spelling)
    cluster.initials = initials(of: spelling)
    let number = add(cluster)
    if bySpelling[folded] == nil { bySpelling[folded] = number }
    return (number, "name")
  }

  /// "Ore." at the end of a sentence is the town Ore, where the stop was read as a part of the name.
  private func withoutStop(_ spelling: String, _ type: EntityType) -> String {
    guard type == .place, spelling.hasSuffix("."), spelling.utf8.count < 6 else { return spelling }
    let bare = String(spelling.dropLast())
    return bySpelling[LatinFolding.fold(bare)] != nil ? bare : spelling
  }

  /// "U.S. Embassy" is the "United States Embassy".
  private func spelledOut(_ spelling: String, _ type: EntityType) -> String {
    guard type == .organization else { return spelling }
    for short in ["U.S. ", "US "] where spelling.hasPrefix(short) {
      return "United States " + spelling.dropFirst(short.utf8.count)
    }
    return spelling
  }

  /// "A vendor surnamed Berg" is nobody else of the article, and "King Otto" no Otto Lind.
  private func isAnother(_ known: NameCluster, _ words: [WordHash], _ type: EntityType, at token: Int) -> Bool {
    guard type == .person, words.count == 1, token > 0 else { return false }
    if text.tokens[token - 1].word == "surnamed" { return true }
    return isSole(at: token) && !known.isSole && known.words.count > 1
  }

  /// A king or a pope, whose one name is no part of a longer one.
  func isSole(at token: Int) -> Bool {
    token > 0 && references.kinds(of: text.tokens[token - 1].word).contains(.soleNameTitle)
  }

  private func longForm(of words: [WordHash], _ type: EntityType) -> (Int, String)? {
    guard let key = ShortForms.key(of: words) else { return nil }
    let near = index.clusters(with: key.first, or: key.content)
    return ShortForms.cluster(for: words, of: type, among: near, of: clusters)
  }

  /// "the Court" after "Court of Session": the institution with this word that was named last.
  private func head(_ words: [WordHash], _ spelling: String, before token: Int) -> (Int, String)? {
    guard institutions.isHead(spelling), let word = words.first else { return nil }
    let fitting = index.clusters(with: word).filter {
      clusters[$0].type == .organization && clusters[$0].words.count > 1
    }
    return choose(fitting, before: token).map { ($0, "head of a name") }
  }
}
