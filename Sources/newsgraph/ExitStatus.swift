import ArgumentParser

/// How a run ended; 64, wrong usage, comes from the argument parser.
enum ExitStatus: Int32 {
  case done = 0
  /// Nothing fits, or a name fits several.
  case nothingFound = 1
  /// The command or some of its inputs failed.
  case failed = 2
  /// Stopped by Ctrl-C.
  case interrupted = 130

  var code: ExitCode { ExitCode(rawValue) }
}
