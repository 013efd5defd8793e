import EventsData
import NewsModel

/// Months, weekdays, units and the words that count them: `Data/calendar.tsv`.
struct CalendarWords: Sendable {
  static let shared = CalendarWords()

  enum Unit: String, Sendable { case day, week, weekend, month, year, decade }

  private enum Kind: String {
    case month, weekday, day, step, relation, direction, unit, count, hours, season, vague, feast, ahead, clock, limit
    case plan, appointment, announcement, cancellation, timetable, term, saying
    case yearOpener = "year opener"
    case monthOpener = "month opener"
  }

  let months: [WordHash: Int]
  /// Monday is 0.
  let weekdays: [WordHash: Int]
  /// "today", "yesterday": days from the day of publication.
  let days: [WordHash: Int]
  /// "last", "next": counted from the day of publication.
  let steps: [WordHash: Int]
  /// "the following", "the same": counted from the day that the text told before.
  let relations: [WordHash: Int]
  /// "ago", "earlier", "later".
  let directions: [WordHash: Int]
  let units: [WordHash: Unit]
  let counts: [WordHash: Int]
  let hours: Set<WordHash>
  /// Seasons of the north by their first month.
  let seasons: [WordHash: Int]
  /// Words before a count that leave it open: "over ten years ago".
  let vague: Set<WordHash>
  /// What makes another day of a weekday: "Good Friday".
  let feasts: Set<WordHash>
  let yearOpeners: Set<WordHash>
  let monthOpeners: Set<WordHash>
  /// What makes a number before it a time of the day.
  let clocks: Set<WordHash>
  /// "until", "by": before the end of something.
  let limits: Set<WordHash>
  /// Words before a verb that make it look ahead.
  let ahead: Set<WordHash>
  /// Verbs whose infinitive is still to come.
  let plans: Set<WordHash>
  /// Verbs whose own day is still to come: "scheduled for Friday".
  let appointments: Set<WordHash>
  /// Verbs by which something is set for a day: "called a strike for Wednesday".
  let announcements: Set<WordHash>
  /// Verbs by which something to come is put off: "Saturday's concert was scrapped".
  let cancellations: Set<WordHash>
  /// Verbs that tell in the present what is set for a day: "Kenyans vote on Tuesday".
  let timetable: Set<WordHash>
  /// Verbs whose end is set ahead: "gave them until Friday", "wants it settled by October".
  let terms: Set<WordHash>
  /// Verbs whose day is that of the telling: "said on Friday that he would resign".
  let sayings: Set<WordHash>
  /// Every word that can open an expression of time, digits aside.
  let openers: WordList

  private init() {
    var numbers: [Kind: [WordHash: Int]] = [:]
    var units: [WordHash: Unit] = [:]
    for row in LexiconTable(events_calendar()).rows {
      let word = WordHash(row["word"])
      let kind = row.value("kind", as: Kind.self)
      if kind == .unit {
        units[word] = row.value("value", as: Unit.self)
      } else {
        numbers[kind, default: [:]][word] = row.int("value") ?? 0
      }
    }
    func words(_ kind: Kind) -> [WordHash: Int] { numbers[kind] ?? [:] }
    months = words(.month)
    weekdays = words(.weekday)
    days = words(.day)
    steps = words(.step)
    relations = words(.relation)
    directions = words(.direction)
    counts = words(.count)
    seasons = words(.season)
    hours = Set(words(.hours).keys)
    vague = Set(words(.vague).keys)
    feasts = Set(words(.feast).keys)
    yearOpeners = Set(words(.yearOpener).keys)
    monthOpeners = Set(words(.monthOpener).keys)
    clocks = Set(words(.clock).keys)
    limits = Set(words(.limit).keys)
    ahead = Set(words(.ahead).keys)
    plans = Set(words(.plan).keys)
    appointments = Set(words(.appointment).keys)
    announcements = Set(words(.announcement).keys)
    cancellations = Set(words(.cancellation).keys)
    timetable = Set(words(.timetable).keys)
    terms = Set(words(.term).keys)
    sayings = Set(words(.saying).keys)
    self.units = units
    let opening: [Kind] = [.month, .weekday, .day, .step, .relation, .count]
    openers = WordList(Set(opening.flatMap { words($0).keys }).union(units.keys))
  }
}
