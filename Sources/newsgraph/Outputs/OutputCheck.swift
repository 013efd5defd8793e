import Export
import Foundation

/// Refuses to write where something would be lost: over a file that the command reads, or one that newsgraph did not write.
///
/// Stores know themselves: `GraphStore` refuses a file that is none.
struct OutputCheck {
  /// The files that the command reads.
  private let inputs: () throws -> [String]

  init(inputs: @escaping @autoclosure () throws -> [String]) { self.inputs = inputs }

  /// - Parameters:
  ///   - files: Files of an exchange format; those that are missing, devices and `-` are let through.
  ///   - store: A store to be written.
  /// - Throws: ``Failure`` with the first that is refused.
  func check(files: [String?], store: String? = nil) throws {
    let files = files.compactMap(\.self)
    var taken: [FileIdentity: String] = [:]
    var names: Set<String> = []
    for path in files + [store].compactMap(\.self) where path != "-" && OutputPlace(path) != .stream {
      guard names.insert(path).inserted else { throw Failure("\(path): Two outputs have this name.") }
      guard let identity = FileIdentity(path) else { continue }
      if let other = taken.updateValue(path, forKey: identity) {
        throw Failure("\(path): This is the same file as \(other); two outputs need two files.")
      }
      if try inputs().contains(where: { FileIdentity($0) == identity }) {
        throw Failure("\(path): This file is to be read and would be overwritten; name another one to write.")
      }
    }
    for path in files + [store].compactMap(\.self) where path != "-" { try Self.checkPlace(of: path) }
    for path in files where path != "-" && OutputPlace(path) != .stream {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      guard OwnFile.isOurs(path) else {
        throw Failure(
          "\(path): The file that has this name was not written by newsgraph; name another one, or remove it first.")
      }
    }
  }

  /// Refuses at once what could not be written after hours of reading.
  private static func checkPlace(of path: String) throws {
    guard case .file(let place) = OutputPlace(path) else { return }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure("\(path): A folder has this name; name a file in it.")
    }
    // The nearest folder that is there: those below it will be made.
    var folder = place
    repeat {
      folder = folder.lastIndex(of: "/").map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
    } while !FileManager.default.fileExists(atPath: folder)
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure("\(path): \(folder) is no folder; name another place.")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw Failure("\(path): Nothing may be written in \(folder == "." ? "this folder" : folder); name another place.")
    }
  }
}
