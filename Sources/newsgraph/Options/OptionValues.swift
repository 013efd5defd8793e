import ArgumentParser
import NewsModel

/// What a user writes behind options, checked alike wherever it is taken.
enum OptionValues {
  /// The values of an option that may stand several times, each with several joined by commas.
  static func split(_ words: [String]) -> [String] {
    words.flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// - Parameter untold: Values that are taken and not named among those to choose from.
  /// - Throws: `ValidationError` for a word that is none of them.
  static func parse<Value>(
    _ words: [String], option: String, _ all: [Value], untold: [Value] = []
  ) throws -> Set<Value>
  where Value: RawRepresentable & Hashable, Value.RawValue == String {
    try Set(
      split(words).map { word in
        guard let value = Value(rawValue: word.lowercased()) else {
          throw refusal(of: word, option: option, known: all.filter { !untold.contains($0) }.map(\.rawValue))
        }
        return value
      })
  }

  /// - Throws: `ValidationError` with the option that holds no date.
  static func date(_ text: String?, option: String) throws -> PartialDate? {
    guard let text else { return nil }
    guard let date = PartialDate(iso8601: text) else {
      throw ValidationError("\(option) takes a date such as 2017, 2017-07 or 2017-07-07, not “\(text)”.")
    }
    return date
  }

  static func refusal(of word: String, option: String, known: [String]) -> ValidationError {
    ValidationError("“\(word)” is no value of \(option); choose from \(known.joined(separator: ", ")).")
  }
}
