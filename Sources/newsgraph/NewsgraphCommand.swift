import ArgumentParser

@main
struct NewsgraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph", abstract: "Reads the news into a graph of who said what about whom.",
    discussion: """
      Start here:
        newsgraph build articles/ -o graph.graphml --dot graph.dot --store news.db
        newsgraph neighbours "Vladimir Putin" news.db

      Exit codes: 0 done; 1 nothing found, a name that fits several, or a difference; 2 the command or an input failed, \
      or a check found a fault; 64 wrong usage; 130 stopped.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Read",
        subcommands: [
          BuildCommand.self, AddCommand.self, RemoveCommand.self, MergeCommand.self, ExtractCommand.self,
          ExportCommand.self, KnowledgeCommand.self,
        ]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          NeighboursCommand.self, PositionsCommand.self, ClaimsCommand.self, TimelineCommand.self, PathCommand.self,
          ShowCommand.self, EventsCommand.self, ArticlesCommand.self, StatsCommand.self, DiffCommand.self,
        ]),
      CommandGroup(
        name: "Prove", subcommands: [ExplainCommand.self, MergesCommand.self, VerifyCommand.self, ValidateCommand.self]),
    ])

  static func main() async {
    let typed = TypedArguments(CommandLine.arguments.dropFirst())
    var names = ["help"]
    for command in configuration.groupedSubcommands.flatMap({ $0.subcommands }) {
      names += [command.configuration.commandName ?? ""] + command.configuration.aliases
    }
    if let correction = typed.correction(among: names) {
      Console().problem(correction)
      exit(withError: ExitCode.validationFailure)
    }
    do {
      var command = try parseAsRoot(typed.arguments)
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      // What the parser refuses is told with what it does not know: that a name has several words.
      if exitCode(for: error) == .validationFailure, let hint = typed.hintOnNames { Console().problem(hint) }
      exit(withError: error)
    }
  }
}
