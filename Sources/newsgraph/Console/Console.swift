import Foundation

/// The two streams of a command: results to standard output, messages to standard error.
struct Console {
  let isQuiet: Bool
  let isVerbose: Bool
  /// Whether results go to a person's screen.
  let outputIsTerminal: Bool
  let errorIsTerminal: Bool
  /// Columns of the terminal; 100 where there is none.
  let width: Int

  init(isQuiet: Bool = false, isVerbose: Bool = false) {
    self.isQuiet = isQuiet
    self.isVerbose = isVerbose
    outputIsTerminal = isatty(STDOUT_FILENO) == 1
    errorIsTerminal = isatty(STDERR_FILENO) == 1
    var size = winsize()
    let known = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20
    width = known ? min(Int(size.ws_col), 160) : 100
  }

  /// Whether text may carry colour: on a terminal, and unless `NO_COLOR` asks for none.
  var hasColor: Bool {
    outputIsTerminal && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  func result(_ text: String) { StandardStream.output.write(text) }

  /// What was done; left out with `--quiet`.
  func message(_ text: String) {
    if !isQuiet { StandardStream.error.write(text + "\n") }
  }

  /// Details that are shown with `--verbose`.
  func detail(_ text: String) {
    if isVerbose { StandardStream.error.write(text + "\n") }
  }

  /// What went wrong; always shown.
  func problem(_ text: String) { StandardStream.error.write("newsgraph: " + text + "\n") }
}
