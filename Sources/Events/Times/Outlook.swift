import NewsModel

/// Whether the clause of a day speaks of what was or of what is to come.
enum Outlook {
  case past, future, open
  /// Told in the past of what was to come then: "would pass on Friday", "was expected on Friday".
  case either

  /// Reads the verb that a day hangs from: "will meet on Friday", "is due to speak on Monday", "begins on Tuesday".
  static func of(_ index: Int, in text: AnalyzedText) -> Outlook {
    let calendar = CalendarWords.shared
    // "Friday's ruling will": the day is the noun's own, and "Friday's concert was cancelled" mostly still to come.
    if text.tokens[index].dependency == .possessive { return isCancelled(index, in: text) ? .either : .open }
    // "floated May 9": a day that is spoken of.
    if text.tokens[index].dependency == .object { return .open }
    if let deadline = deadline(above: index, in: text) { return deadline }
    // "The first debate is on Tuesday".
    if let copula = copula(of: index, in: text) {
      return text.tokens[copula].features.contains(.past) ? .past : .future
    }
    if let predicate = predicate(above: index, in: text) { return predicate }
    if isMeantFor(index, in: text) { return .future }
    var verb = Int(text.tokens[index].head)
    // "Tuesday evening": the evening hangs from the verb.
    if verb >= 0, calendar.hours.contains(text.tokens[verb].word) { verb = Int(text.tokens[verb].head) }
    let isDirect = verb >= 0 && text.tokens[verb].tag == .verb || isOfTold(index, in: text)
    for _ in 0..<4 where verb >= 0 && text.tokens[verb].tag != .verb { verb = Int(text.tokens[verb].head) }
    guard verb >= 0, text.tokens[verb].tag == .verb else { return .open }
    let token = text.tokens[verb]
    var isPast = token.features.contains(.past) && (token.features.contains(.finite) || isFinite(verb, in: text))
    // "has been scheduled for November": it still is.
    var isStanding = false
    for helper in text.tokens[max(0, verb - 5)..<verb] where helper.head == Int32(verb) {
      if helper.word == "would" || helper.word == "could" { return .either }
      if calendar.ahead.contains(helper.word), helper.tag == .auxiliary {
        // "may have met on Friday"
        let perfect = text.tokens[max(0, verb - 3)..<verb].contains { $0.head == Int32(verb) && $0.lemma == "have" }
        return perfect ? .past : .future
      }
      if helper.dependency == .auxiliary || helper.dependency == .passiveAuxiliary {
        if helper.features.contains(.past) || helper.lemma == "have" { isPast = true }
        if helper.lemma == "have", !helper.features.contains(.past) { isStanding = true }
      }
    }
    if calendar.appointments.contains(token.lemma) { return isPast && !isStanding ? .either : .future }
    if token.features.contains(.infinitive) {
      var first = token
      // "is scheduled to dock and return on Friday"
      while first.dependency == .conjunct, first.head >= 0,
        text.tokens[Int(first.head)].features.contains(.infinitive)
      {
        first = text.tokens[Int(first.head)]
      }
      let governor = Int(first.head)
      // A heading, "Parliament to vote on Friday"; "is to vote", "was to vote".
      guard governor >= 0 else { return isPastPlan(verb, in: text) ? .either : .future }
      let lemma = text.tokens[governor].lemma
      guard calendar.plans.contains(lemma) || lemma == "be" else { return .open }
      return isPastPlan(governor, in: text) ? .either : .future
    }
    // "Before the November deadline, Berg had won": the day is the noun's.
    if isPast { return isDirect ? .past : .open }
    // "The trial begins on Tuesday": the present tense of a day to come; not so in headings.
    // Only with its ending, "put" is past as well, or of what has its day: "Kenyans vote on Tuesday".
    let isPresent =
      token.features.contains(.finite) && !token.features.contains(.past)
      && (text.words(of: verb..<(verb + 1)).last == "s" || calendar.timetable.contains(token.lemma))
    guard isDirect, isPresent, let number = text.sentenceIndex(ofToken: verb), !text.sentences[number].isHeading
    else { return .open }
    return .future
  }

  /// "is" of a day that is said of something: "The vote is on Tuesday", unlike "The vote will be on Tuesday".
  private static func copula(of index: Int, in text: AnalyzedText) -> Int? {
    var found: Int?
    for child in max(0, index - 4)..<index where text.tokens[child].head == Int32(index) {
      let token = text.tokens[child]
      if token.dependency == .copula, token.features.contains(.finite) { found = child }
      if token.dependency == .auxiliary { return nil }
    }
    return found
  }

  /// "is due in Lima on Wednesday", "is in court on Friday", "was due on Friday": what is said of somebody beside a day.
  private static func predicate(above index: Int, in text: AnalyzedText) -> Outlook? {
    var above = Int(text.tokens[index].head)
    for _ in 0..<3 where above >= 0 {
      let token = text.tokens[above]
      if token.tag == .verb { return nil }
      let copula = (max(0, above - 6)..<above).last {
        text.tokens[$0].head == Int32(above) && text.tokens[$0].dependency == .copula
      }
      let isAppointment =
        CalendarWords.shared.appointments.contains(token.lemma)
        || copula.map { text.tokens[$0..<above].contains { CalendarWords.shared.appointments.contains($0.lemma) } }
          ?? false
      if let copula {
        let isPast = text.tokens[copula].features.contains(.past)
        if isAppointment { return isPast ? .either : .future }
        if isPast, isOfTold(index, in: text) { return .past }
        // "is the third since Monday"
        let before = text.tokens[index - 1]
        let isOn = before.tag != .adposition || before.word == "on"
        return !isPast && isOn && !text.isInHeading(above) && text.tokens[copula].features.contains(.finite)
          ? .future : nil
      }
      if token.tag == .adjective, isAppointment { return .future }
      above = Int(token.head)
    }
    return nil
  }

