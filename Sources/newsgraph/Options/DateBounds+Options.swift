import Query

extension DateBounds {
  /// - Throws: `ValidationError` with the option that holds no date.
  init(since: String?, option first: String, until: String?, option last: String) throws {
    self.init(
      since: try OptionValues.date(since, option: first), until: try OptionValues.date(until, option: last))
  }
}
