import Export
import Foundation

/// Where bytes go that are made as a whole: a file, which appears whole or not at all, a device, or standard output.
struct BytesOutput {
  /// `nil` and `-` are standard output.
  let path: String?

  /// - Returns: The file that was written, to be told to the user; `nil` for standard output and devices.
  @discardableResult
  func write(_ bytes: [UInt8]) throws -> String? {
    guard let path, path != "-" else {
      StandardStream.output.write(bytes)
      return nil
    }
    try OutputFolder.make(for: path)
    let file = try AtomicFile(path: path)
    try file.write(bytes)
    try file.finish()
    return OutputPlace(path) == .stream ? nil : path
  }
}
