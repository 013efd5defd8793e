import NewsModel

/// Phrases for a day, which the parser does not see: "on Thursday", "Monday night", "on Jan. 6".
///
/// News puts them anywhere, most often between the subject and its verb ("The minister on Thursday denied"), where
/// treebanks of other texts have only subjects. They hang from a verb, whatever else the sentence is.
struct DayPhrases: Sendable {
  private var phrases: [(tokens: Range<Int>, day: Int)] = []

  /// The heads without those of phrases for days.
  mutating func cut(from heads: [Int], of sentence: Range<Int>, tokens: [Token], into kept: inout [Int]) {
    phrases.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    var index = 0
    while index < heads.count {
      if let count = phrase(at: index, heads, sentence, tokens) {
        let last = heads[index + count - 1]
        let day = (index..<index + count).first { Self.isDay(tokens[heads[$0]]) } ?? index
        phrases.append((heads[index]..<last + 1, heads[day]))
        index += count
      } else {
        kept.append(heads[index])
        index += 1
      }
    }
    // Where nothing else stands ("Thursday, March 28, 2019") the days are all there is.
    if kept.count < 3 || !kept.contains(where: { tokens[$0].tag == .verb || tokens[$0].tag == .auxiliary }) {
      phrases.removeAll(keepingCapacity: true)
      kept = heads
    }
  }

  /// Hangs the phrases from the verb right behind them, else from the last verb before, or what is said there of a subject:
  /// "is due in Lima on Wednesday".
  func attach(to tokens: inout [Token], in sentence: Range<Int>) {
    for phrase in phrases {
      guard let verb = verb(behind: phrase.tokens, sentence, tokens) ?? verb(before: phrase.tokens, sentence, tokens)
      else { continue }
      tokens[phrase.day].head = Int32(verb)
      tokens[phrase.day].dependency = .oblique
      for index in phrase.tokens where index != phrase.day {
        tokens[index].head = Int32(phrase.day)
        switch tokens[index].tag {
        case .adposition: tokens[index].dependency = .case
        case .determiner: tokens[index].dependency = .determiner
        case .numeral: tokens[index].dependency = .numeric
        case .punctuation: tokens[index].dependency = .punctuation
        default: tokens[index].dependency = .compound
        }
      }
    }
  }

  private func verb(behind phrase: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    for index in phrase.upperBound..<min(phrase.upperBound + 4, sentence.upperBound) {
      switch tokens[index].tag {
      case .verb: return index
      // "asked the court on Friday to decide": the day of the asking.
      case .particle where tokens[index].word == "to": return nil
      case .auxiliary, .adverb, .particle: continue
      default: return nil
      }
    }
    return nil
  }

  private func verb(before phrase: Range<Int>, _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    for index in (sentence.lowerBound..<phrase.lowerBound).reversed() {
      if tokens[index].tag == .verb { return index }
      let predicate = Int(tokens[index].head)
      if tokens[index].dependency == .copula, predicate > index, !phrase.contains(predicate) { return predicate }
    }
    return (phrase.upperBound..<sentence.upperBound).first { tokens[$0].tag == .verb }
  }

  /// How many words from `index` on are a phrase for a day.
  private func phrase(at index: Int, _ heads: [Int], _ sentence: Range<Int>, _ tokens: [Token]) -> Int? {
    var end = index
    var isLed = heads[index] == sentence.lowerBound
    if tokens[heads[end]].word == Self.on {
      end += 1
      isLed = true
    }
    if end < heads.count, Self.leading.contains(tokens[heads[end]].word) {
      end += 1
      isLed = true
    }
    guard end < heads.count, Self.isDay(tokens[heads[end]]) else { return nil }
    let isMonth = Self.months.contains(tokens[heads[end]].word)
    if index == end, index > 0, tokens[heads[index - 1]].tag == .adposition { return nil }
    end += 1
    if isMonth {
      guard end < heads.count, tokens[heads[end]].tag == .numeral,
        tokens[heads[end]].end - tokens[heads[end]].start <= 2
      else { return nil }
      end += 1
    } else if end < heads.count, Self.times.contains(tokens[heads[end]].word) {
      end += 1
    }
    guard end < heads.count else { return end - index }
    let next = tokens[heads[end]]
    // "Friday's vote", "the Sunday paper", "Monday Club" are more than days.
    if next.word == "'s" || next.tag == .noun || next.tag == .adjective && !isLed { return nil }
    if next.tag == .properNoun, !isLed { return nil }
    return end - index
  }

  /// The name of a weekday or month.
  static func isDay(_ token: Token) -> Bool {
    token.features.contains(.capitalized) && (weekdays.contains(token.word) || months.contains(token.word))
  }

  private static let on: WordHash = "on"
  private static let weekdays = WordList(Set(CalendarNames.weekdays.map { WordHash($0) }))
  private static let months: WordList = {
    // "Mar" and "Jun" are people, too; other months news does not shorten.
    let short = ["jan", "feb", "aug", "sept", "oct", "nov", "dec"]
    let dotted = (short + ["mar", "apr"]).map { $0 + "." }
    return WordList(Set((CalendarNames.months + short + dotted).map { WordHash($0) }))
  }()
  private static let leading: WordList = ["this", "last", "next", "late", "early"]
  private static let times: WordList = ["morning", "afternoon", "evening", "night", "night's"]
}
