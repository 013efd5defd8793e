import ArgumentParser
import Entities
import Events
import Ingest
import Language
import NewsModel

/// Writes what the weights of events are fitted to, with the features that are weighed.
struct CandidatesCommand: ParsableCommand {
  enum Choice: String, ExpressibleByArgument, CaseIterable { case events, participants, times, status, joins }

  static let configuration = CommandConfiguration(
    commandName: "candidates",
    abstract: "Writes what is chosen among to read the events of articles, with its features.",
    discussion: """
      A line each, of tab-separated cells, with ranges in Unicode scalars:
        events        article, start and end of the trigger, family of words, features; for tools/fit_salience.py
        participants  article, start and end of the trigger, ranges of the actor's mentions, features; for tools/fit_participants.py
        times         article, start and end of the trigger, date, features; for tools/fit_times.py
        status        article, start and end of the trigger, ranges of the mentions, features; for tools/fit_status.py
        joins         article, start and end of a mention, of an earlier one, features; for tools/fit_joins.py
      """)

  @Option(help: "What to write.")
  var of: Choice = .events

  @Argument(help: "Articles, as files, folders or globs.")
  var files: [String]

  func run() throws {
    let language = LanguageReader()
    let entityReader = EntityReader()
    try ArticleFiles.forEach(in: files) { article in
      let text = language.read(article.document)
      list(text, entityReader.read(text))
    }
  }

  private func list(_ text: AnalyzedText, _ entities: EntityReading) {
    let document = text.document
    let offsets = ScalarOffsets(document.text)
    func range(_ span: TextSpan, _ separator: String = "\t") -> String {
      "\(offsets.scalarOffset(ofUTF8: span.start))\(separator)\(offsets.scalarOffset(ofUTF8: span.end))"
    }
    let reader = EventReader()
    let candidates =
      switch of {
      case .events: reader.candidates(text, entities: entities)
      case .participants: reader.participantCandidates(text, entities: entities)
      case .times: reader.timeCandidates(text, entities: entities)
      case .status: reader.statusCandidates(text, entities: entities)
      case .joins: reader.joinCandidates(text, entities: entities)
      }
    for candidate in candidates {
      let subject =
        switch candidate.subject {
        case .family(let family): family
        case .actor(let entity):
          entities.entities[entity].mentions.map { range(entities.mentions[$0].span, "-") }.joined(separator: ",")
        case .date(let date): date.iso8601
        case .mentions(let spans): spans.map { range($0, "-") }.joined(separator: ",")
        case .earlier(let span): range(span)
        }
      let features = candidate.features.map { "\($0.name.replacing(";", with: ","))=\($0.value)" }
      print(document.path, range(candidate.trigger), subject, features.joined(separator: ";"), separator: "\t")
    }
  }
}
