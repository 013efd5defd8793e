import ArgumentParser
import Export
import NewsModel

struct ExtractCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Write what was read in each article as JSON Lines, one article a line.",
    discussion: """
      Schemas/document.schema.json describes a line. Memory does not grow with the number of articles.

      Examples:
        newsgraph extract articles/ > records.jsonl
        cat story.txt | newsgraph extract - | jq .positions
        newsgraph extract crawl.warc.gz --jobs 8 -o records.jsonl
      """)

  @OptionGroup var reading: ReadingOptions
  @Option(name: .shortAndLong, help: "Write to this file instead of standard output.", completion: .file())
  var output: String?
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let format = RecordFormat()
    var run = ReadingRun(messages.console)
    if let output, output != "-" {
      try OutputCheck(inputs: reading.files).check(files: [output])
      try OutputFolder.make(for: output)
      let file = try AtomicFile(path: output)
      try await run.read(reading) { try file.write(format.bytes(for: $0) + [10]) }
      try file.finish()
    } else {
      try await run.read(reading) { record in
        StandardStream.output.write(format.bytes(for: record) + [10])
        try StandardStream.check()
      }
    }
    try run.finish()
  }
}
