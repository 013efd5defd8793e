import ArgumentParser
import Entities
import Events
import Export
import Foundation
import Ingest
import Language
import NewsModel
import Positions

/// Writes what `tools/target_weights.py` and `tools/stance_weights.py` fit weights to.
struct ChoicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "choices",
    abstract: """
      Writes the records of articles, each with the traits by which stances and targets of its positions are chosen, as \
      JSON Lines.
      """)

  @Argument(help: "Articles, as files, folders or globs.")
  var files: [String]

  func run() throws {
    let reader = ArticleReader()
    var words = WordNames()
    for input in InputResolver().inputs(for: files) {
      try reader.read(input) { result in
        guard case .success(let article) = result else { return }
        let text = LanguageReader().read(article.document)
        let entities = EntityReader().read(text)
        let events = EventReader().read(text, entities: entities)
        let (reading, choices) = PositionReader().choices(in: text, entities: entities, events: events)
        words.add(text)
        let stances = choices.map { traits($0.stance) }
        let targets = choices.map { choice in
          let candidates = choice.targets.map { candidate in
            let id: String =
              switch candidate.target {
              case .entity(let entity): entities.entities[entity].id.rawValue
              case .event(let event): events.events[event].id.rawValue
              case .position: ""
              }
            let traits = candidate.attributes.described.map { "\"\($0.trait)\":\"\($0.value)\"" }
            return "{\"id\":\"\(id)\",\(traits.joined(separator: ","))}"
          }
          return "[" + candidates.joined(separator: ",") + "]"
        }
        let record = RecordFormat().line(
          for: DocumentRecord(
            document: article.document, sentences: text.sentences.map(\.span), mentions: entities.mentions,
            entities: entities.entities, events: events.events, positions: reading.positions))
        print(
          "{\"record\":\(record),\"stances\":[\(stances.joined(separator: ","))],"
            + "\"targets\":[\(targets.joined(separator: ","))]}")
      }
    }
    let named = words.names.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\"\($0.key.rawValue)\":\"\($0.value)\"" }
    print("{\"words\":{\(named.joined(separator: ","))}}")
  }

  /// A trait's value is the number of its word; the last line names them.
  private func traits(_ traits: StanceTraits) -> String {
    let single = StanceTraits.Trait.allCases.filter { $0 != .word }.map { "\"\($0)\":\"\(traits[$0].rawValue)\"" }
    let words = traits.words.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
    return "{\(single.joined(separator: ",")),\"word\":[\(words)]}"
  }
}

/// The spelling of words and lemmas, which the stages know as numbers only.
private struct WordNames {
  private(set) var names: [WordHash: String] = [:]

  init() {
    for word in StanceTraits.names { names[WordHash(word)] = word }
  }

  mutating func add(_ text: AnalyzedText) {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let form = text.words(of: index..<(index + 1)).lowercased()
      guard !form.contains(where: { "\"\\\t=".contains($0) }) else { continue }
      if WordHash(form) == token.word { names[token.word] = form }
      // "stopped", "stories", "making": the lemma is the form less an ending, or with another in its place.
      for cut in 1...4 where cut < form.count && names[token.lemma] == nil {
        for ending in ["", "e", "y"] {
          let lemma = form.dropLast(cut) + ending
          if WordHash(lemma) == token.lemma { names[token.lemma] = String(lemma) }
        }
      }
    }
  }
}
