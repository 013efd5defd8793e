import ArgumentParser
import Foundation
import Language
import NewsModel

/// `score syntax`
struct ScoreSyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax",
    abstract: "Scores the compiled-in tagger and parser, tokens and sentences from raw text, and the speed.")

  @OptionGroup var corpora: CorporaOptions

  @Option(help: "Corrected trees of news sentences, made by tools/annotated_articles.py.") var trees = NewsTrees.path

  func run() throws {
    let syntax = SyntaxReader.embedded
    for name in ["ud_ewt", "gum_open"] {
      let sentences = try ConlluReader().sentences(in: corpora.path("\(name)/dev.conllu"))
      print("\(name) dev, gold tokens:", SyntaxScore(sentences, syntax: syntax))
      print("\(name) dev, raw text:", SegmentationScore(TreebankText.texts(of: sentences)))
    }
    print("news, kept apart:", SyntaxScore(try NewsTrees(trees).development, syntax: syntax))
    #if DEBUG
      print("speed: not measured, this is a debug build")
    #else
      try printSpeed()
    #endif
  }

  /// Reads news with the whole language core, and scans its bytes in the same run for comparison.
  private func printSpeed() throws {
    let documents = try UnlabelledText(folder: URL(fileURLWithPath: corpora.folder)).wikinews().map {
      Document(id: .init(rawValue: ""), path: "", text: $0)
    }
    let reader = LanguageReader()
    var spaces = 0
    var tokens = 0
    let clock = ContinuousClock()
    let scanning = clock.measure {
      for document in documents { for byte in document.text.utf8 where byte == 0x20 { spaces += 1 } }
    }
    let reading = clock.measure { for document in documents { tokens += reader.read(document).tokens.count } }
    print("speed: \(tokens) tokens of news at \(Int(Double(tokens) / (reading / .seconds(1)))) tokens/s,")
    print("  \(Int(reading / scanning)) times as long as counting their \(spaces) spaces")
  }
}
