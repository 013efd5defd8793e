import ArgumentParser
import Entities
import Events
import Export
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
    try ArticleFiles.forEach(in: files) { print(Self.line(for: $0.document)) }
  }

  private static func line(for document: Document) -> String {
    let text = LanguageReader().read(document)
    let entities = EntityReader().read(text)
    let events = EventReader().read(text, entities: entities)
    let (reading, choices) = PositionReader().choices(in: text, entities: entities, events: events)
    let record = DocumentRecord(
      document: document, sentences: text.sentences.map(\.span), mentions: entities.mentions,
      entities: entities.entities, events: events.events, positions: reading.positions)
    var json = JSONWriter()
    json.object { json in
      json.member("record") { $0.raw(RecordFormat().line(for: record)) }
      json.member("candidates") { json in
        json.array { json in
          for candidates in choices {
            json.array { json in
              for candidate in candidates {
                json.object { json in
                  json.member("id", Self.id(of: candidate.target, entities, events))
                  for trait in candidate.attributes.described { json.member("\(trait.trait)", "\(trait.value)") }
                }
              }
            }
          }
        }
      }
    }
    return json.text
  }

  /// No position is a candidate of its own.
  private static func id(of target: Position.Target, _ entities: EntityReading, _ events: EventReading) -> String {
    switch target {
    case .entity(let entity): entities.entities[entity].id.rawValue
    case .event(let event): events.events[event].id.rawValue
    case .position: ""
    }
  }
}
