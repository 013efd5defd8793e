import ArgumentParser

/// A subcommand whose errors become one line on standard error and exit code 2.
protocol ReportingCommand: AsyncParsableCommand {
  func perform() async throws
}

extension ReportingCommand {
  func run() async throws {
    Interruption.watch()
    do {
      do {
        try await perform()
      } catch  where StandardStream.isCut {
        // What was found counts for nothing where it could not be told.
      }
      try StandardStream.check()
    } catch let exit as ExitCode {
      throw exit
    } catch let usage as ValidationError {
      // Thrown on would be told with the usage of the whole program.
      Console().problem(usage.message)
      StandardStream.error.write("See: newsgraph help \(Self.configuration.commandName ?? "")\n")
      throw ExitCode.validationFailure
    } catch is CancellationError {
      Console().problem("Stopped; no file was changed.")
      throw ExitStatus.interrupted.code
    } catch {
      Console().problem("\(error)")
      throw ExitStatus.failed.code
    }
  }
}
