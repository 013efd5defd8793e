import ArgumentParser

/// A subcommand whose errors become one line on standard error and exit code 2.
protocol GraphCommand: AsyncParsableCommand {
  func perform() async throws
}

extension GraphCommand {
  func run() async throws {
    Interruption.watch()
    do {
      try await perform()
    } catch let exit as ExitCode {
      throw exit
    } catch let usage as ValidationError {
      throw usage
    } catch is CancellationError {
      Console().problem("Stopped; no file was changed.")
      throw ExitStatus.interrupted.code
    } catch {
      Console().problem("\(error)")
      throw ExitStatus.failed.code
    }
  }
}
