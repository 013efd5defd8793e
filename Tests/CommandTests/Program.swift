import Dispatch
import Foundation
import Synchronization

/// Runs the built program, as a user does.
enum Program {
  struct Run {
    var status: Int32
    var output: String
    var errors: String
    /// The bytes of standard output.
    var data: Data
  }

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let samples = root + "/Samples"
  static let fixtures = root + "/Tests/CommandTests/Fixtures"

  /// The program lies beside the bundle of the tests.
  private static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(filePath: bundle).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "newsgraph").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
        return candidate
      }
      folder = folder.deletingLastPathComponent()
    }
    return root + "/.build/debug/newsgraph"
  }()

  /// - Parameter file: Where standard output goes; to be read when not given.
  static func start(
    _ arguments: [String], input: Data? = nil, output file: String? = nil, keepsInputOpen: Bool = false
  ) throws -> (process: Process, output: Pipe, errors: Pipe) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: root)
    let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = file.flatMap { FileHandle(forWritingAtPath: $0) } ?? output
    process.standardError = errors
    process.standardInput = standardInput
    try process.run()
    if let input { try standardInput.fileHandleForWriting.write(contentsOf: input) }
    if !keepsInputOpen { try standardInput.fileHandleForWriting.close() }
    return (process, output, errors)
  }

  /// Runs to the end.
  static func run(_ arguments: String..., input: Data? = nil) throws -> Run { try run(arguments, input: input) }

  static func run(_ arguments: [String], input: Data? = nil, output file: String? = nil) throws -> Run {
    let (process, output, errors) = try start(arguments, input: input, output: file)
    // Both at once: a program that has filled one pipe waits until somebody reads it.
    let messages = Reading(errors)
    if file != nil { try output.fileHandleForWriting.close() }
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: String(decoding: data, as: UTF8.self),
      errors: String(decoding: try messages.data(), as: UTF8.self), data: data)
  }

  /// A pipe that is read to its end on a thread of its own.
  final class Reading: Sendable {
    private let result = Mutex<Result<Data, any Error>>(.success(Data()))
    private let isDone = DispatchSemaphore(value: 0)

    init(_ pipe: Pipe) {
      let file = pipe.fileHandleForReading
      Thread.detachNewThread { [self] in
        let read = Result { try file.readToEnd() ?? Data() }
        result.withLock { $0 = read }
        isDone.signal()
      }
    }

    /// Waits for the end.
    func data() throws -> Data {
      isDone.wait()
      isDone.signal()
      return try result.withLock { $0 }.get()
    }
  }
}
