import Foundation
import Language
import NewsModel

extension NameCorpora {
  /// Re-DocRED: pages as JSON, mentions grouped by entity.
  func pages(_ path: String, source: String, weight: Float) throws -> [NameDocument] {
    try RelationPage.pages(in: folder.appendingPathComponent(path)).map { page in
      var document = NameDocument(source: source, weight: weight)
      var tags = page.sents.map { [String](repeating: "O", count: $0.count) }
      let mentions = page.vertexSet.flatMap { $0 }.sorted { $0.pos[1] - $0.pos[0] > $1.pos[1] - $1.pos[0] }
      for mention in mentions where !["TIME", "NUM"].contains(mention.type) {
        guard mention.sent_id < tags.count, mention.pos[1] <= tags[mention.sent_id].count else { continue }
        let range = mention.pos[0]..<mention.pos[1]
        guard tags[mention.sent_id][range].allSatisfy({ $0 == "O" }) else { continue }
        for (place, index) in range.enumerated() {
          tags[mention.sent_id][index] = (place == 0 ? "B-" : "I-") + mention.type
        }
      }
      for (words, tags) in zip(page.sents, tags) {
        document.samples.append(sample(words: words, tags: tags, unmarked: 0))
      }
      return document
    }
  }

  /// re3d: text with character ranges; the entities also hold descriptions, of which only those with capitals count.
  func ranges(_ path: String, source: String, weight: Float) throws -> [NameDocument] {
    struct Text: Decodable {
      let _id: String
      let text: String
    }
    struct Entity: Decodable {
      let begin: Int
      let end: Int
      let type: String
      let documentId: String
    }
    func lines<T: Decodable>(_ name: String, _ type: T.Type) throws -> [T] {
      let text = try String(contentsOf: folder.appendingPathComponent("\(path)/\(name).json"), encoding: .utf8)
      return try text.split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }
    let entities = Dictionary(grouping: try lines("entities", Entity.self), by: \.documentId)
    return try lines("documents", Text.self).map { text in
      var document = NameDocument(source: source, weight: weight)
      let scalars = Array(text.text.unicodeScalars)
      var tags = [String?](repeating: nil, count: scalars.count)
      var begins = Set<Int>()
      for entity in (entities[text._id] ?? []).sorted(by: { $0.end - $0.begin > $1.end - $1.begin }) {
        guard ["Organisation", "Location", "Person", "Nationality"].contains(entity.type), entity.end <= scalars.count
        else { continue }
        let words = String(String.UnicodeScalarView(scalars[entity.begin..<entity.end]))
        guard isName(words), tags[entity.begin..<entity.end].allSatisfy({ $0 == nil }) else { continue }
        begins.insert(entity.begin)
        for index in entity.begin..<entity.end { tags[index] = entity.type }
      }
      for sentence in Self.roughTokens(scalars) {
        var marks: [String] = []
        for token in sentence {
          let tag = tags[token.lowerBound]
          marks.append(tag.map { (begins.contains(token.lowerBound) ? "B-" : "I-") + $0 } ?? "O")
        }
        let words = sentence.map { String(String.UnicodeScalarView(scalars[$0])) }
        document.samples.append(sample(words: words, tags: marks, unmarked: NameSample.bits(.event, .other)))
      }
      return document
    }
  }

  /// The last word is capitalized, and it is no office alone.
  private func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard let last = parts.last, last.contains(where: \.isUppercase) else { return false }
    return !parts.contains { ["Minister", "Secretary", "Ambassador", "minister"].contains($0) }
  }

  /// Tokens and sentences for text that comes without: letters and digits run together, marks stand alone.
  static func roughTokens(_ scalars: [Unicode.Scalar]) -> [[Range<Int>]] {
    var sentences: [[Range<Int>]] = [[]]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" {
        sentences.append([])
        index += 1
      } else if scalar.properties.isWhitespace {
        index += 1
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        var end = index + 1
        while end < scalars.count,
          scalars[end].properties.isAlphabetic || scalars[end].properties.numericType != nil
            || (scalars[end] == "." && end + 1 < scalars.count && scalars[end + 1].properties.isUppercase
              && end - index < 2)
        {
          end += 1
        }
        // "U.S." keeps its last point.
        if end < scalars.count, scalars[end] == ".", scalars[index..<end].contains(".") { end += 1 }
        sentences[sentences.count - 1].append(index..<end)
        index = end
      } else if (scalar == "'" || scalar == "’"), index + 1 < scalars.count, scalars[index + 1] == "s" {
        sentences[sentences.count - 1].append(index..<index + 2)
        index += 2
      } else {
        sentences[sentences.count - 1].append(index..<index + 1)
        if scalar == "." || scalar == "!" || scalar == "?",
          index + 2 < scalars.count, scalars[index + 1] == " ", scalars[index + 2].properties.isUppercase
        {
          sentences.append([])
        }
        index += 1
      }
    }
    return sentences.filter { !$0.isEmpty }
  }
}
