import ArgumentParser
import Foundation

/// Where the corpora are, which are no part of the repository.
struct CorporaOptions: ParsableArguments {
  @Option(name: .customLong("corpora"), help: "The folder of the corpora.")
  var folder = "../shared/corpora"

  /// The path of a file or folder of the corpora: "plover/gold_half.json".
  ///
  /// - Throws: `ValidationError` when there is none.
  func path(_ name: String) throws -> String {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("\(path) is missing: give the folder of the corpora with --corpora.")
    }
    return path
  }
}
