import ArgumentParser

@main
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-train", abstract: "Makes and scores the models of newsgraph.",
    subcommands: [
      RecordsCommand.self, TimesCommand.self, CandidatesCommand.self, TargetsCommand.self, ParseCommand.self,
      CountClustersCommand.self, TrainSentencesCommand.self, TrainSyntaxCommand.self, NamesCommand.self,
      TrainSentimentCommand.self, TrainFactualityCommand.self, ScoreCommand.self,
    ])
}
