import Foundation

/// A file that appears whole or not at all: written beside its place under another name, then renamed.
final class AtomicFile {
  private let handle: FileHandle
  private let path: String

  /// Writes a file; on an error, and when the task is cancelled, nothing is left of it.
  static func write(to path: String, _ body: (AtomicFile) async throws -> Void) async throws {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    let temporary = path + ".part\(ProcessInfo.processInfo.processIdentifier)"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else {
      throw Failure("\(path): The file cannot be written; check that the folder exists and that you may write there.")
    }
    do {
      try await body(AtomicFile(handle, path))
      try handle.synchronize()
      try handle.close()
      guard rename(temporary, path) == 0 else {
        throw Failure("\(path): The file cannot be put in place; is there a folder of that name?")
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private init(_ handle: FileHandle, _ path: String) {
    self.handle = handle
    self.path = path
  }

  func write(_ text: String) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw Failure("\(path): The file cannot be written to its end; is the disk full?")
    }
  }
}
