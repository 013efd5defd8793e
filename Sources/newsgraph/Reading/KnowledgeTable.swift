import Foundation
import NewsModel

/// Reads a table of names with public ids: tab-separated values, or one JSON object a line.
///
/// The columns are `id`, `type`, `name` and `aliases`, the last joined by `|`; JSON has the same members, with a list of
/// aliases. A first line with these words is a heading.
struct KnowledgeTable {
  private struct Line: Decodable {
    let id: String
    let type: String
    let name: String
    let aliases: [String]?
  }

  private(set) var entries: [KnowledgeEntry] = []
  /// Lines that could not be read, each with its place and reason.
  private(set) var faults: [String] = []

  init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): There is no such file, or it may not be read.")
    }
    // Bytes are split, so that a line that is not UTF-8 spoils no other.
    for (index, bytes) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: ["\r"])
      if line.isEmpty || line.hasPrefix("#") || index == 0 && line.hasPrefix("id\ttype\t") { continue }
      do {
        entries.append(try Self.entry(line))
      } catch {
        faults.append("\(path):\(index + 1): \(error)")
      }
    }
  }

  /// What is wrong with an object.
  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): return "There is no “\(key.stringValue)”"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      // The list, not the number of the alias in it.
      guard let member = context.codingPath.first?.stringValue else { return "This is no JSON object" }
      return member == "aliases" ? "“aliases” is no list of texts" : "“\(member)” is no text"
    default: return "This is no JSON object"
    }
  }

  private static let types: [EntityType] = [.person, .country, .organization, .place, .group, .event]

  private static func entry(_ line: String) throws -> KnowledgeEntry {
    let read: Line
    if line.hasPrefix("{") {
      do {
        read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      } catch let error as DecodingError {
        throw Failure("\(reason(error)); an object has the texts id, type and name, and a list of aliases.")
      }
    } else {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3 else { throw Failure("A line has an id, a type and a name, with tabs between them.") }
      let aliases = cells.count > 3 ? cells[3].split(separator: "|").map(String.init) : []
      read = Line(id: cells[0], type: cells[1], name: cells[2], aliases: aliases)
    }
    let type = EntityType(rawValue: read.type)
    guard Self.types.contains(type) else {
      let types = Self.types.map(\.rawValue).joined(separator: ", ")
      throw Failure("“\(read.type)” is no type; it is one of \(types).")
    }
    guard !read.id.isEmpty, !read.name.isEmpty else { throw Failure("The id or the name is empty.") }
    return KnowledgeEntry(id: read.id, type: type, name: read.name, aliases: read.aliases ?? [])
  }
}
