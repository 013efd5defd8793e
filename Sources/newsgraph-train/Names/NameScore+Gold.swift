import Foundation
import Language
import NewsModel

extension NameScore {
  private struct GoldArticle: Decodable {
    struct Entity: Decodable {
      struct Mention: Decodable {
        let start: Int
        let end: Int
        let text: String
        let form: String?
      }
      let type: String
      let mentions: [Mention]
    }
    let id: String
    let text: String
    let entities: [Entity]
  }

  /// Scores the annotated articles, country and place apart; a metonym is right as a name of any type.
  init(gold path: String) throws {
    self.init("annotated articles")
    let reader = LanguageReader()
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let article = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      let text = reader.read(Document(id: .init(rawValue: article.id), path: article.id, text: article.text))
      let offsets = ScalarOffsets(article.text)
      var marked: [Range<Int>: String] = [:]
      var metonyms: Set<Range<Int>> = []
      for entity in article.entities {
        for mention in entity.mentions {
          let range = mention.start..<mention.end
          switch mention.form ?? "name" {
          case "name", "demonym": marked[range] = entity.type
          case "metonym": metonyms.insert(range)
          default: break
          }
        }
      }
      for name in text.names where name.type != .event {
        let span = text.span(of: name.tokens)
        let range = offsets.scalarOffset(ofUTF8: span.start)..<offsets.scalarOffset(ofUTF8: span.end)
        if metonyms.contains(range) { continue }
        let type = name.type.rawValue
        let right = marked[range] == type
        count(type, right: right, marked: false)
        if !right {
          let context = String(
            article.text.unicodeScalars.dropFirst(max(0, range.lowerBound - 25)).prefix(range.count + 50))
          add(
            fault:
              "+ \(type) \(text.words(of: name.tokens)) (\(marked[range] ?? "-")) … \(context.replacing("\n", with: " "))"
          )
        }
        if right { marked[range] = nil }
        if right { count(type, right: false, marked: true) }
      }
      for (range, type) in marked.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
        count(type, right: false, marked: true)
        let words = String(article.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
        let context = String(
          article.text.unicodeScalars.dropFirst(max(0, range.lowerBound - 25)).prefix(range.count + 50))
        add(fault: "- \(type) \(words) … \(context.replacing("\n", with: " "))")
      }
    }
  }
}
