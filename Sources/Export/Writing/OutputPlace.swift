#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a path leads that is to be written to.
///
/// Links are followed to their end, so that the file they lead to is written and they stay: `latest.graphml` may lead to
/// `2019-05.graphml`. Whatever is no plain file (a device, a pipe, `/dev/stdout`) takes the bytes as they come.
package enum OutputPlace: Equatable {
  /// A file that is there or will be; the path of its own name.
  case file(String)
  case stream

  /// More links than this are a loop.
  private static let mostLinks = 40

  package init(_ path: String) {
    var path = path
    for _ in 0..<Self.mostLinks {
      // What an open file is called there is no name to put another file under.
      if path.hasPrefix("/proc/") || path.hasPrefix("/dev/fd/") {
        self = .stream
        return
      }
      guard let target = Self.target(ofLink: path) else { break }
      path = target.hasPrefix("/") ? target : Self.folder(of: path) + target
    }
    var status = stat()
    let isThere = stat(path, &status) == 0
    let isPlain = !isThere || [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    self = isPlain ? .file(path) : .stream
  }

  /// "a/b.txt" lies in "a/"; "b.txt" in "".
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
