import Foundation
import GRDB
import KnowledgeGraph
import NewsModel

/// Values of a row that throw where a damaged file holds what cannot be.
extension Row {
  /// A value of an open or closed set by its name.
  func named<Value: RawRepresentable>(_ index: Int) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try decode(String.self, atIndex: index)) else { throw ByteReader.Damage() }
    return value
  }

  func namedIfPresent<Value: RawRepresentable>(_ index: Int) throws -> Value? where Value.RawValue == String {
    try decode(String?.self, atIndex: index).map { name in
      guard let value = Value(rawValue: name) else { throw ByteReader.Damage() }
      return value
    }
  }

  /// A number of things, or a place in a text.
  func number(_ index: Int) throws -> Int {
    let number = try decode(Int.self, atIndex: index)
    guard (0...Int(Int32.max)).contains(number) else { throw ByteReader.Damage() }
    return number
  }

  func text(_ index: Int) throws -> String { try decode(String.self, atIndex: index) }
  /// A text that may hold zero bytes, at which SQLite's strings end.
  func wholeText(_ index: Int) throws -> String {
    String(decoding: try decode(Data.self, atIndex: index), as: UTF8.self)
  }

  func textIfPresent(_ index: Int) throws -> String? { try decode(String?.self, atIndex: index) }
  func flag(_ index: Int) throws -> Bool { try decode(Int.self, atIndex: index) != 0 }

  func finite(_ index: Int) throws -> Double {
    let value = try decode(Double.self, atIndex: index)
    guard value.isFinite else { throw ByteReader.Damage() }
    return value
  }

  func date(_ index: Int) throws -> PartialDate? { try textIfPresent(index).flatMap { PartialDate(iso8601: $0) } }

  /// Names on lines of their own.
  func list(_ index: Int) throws -> [String] { try text(index).split(separator: "\n").map(String.init) }

  /// What the columns `start`, `stop`, `quote`, `rule` and `confidence` hold, the first of them at `index`.
  func evidence(in document: Document.ID, from index: Int) throws -> Evidence {
    let (start, end) = (try number(index), try number(index + 1))
    guard start <= end else { throw ByteReader.Damage() }
    return Evidence(
      document: document, start: start, end: end, quote: try text(index + 2), rule: try text(index + 3),
      confidence: Float(try finite(index + 4)))
  }
}
