import Foundation

/// Makes the folder that a file is to stand in.
enum FolderMaker {
  static func makeFolder(of path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    guard !folder.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(folder): The folder cannot be made; check the path and its permissions.")
    }
  }
}
