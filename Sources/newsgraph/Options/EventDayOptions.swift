import ArgumentParser
import Query

/// When the events were that a question is about, whenever they were told of.
struct EventDayOptions: ParsableArguments {
  @Option(help: "Only what happened on this date or later (2017, 2017-07 or 2017-07-07).")
  var from: String?
  @Option(help: "Only what happened on this date or earlier.")
  var to: String?

  func validate() throws { _ = try days() }

  func days() throws -> DateBounds { try DateBounds(since: from, option: "--from", until: to, option: "--to") }
}
