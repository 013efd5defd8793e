import ArgumentParser
import Events
import Ingest
import Language
import NewsModel

/// Lists the words for times of articles with the dates that they were given, for checks by hand.
struct TimesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "times", abstract: "Lists the words for times in articles with the dates they are resolved to.",
    discussion: "One line a time: article, dateline, words, date or 'open', and the sentence with the words in [ ].")

  @Argument(help: "Articles, as files, folders or globs.")
  var files: [String]

  @Flag(help: "Leave out what needs no dateline: dates with their year, and years.")
  var relative = false

  func run() throws {
    let language = LanguageReader()
    try ArticleFiles.forEach(in: files) { list(language.read($0.document)) }
  }

  private func list(_ text: AnalyzedText) {
    let document = text.document
    for (sentence, times) in zip(text.sentences, TimeFinder(text).times()) where !sentence.isBoilerplate {
      for time in times {
        let span = text.span(of: time.tokens)
        let words = document[span]
        // The dateline itself, and what names its year.
        if relative, sentence.isDateline || time.date.map({ words.contains(String($0.year)) }) == true { continue }
        let before = document[TextSpan(sentence.span.start, span.start)]
        let after = document[TextSpan(span.end, sentence.span.end)]
        let cells = [
          document.path.split(separator: "/").last.map(String.init) ?? document.path,
          document.publicationDate?.iso8601 ?? "undated", String(words), time.date?.iso8601 ?? "open",
          "\(before)[\(words)]\(after)",
        ]
        print(cells.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\t"))
      }
    }
  }
}
