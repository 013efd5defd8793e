import ArgumentParser

/// Scores the parts of the program, each against the corpora that are kept apart for it.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores one part of newsgraph on its development sets.",
    subcommands: [
      ScoreSyntaxCommand.self, ScoreNamesCommand.self, ScoreEntitiesCommand.self, ScoreEventsCommand.self,
      ScorePositionsCommand.self, ScoreSentimentCommand.self, ScoreFactualityCommand.self, ScorePagesCommand.self,
      ScorePeerCommand.self,
    ])
}
