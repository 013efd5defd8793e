import ArgumentParser

@main
struct NewsgraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph", abstract: "Reads the news into a graph of who said what about whom.")
}
