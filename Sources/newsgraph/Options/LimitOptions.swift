import ArgumentParser

/// How many results are shown.
struct LimitOptions: ParsableArguments {
  @Option(
    help: """
      Show this many at most; 0 for all. As a rule a reader sees the first 20 neighbours, changes and pieces of evidence, \
      30 positions, events and claims, 40 merges, 50 articles and entries of a timeline, and 5 mentions; --json, --jsonl \
      and --tsv hold all.
      """
  )
  var limit: Int?

  func validate() throws { try Self.check(limit, atLeast: 0, option: "--limit") }

  /// - Parameter usual: How many a reader sees when no limit was given.
  func shown<Result>(of results: [Result], usual: Int, _ format: ResultFormat) -> [Result] {
    let limit = limit ?? (format == .text ? usual : 0)
    return limit == 0 ? results : Array(results.prefix(limit))
  }

  /// - Throws: `ValidationError` for a number that is too small.
  static func check(_ number: Int?, atLeast least: Int, option: String) throws {
    if let number, number < least { throw ValidationError("\(option) takes \(least) or more.") }
  }
}
