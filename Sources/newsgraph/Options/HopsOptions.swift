import ArgumentParser

/// How far from a node a question goes.
struct HopsOptions: ParsableArguments {
  @Option(help: "How many edges away.")
  var hops = 1

  func validate() throws {
    guard (1...6).contains(hops) else { throw ValidationError("--hops takes a number from 1 to 6.") }
  }
}
