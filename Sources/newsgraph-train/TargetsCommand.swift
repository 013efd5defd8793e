import ArgumentParser
import Entities
import Events
import Export
import Foundation
import Ingest
import Language
import NewsModel
import Positions

/// Writes what `tools/target_weights.py` fits weights to.
struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets",
    abstract:
      "Writes the records of articles, each with the candidates for the targets of its positions, as JSON Lines.")

  @Argument(help: "Articles, as files, folders or globs.")
  var files: [String]

  func run() throws {
    let reader = ArticleReader()
    for input in InputResolver().inputs(for: files) {
      try reader.read(input) { result in
        guard case .success(let article) = result else { return }
        let text = LanguageReader().read(article.document)
        let entities = EntityReader().read(text)
        let events = EventReader().read(text, entities: entities)
        let (reading, choices) = PositionReader().choices(in: text, entities: entities, events: events)
        let lines = choices.map { position in
          let candidates = position.map { choice in
            let id: String =
              switch choice.target {
              case .entity(let entity): entities.entities[entity].id.rawValue
              case .event(let event): events.events[event].id.rawValue
              case .position: ""
              }
            let traits = choice.attributes.described.map { "\"\($0.trait)\":\"\($0.value)\"" }.joined(separator: ",")
            return "{\"id\":\"\(id)\",\(traits)}"
          }
          return "[" + candidates.joined(separator: ",") + "]"
        }
        let record = RecordFormat().line(
          for: DocumentRecord(
            document: article.document, sentences: text.sentences.map(\.span), mentions: entities.mentions,
            entities: entities.entities, events: events.events, positions: reading.positions))
        print("{\"record\":\(record),\"candidates\":[\(lines.joined(separator: ","))]}")
      }
    }
  }
}
