#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that appears whole or not at all: written beside its place, synchronized, then renamed.
///
/// What is no plain file, such as a pipe or `/dev/stdout`, is written to as it stands; see ``OutputPlace``.
package struct AtomicFile: ~Copyable {
  private let path: String
  /// Where the file is written and where it is put then; `nil` for what is no plain file.
  private let move: (from: String, to: String)?
  private let descriptor: Int32
  private var isFinished = false

  /// - Throws: ``ExportError`` when the folder is missing or may not be written to.
  package init(path: String) throws(ExportError) {
    self.path = path
    let isFolder = Self.isFolder(path)
    switch OutputPlace(path) {
    case .file(let place):
      let temporary = place + ".part"
      move = (temporary, place)
      descriptor = isFolder ? -1 : open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    case .stream:
      move = nil
      // A shell may have opened a file to add to.
      descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    }
    guard !isFolder else {
      let example = (path.hasSuffix("/") ? path : path + "/") + "graph.graphml"
      throw ExportError(
        .unwritable, location: path, reason: "A folder has this name; name a file in it, such as \(example).")
    }
    guard descriptor >= 0 else {
      throw ExportError(.unwritable, location: path, reason: "The file cannot be written: \(Self.reason()).")
    }
  }

  deinit {
    if !isFinished {
      close(descriptor)
      if let move { unlink(move.from) }
    }
  }

  /// Writes all bytes.
  ///
  /// - Throws: ``ExportError`` when the disk is full or fails; the file at the path is left as it was.
  package borrowing func write(_ bytes: [UInt8]) throws(ExportError) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { raw in
        raw.baseAddress.map { systemWrite(descriptor, $0 + offset, bytes.count - offset) } ?? 0
      }
      guard written > 0 else {
        throw ExportError(
          .unwritable, location: path,
          reason: "The file could not be written to its end: \(Self.reason()). Free some space or choose another place."
        )
      }
      offset += written
    }
  }

  /// Puts the file in its place.
  package consuming func finish() throws(ExportError) {
    let isWritten = move == nil || fsync(descriptor) == 0 || errno == EINVAL
    guard isWritten, close(descriptor) == 0, move.map({ rename($0.from, $0.to) == 0 }) ?? true else {
      let reason = Self.reason()
      throw ExportError(.unwritable, location: path, reason: "The file could not be put in its place: \(reason).")
    }
    isFinished = true
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}

/// The system's `write`, under a name of its own.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
