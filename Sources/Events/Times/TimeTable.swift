/// The words for times of a text, by sentence, and the day that its opening gives.
struct TimeTable {
  let bySentence: [[TimeFinder.Found]]
  let lead: TimeFinder.Found?
}
