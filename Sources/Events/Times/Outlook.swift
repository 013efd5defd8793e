import NewsModel

/// Whether the clause of a day speaks of what was or of what is to come.
enum Outlook {
  case past, future, open
  /// Told in the past of what was to come then: "would pass on Friday", "was expected on Friday".
  case either

  /// Reads the verb that a day hangs from: "will meet on Friday", "is due to speak on Monday", "begins on Tuesday".
  static func of(_ index: Int, in text: AnalyzedText) -> Outlook {
    let calendar = CalendarWords.shared
    // "Friday's ruling will": the day is the noun's own.
    if text.tokens[index].dependency == .possessive { return .open }
    var verb = Int(text.tokens[index].head)
    // "Tuesday evening": the evening hangs from the verb.
    if verb >= 0, calendar.hours.contains(text.tokens[verb].word) { verb = Int(text.tokens[verb].head) }
    let isDirect = verb >= 0 && text.tokens[verb].tag == .verb
    for _ in 0..<4 where verb >= 0 && text.tokens[verb].tag != .verb { verb = Int(text.tokens[verb].head) }
    guard verb >= 0, text.tokens[verb].tag == .verb else { return .open }
    let token = text.tokens[verb]
    var isPast = token.features.contains(.past) && token.features.contains(.finite)
    // "has been scheduled for November": it still is.
    var isStanding = false
    for helper in text.tokens[max(0, verb - 5)..<verb] where helper.head == Int32(verb) {
      if helper.word == "would" { return .either }
      if calendar.ahead.contains(helper.word) { return .future }
      if helper.dependency == .auxiliary || helper.dependency == .passiveAuxiliary {
        if helper.features.contains(.past) || helper.lemma == "have" { isPast = true }
        if helper.lemma == "have", !helper.features.contains(.past) { isStanding = true }
      }
    }
    if calendar.appointments.contains(token.lemma) { return isPast && !isStanding ? .either : .future }
    if token.features.contains(.infinitive) {
      let governor = Int(token.head)
      // A heading: "Parliament to vote on Friday".
      guard governor >= 0 else { return .future }
      let lemma = text.tokens[governor].lemma
      guard calendar.plans.contains(lemma) || lemma == "be" else { return .open }
      return isPastPlan(governor, in: text) ? .either : .future
    }
    // "Before the November deadline, Berg had won": the day is the noun's.
    if isPast { return isDirect ? .past : .open }
    // "The trial begins on Tuesday": the present tense of a day to come; not so in headings.
    // Only with its ending: "put" is past as well.
    let isPresent =
      token.features.contains(.finite) && !token.features.contains(.past)
      && text.words(of: verb..<(verb + 1)).last == "s"
    guard isDirect, isPresent, let number = text.sentenceIndex(ofToken: verb), !text.sentences[number].isHeading
    else { return .open }
    return .future
  }

  /// "was expected to", "had planned to".
  private static func isPastPlan(_ governor: Int, in text: AnalyzedText) -> Bool {
    text.tokens[max(0, governor - 4)...governor].contains {
      $0.features.contains(.past) && ($0.tag == .auxiliary && $0.head == Int32(governor))
    }
  }
}
