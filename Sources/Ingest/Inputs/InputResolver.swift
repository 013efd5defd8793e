import Glibc

/// Turns arguments into inputs: files, folders with all that is in them, globs, and `-`.
///
/// `["news", "a*.html", "-"]` becomes the files in `news`, at any depth, the matching pages, and standard input. The list
/// is sorted by path and free of repetitions, so the order of the arguments does not matter.
package struct InputResolver: Sendable {
  package init() {}

  /// - Complexity: O(*n* log *n*) in the files found.
  package func inputs(for arguments: [String]) -> [Input] {
    var found: [String: Input] = [:]
    for argument in arguments {
      if argument == "-" {
        found["-"] = Input(path: "-")
        continue
      }
      switch kind(of: argument) {
      case .file(let size): found[argument] = Input(path: argument, byteCount: size)
      case .folder: addFolder(argument, to: &found, depth: 0)
      case .missing:
        let matches = GlobPattern(argument).matches()
        for path in matches {
          switch kind(of: path) {
          case .file(let size): found[path] = Input(path: path, byteCount: size)
          case .folder: addFolder(path, to: &found, depth: 0)
          case .missing: break
          }
        }
        if matches.isEmpty { found[argument] = Input(path: argument, problem: Self.missing(argument)) }
      }
    }
    return found.values.sorted()
  }

  private static func missing(_ argument: String) -> IngestError {
    if argument.hasPrefix("http://") || argument.hasPrefix("https://") {
      return IngestError(
        .unreadable, at: argument, "this is an address, and nothing is fetched",
        remedy: "save the page first and name the file")
    }
    return IngestError(
      .unreadable, at: argument, "no such file or folder", remedy: "check the spelling and the current folder")
  }

  private enum Kind {
    case file(Int), folder, missing
  }

  private func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file(Int(status.st_size))
  }

  /// What lies in a folder of articles and is none: what we write ourselves, settings, and the parts of saved pages.
  ///
  /// They are left out of folders only; a file that is named is always read.
  private static let besideArticles: Set<String> = [
    "graphml", "gexf", "dot", "gv", "svg", "db", "db-wal", "db-shm", "sqlite", "yaml", "yml", "css", "js", "map",
    "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff", "woff2", "ttf", "mp3", "mp4", "webm",
  ]

  private static func suffix(of name: String) -> String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// Hidden files and folders are left out; links to folders are not followed, so a loop cannot arise.
  private func addFolder(_ path: String, to found: inout [String: Input], depth: Int) {
    guard depth < 64, let folder = opendir(path) else {
      found[path] = Input(
        path: path,
        problem: IngestError(
          .unreadable, at: path, depth < 64 ? "the folder may not be read" : "folders nested more than 64 deep",
          remedy: "check its permissions"))
      return
    }
    defer { closedir(folder) }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") || Self.besideArticles.contains(Self.suffix(of: name)) { continue }
      let child = prefix + name
      var status = stat()
      guard lstat(child, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: addFolder(child, to: &found, depth: depth + 1)
      case S_IFREG: found[child] = Input(path: child, byteCount: Int(status.st_size))
      case S_IFLNK:
        if case .file(let size) = kind(of: child) { found[child] = Input(path: child, byteCount: size) }
      default: break
      }
    }
  }
}
