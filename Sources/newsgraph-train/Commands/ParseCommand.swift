import ArgumentParser
import Foundation
import Language
import NewsModel

/// Shows what the language stage reads, as CoNLL-U.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Writes tokens, tags and dependencies of a plain-text article as CoNLL-U.")

  @Argument(help: "A plain-text article.")
  var file: String

  func run() throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let analyzed = LanguageReader().read(Document(id: .init(rawValue: file), path: file, text: text))
    for sentence in analyzed.sentences {
      print("# text = \(analyzed.document[sentence.span])")
      for index in sentence.tokens {
        let token = analyzed.tokens[index]
        let first = sentence.tokens.lowerBound
        let name = analyzed.names.first { $0.tokens.contains(index) }?.type.rawValue ?? "_"
        let cells = [
          String(index - first + 1), String(analyzed.document[token.span]), "_", token.tag.name, "_", "_",
          String(token.head < 0 ? 0 : Int(token.head) - first + 1), token.dependency.name, "_", "Name=\(name)",
        ]
        print(cells.joined(separator: "\t"))
      }
      print()
    }
  }
}
