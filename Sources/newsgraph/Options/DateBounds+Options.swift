import ArgumentParser
import NewsModel
import Query

extension DateBounds {
  /// - Throws: `ValidationError` with the option that holds no date.
  init(since: String?, option first: String, until: String?, option last: String) throws {
    self.init(since: try Self.date(since, option: first), until: try Self.date(until, option: last))
  }

  private static func date(_ text: String?, option: String) throws -> PartialDate? {
    guard let text else { return nil }
    guard let date = PartialDate(iso8601: text) else {
      throw ValidationError("\(option) takes a date such as 2017, 2017-07 or 2017-07-07, not “\(text)”.")
    }
    return date
  }
}
