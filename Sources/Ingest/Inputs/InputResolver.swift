import Glibc

/// Turns arguments into inputs: files, folders with all that is in them, globs, and `-`.
///
/// `["news", "a*.html", "-"]` becomes the files in `news`, at any depth, the matching pages, and standard input. The list
/// is sorted by path and free of repetitions, so the order of the arguments does not matter: a path has one spelling, and a
/// file that several paths lead to is read once, under the first of them.
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
      let isAddress = argument.hasPrefix("http://") || argument.hasPrefix("https://")
      let argument = isAddress ? argument : InputPath.normalized(argument)
      switch kind(of: argument) {
      case .file(let size): found[argument] = Input(path: argument, byteCount: size)
      case .folder: addFolder(argument, to: &found, depth: 0)
      case .missing:
        let matches = GlobPattern(argument).matches().map { InputPath.normalized($0) }
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
    return Self.once(found.values.sorted())
  }

  /// Without the paths that lead to a file that an earlier one leads to: links, and the files of linked folders.
  private static func once(_ inputs: [Input]) -> [Input] {
    struct File: Hashable {
      let device: UInt
      let number: UInt
    }
    var seen: Set<File> = []
    return inputs.filter { input in
      var status = stat()
      guard input.problem == nil, input.path != "-", stat(input.path, &status) == 0 else { return true }
      return seen.insert(File(device: UInt(status.st_dev), number: UInt(status.st_ino))).inserted
    }
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

  /// Hidden files and folders are left out; links to folders are not followed, so a loop cannot arise, and are told.
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
    func passOver(_ path: String, _ reason: String, _ remedy: String? = nil) {
      found[path] = Input(path: path, problem: IngestError(.passedOver, at: path, reason, remedy: remedy))
    }
    var names: [String] = []
    while let entry = readdir(folder) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let name = bytes.prefix { $0 != 0 }
        if let name = String(validating: name, as: UTF8.self) {
          names.append(name)
        } else {
          passOver(
            prefix + String(decoding: name, as: UTF8.self), "the name of the file is not UTF-8", "give it another name")
        }
      }
    }
    let parts = Self.foldersOfPages(among: names)
    for name in names where !parts.contains(name) {
      if name.hasPrefix(".") || Self.besideArticles.contains(Self.suffix(of: name)) { continue }
      let child = prefix + name
      var status = stat()
      guard lstat(child, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: addFolder(child, to: &found, depth: depth + 1)
      case S_IFREG: found[child] = Input(path: child, byteCount: Int(status.st_size))
      case S_IFLNK:
        switch kind(of: child) {
        case .file(let size): found[child] = Input(path: child, byteCount: size)
        case .folder: passOver(child, "a link to a folder is not followed", "name it to read it")
        case .missing: passOver(child, "the link leads nowhere")
        }
      default: passOver(child, "it is a pipe or a device", "name it to read it")
      }
    }
  }

  /// Folders with the parts of saved pages: browsers put those of `Port.html` into `Port_files`.
  private static func foldersOfPages(among names: [String]) -> Set<String> {
    let pages = names.filter { ["html", "htm", "xhtml"].contains(suffix(of: $0)) }
    return Set(pages.map { $0.dropLast(suffix(of: $0).count + 1) + "_files" })
  }
}
