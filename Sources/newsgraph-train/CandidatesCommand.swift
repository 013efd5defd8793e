import ArgumentParser
import Entities
import Events
import Foundation
import Ingest
import Language
import NewsModel

/// Writes every happening that articles might tell with the features its salience is weighed by, for
/// `tools/fit_salience.py`.
struct CandidatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candidates", abstract: "Writes the candidates for events of articles with their features.",
    discussion: "One line a candidate: article, start and end of its trigger in Unicode scalars, features.")

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
          list(EventReader().candidates(text, entities: entityReader.read(text)), of: article.document)
        case .failure(let error): FileHandle.standardError.write(Data("\(error)\n".utf8))
        }
      }
    }
  }

  private func list(_ candidates: [EventCandidate], of document: Document) {
    let offsets = ScalarOffsets(document.text)
    for candidate in candidates {
      let start = offsets.scalarOffset(ofUTF8: candidate.trigger.start)
      let end = offsets.scalarOffset(ofUTF8: candidate.trigger.end)
      let features = candidate.features.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
      print("\(document.path)\t\(start)\t\(end)\t\(candidate.family)\t\(features)")
    }
  }
}