  /// "The July 30 summit failed", "won in the February election": a day beside the noun of which the verb tells something.
  /// "Before the November deadline, Berg had won" is another matter.
  private static func isOfTold(_ index: Int, in text: AnalyzedText) -> Bool {
    var noun = index
    for _ in 0..<4 {
      let token = text.tokens[noun]
      guard token.head > Int32(noun), [.compound, .numeric, .nominalModifier, .adjective].contains(token.dependency)
      else { break }
      noun = Int(token.head)
    }
    guard noun != index, text.tokens[noun].tag == .noun || text.tokens[noun].tag == .properNoun else { return false }
    switch text.tokens[noun].dependency {
    case .subject, .passiveSubject:
      return text.tokens[noun].head >= 0 && !isSet(Int(text.tokens[noun].head), in: text)
    case .oblique, .nominalModifier:
      return text.tokens[max(0, noun - 6)..<noun].contains {
        $0.head == Int32(noun) && $0.dependency == .case && ["in", "at", "during"].contains($0.word)
      }
    default: return false
    }
  }

  /// "has called the election", "the vote was postponed": what is done to something to come.
  private static func isSet(_ verb: Int, in text: AnalyzedText) -> Bool {
    let calendar = CalendarWords.shared
    let lemma = text.tokens[verb].lemma
    return calendar.announcements.contains(lemma) || calendar.appointments.contains(lemma)
      || calendar.cancellations.contains(lemma)
  }

  /// "Saturday's concert was scrapped".
  private static func isCancelled(_ index: Int, in text: AnalyzedText) -> Bool {
    let noun = Int(text.tokens[index].head)
    guard noun >= 0, [.passiveSubject, .object, .subject].contains(text.tokens[noun].dependency),
      text.tokens[noun].head >= 0
    else { return false }
    return CalendarWords.shared.cancellations.contains(text.tokens[Int(text.tokens[noun].head)].lemma)
  }

  /// "the deadline of October 31", "the May 5 deadline": to come, unless it was missed.
  private static func deadline(above index: Int, in text: AnalyzedText) -> Outlook? {
    var above = Int(text.tokens[index].head)
    for _ in 0..<3 where above >= 0 && text.tokens[above].tag != .verb {
      if text.tokens[above].lemma == "deadline" {
        let verb = Int(text.tokens[above].head)
        let isOver = verb >= 0 && ["miss", "pass", "expire", "lapse"].contains { text.tokens[verb].lemma == $0 }
        return isOver ? .open : .future
      }
      above = Int(text.tokens[above].head)
    }
    return nil
  }

  /// A past form with a subject and without a helper: "A heat wave struck Spain".
  private static func isFinite(_ verb: Int, in text: AnalyzedText) -> Bool {
    var hasSubject = false
    for token in text.tokens[max(0, verb - 12)..<verb] where token.head == Int32(verb) {
      if token.dependency == .auxiliary || token.dependency == .passiveAuxiliary { return false }
      hasSubject = hasSubject || token.dependency == .subject
    }
    return hasSubject
  }

  /// "called a strike for Wednesday": what is announced for a day, unlike "the figures for Wednesday".
  private static func isMeantFor(_ index: Int, in text: AnalyzedText) -> Bool {
    let calendar = CalendarWords.shared
    guard index > 0, text.tokens[index - 1].word == "for", text.tokens[index - 1].head == Int32(index) else {
      return false
    }
    let above = Int(text.tokens[index].head)
    guard above >= 0, above < index else { return false }
    let governor = text.tokens[above]
    // "was scheduled for Friday" was so then; "died for Friday" is nothing.
    if governor.tag == .verb {
      guard calendar.announcements.contains(governor.lemma) else { return false }
      return !text.tokens[max(0, above - 4)..<above].contains {
        $0.head == Int32(above) && $0.features.contains(.past) && $0.tag == .auxiliary
      }
    }
    guard governor.tag == .noun || governor.tag == .properNoun else { return false }
    var verb = Int(governor.head)
    for _ in 0..<3 where verb >= 0 && text.tokens[verb].tag != .verb { verb = Int(text.tokens[verb].head) }
    return verb >= 0 && calendar.announcements.contains(text.tokens[verb].lemma)
  }

  /// "gave the army until Friday", "threatened a strike unless wages rose by Friday": a day to come is told in the past.
  static func setsTerm(_ index: Int, in text: AnalyzedText) -> Bool {
    var above = Int(text.tokens[index].head)
    for _ in 0..<5 where above >= 0 {
      let token = text.tokens[above]
      if token.tag == .verb, CalendarWords.shared.terms.contains(token.lemma) {
        // "had given them until Thursday": that day is over.
        return !text.tokens[max(0, above - 4)..<above].contains {
          $0.head == Int32(above) && $0.lemma == "have" && $0.features.contains(.past)
        }
      }
      above = Int(token.head)
    }
    return false
  }

  /// Whether a day hangs from a verb that sets something: "called elections on 21 October".
  static func isAnnounced(_ index: Int, in text: AnalyzedText) -> Bool {
    var above = Int(text.tokens[index].head)
    for _ in 0..<3 where above >= 0 && text.tokens[above].tag != .verb { above = Int(text.tokens[above].head) }
    return above >= 0 && CalendarWords.shared.announcements.contains(text.tokens[above].lemma)
  }

  /// "was expected to", "had planned to", "was to".
  private static func isPastPlan(_ governor: Int, in text: AnalyzedText) -> Bool {
    text.tokens[max(0, governor - 4)...governor].contains {
      $0.features.contains(.past) && ($0.tag == .auxiliary && $0.head == Int32(governor))
    }
  }
}
