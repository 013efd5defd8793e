import ArgumentParser
import Foundation

/// The store that a command changes.
struct StoreOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The store to change.", completion: .file(extensions: ["db"]))
  var store: String?

  var path: String {
    get throws {
      if let store { return store }
      guard let path = UsualFiles.stores.first(where: FileManager.default.fileExists) else {
        throw Failure("There is no store here; name one with --store, or make one with: newsgraph build ARTICLES…")
      }
      return path
    }
  }
}
