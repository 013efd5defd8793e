import Foundation

/// A path that is no plain file: a device such as `/dev/stdout`, a named pipe.
enum SpecialFile {
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else { throw Failure("\(path): It cannot be written to.") }
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
    } catch {
      throw Failure("\(path): It could not be written to its end; is the disk full?")
    }
  }
}
