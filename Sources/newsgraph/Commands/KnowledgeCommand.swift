import ArgumentParser
import Foundation
import Store

/// `kb`
struct KnowledgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb", abstract: "Use a knowledge base of your own for public ids.",
    subcommands: [KnowledgeImportCommand.self])
}

/// `kb import`
struct KnowledgeImportCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a knowledge base from a table of names with ids.",
    discussion: """
      The table has tab-separated columns id, type, name and aliases (joined by “|”), or one JSON object a line with these \
      members. Types are person, country, organization, place, group and event. Lines that cannot be read are reported and \
      left out.

      Examples:
        newsgraph kb import wikidata.tsv -o kb.db
        newsgraph build articles/ --kb kb.db
      """)

  @Argument(help: "The table, as .tsv or .jsonl.", completion: .file(extensions: ["tsv", "jsonl"]))
  var table: String
  @Option(name: .shortAndLong, help: "Where the knowledge base is written.", completion: .file(extensions: ["db"]))
  var output = "kb.db"
  @OptionGroup var messages: MessageOptions

  func perform() async throws {
    let console = messages.console
    try OutputCheck(inputs: [table]).check(files: [], store: output)
    let read = try KnowledgeTable(path: table)
    for fault in read.faults.prefix(20) { console.problem(fault) }
    if read.faults.count > 20 { console.problem("… and \(read.faults.count - 20) lines more.") }
    guard !read.entries.isEmpty else { throw Failure("\(table): No line could be read, so nothing was written.") }
    try OutputFolder.make(for: output)
    try KnowledgeStore.write(read.entries, to: output)
    console.message("\(output) holds \(TextLayout.count(read.entries.count, "entry", "entries")).")
    if !read.faults.isEmpty { throw ExitStatus.failed.code }
  }
}
