import Foundation

/// Makes the folder that a file is to stand in.
enum OutputFolder {
  static func make(for path: String) throws {
    // Found by hand: Foundation's `deletingLastPathComponent` crashes on a name of one letter.
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(folder): The folder cannot be made; check the path and its permissions.")
    }
  }
}
