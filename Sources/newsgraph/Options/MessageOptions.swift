import ArgumentParser

/// How much is said on standard error.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false
  @Flag(name: .shortAndLong, help: "Say more: every finding, and where the time goes.")
  var verbose = false

  var console: Console { Console(isQuiet: quiet, isVerbose: verbose) }
}
