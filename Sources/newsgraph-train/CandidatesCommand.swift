import ArgumentParser
import Entities
import Events
import Foundation
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
    let reader = ArticleReader()
    for input in InputResolver().inputs(for: files) {
      try reader.read(input) { result in
        switch result {
        case .success(let article):
          let text = language.read(article.document)
          list(text, entityReader.read(text))
        case .failure(let error): FileHandle.standardError.write(Data("\(error)\n".utf8))
        }
      }
    }
  }

  private func list(_ text: AnalyzedText, _ entities: EntityReading) {
    let document = text.document
    let offsets = ScalarOffsets(document.text)
    func range(_ span: TextSpan, _ separator: String = "\t") -> String {
      "\(offsets.scalarOffset(ofUTF8: span.start))\(separator)\(offsets.scalarOffset(ofUTF8: span.end))"
    }
    func row(_ cells: String..., features: [(name: String, value: Double)]) {
      let values = features.map { "\($0.name.replacing(";", with: ","))=\($0.value)" }.joined(separator: ";")
      print(([document.path] + cells + [values]).joined(separator: "\t"))
    }
    switch of {
    case .events:
      for candidate in EventReader().candidates(text, entities: entities) {
        row(range(candidate.trigger), candidate.family, features: candidate.features)
      }
    case .participants:
      let mentions = entities.entities.map { entity in
        entity.mentions.map { range(entities.mentions[$0].span, "-") }.joined(separator: ",")
      }
      for candidate in EventReader().participantCandidates(text, entities: entities) {
        row(range(candidate.trigger), mentions[candidate.entity], features: candidate.features)
      }
    case .times:
      for candidate in EventReader().timeCandidates(text, entities: entities) {
        row(range(candidate.trigger), candidate.date.iso8601, features: candidate.features)
      }
    case .status:
      for candidate in EventReader().statusCandidates(text, entities: entities) {
        let mentions = candidate.mentions.map { range($0, "-") }.joined(separator: ",")
        row(range(candidate.trigger), mentions, features: candidate.features)
      }
    case .joins:
      for candidate in EventReader().joinCandidates(text, entities: entities) {
        row(range(candidate.mention), range(candidate.earlier), features: candidate.features)
      }
    }
  }
}
