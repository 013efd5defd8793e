import Foundation
import NewsModel

/// The sentences and expected events of PETRARCH's own test suite, and the names behind its actors' codes.
///
/// Its actors and half of its codes are invented; the dictionaries that the suite brings say what they stand for.
struct PeerSuite {
  struct Expectation: Hashable {
    let source: String
    let target: String
    let code: String

    var root: String { String(code.prefix(2)) }
  }

  struct Sentence {
    let id: String
    /// What the suite tests with it: "COMPOUND", "PATTERN".
    let category: String
    let date: String
    let text: String
    let expectations: [Expectation]
    /// The coder is to leave it out: a bad parse, a dateline, a sentence about sport.
    let isDiscarded: Bool
  }

  let sentences: [Sentence]
  /// Names in small letters by the first three letters of their code.
  private let names: [String: [[Substring]]]

  init(folder: String) throws {
    let suite = try String(contentsOfFile: folder + "/PETR.UnitTest.records.xml", encoding: .utf8)
    let actors = try String(contentsOfFile: folder + "/PETR.Validate.actors.txt", encoding: .utf8)
    sentences = Self.sentences(in: Self.withoutComments(suite))
    names = Self.names(in: Self.withoutComments(actors))
  }

  /// Whether words name the actor of a code: its people or state, not its role ("GONMIL" is Gondor).
  func names(_ words: String, _ code: String) -> Bool {
    let said = Substring(words.lowercased()).split { !$0.isLetter && $0 != "." && $0 != "-" }
    return names[String(code.prefix(3)), default: []].contains { name in
      said.indices.contains { start in
        said[start...].count >= name.count && zip(said[start...], name).allSatisfy { $0.hasPrefix($1) }
      }
    }
  }

  // MARK: Reading

  private static func withoutComments(_ text: String) -> String {
    var parts = text.components(separatedBy: "<!--")
    for index in parts.indices.dropFirst() {
      parts[index] = parts[index].components(separatedBy: "-->").dropFirst().joined(separator: "-->")
    }
    return parts.joined()
  }

  private static func sentences(in text: String) -> [Sentence] {
    text.components(separatedBy: "<Sentence ").dropFirst().compactMap { part in
      let body = part.components(separatedBy: "</Sentence>")[0]
      guard let words = body.components(separatedBy: "<Text>").dropFirst().first else { return nil }
      let codings = body.components(separatedBy: "<EventCoding ").dropFirst().map { $0.prefix { $0 != ">" } }
      let day = attribute("date", body[...])
      return Sentence(
        id: attribute("id", body[...]), category: attribute("category", body[...]),
        date: day.count == 8 ? "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))" : day,
        text: words.components(separatedBy: "</Text>")[0].split(whereSeparator: \.isWhitespace).joined(separator: " "),
        expectations: codings.compactMap { coding in
          let code = attribute("eventcode", coding)
          guard !code.isEmpty else { return nil }
          return Expectation(
            source: attribute("sourcecode", coding), target: attribute("targetcode", coding), code: code)
        },
        isDiscarded: codings.contains { $0.contains("error") })
    }
  }

  /// The value of an attribute; the suite writes some with spaces around the sign.
  private static func attribute(_ name: String, _ text: Substring) -> String {
    guard let start = text.range(of: name + "=") ?? text.range(of: name + " =") else { return "" }
    let rest = text[start.upperBound...].drop { $0.isWhitespace }
    guard let quote = rest.first else { return "" }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// Blocks of a name, its synonyms below it after "+", and its codes, of which some have dates.
  private static func names(in text: String) -> [String: [[Substring]]] {
    var names: [String: [[Substring]]] = [:]
    var block: (names: [[Substring]], codes: Set<String>) = ([], [])
    func close() {
      for code in block.codes { names[code, default: []] += block.names }
    }
    for line in text.split(separator: "\n") {
      let plain = line.prefix { $0 != "#" }
      let words = Substring(plain.prefix { $0 != "[" }.lowercased())
        .split { !$0.isLetter && $0 != "." && $0 != "-" }
      if !words.isEmpty, plain.first?.isWhitespace == false {
        if plain.first != "+" {
          close()
          block = ([], [])
        }
        block.names.append(words)
      }
      let codes = plain.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" && $0 != " " && $0 != "<" }
      for code in codes.split(separator: "/") { block.codes.insert(String(code.prefix(3))) }
    }
    close()
    return names
  }
}
