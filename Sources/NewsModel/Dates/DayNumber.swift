/// Days by their number, as ``PartialDate/dayNumber`` counts them.
package enum DayNumber {
  package static func shifted(_ day: PartialDate, by days: Int) -> PartialDate? { day.adding(days: days) }
  package static func number(of date: PartialDate) -> Int? { date.dayNumber }
  package static func date(_ number: Int) -> PartialDate { PartialDate(dayNumber: number) }
}
