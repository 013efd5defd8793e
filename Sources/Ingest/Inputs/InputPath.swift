import Glibc

/// One spelling for each path, because the path of an article is its id where it has no address.
///
/// `./news/a.txt`, `news//a.txt` and, in the folder of `news`, its whole path are `news/a.txt`. `..` stays: behind a link it
/// leads elsewhere than the spelling says.
package enum InputPath {
  /// - Parameter folder: The current folder.
  package static func normalized(_ path: String, in folder: String = currentFolder) -> String {
    guard path != "-", !path.isEmpty else { return path }
    var path = path
    if path.hasPrefix("/"), folder.count > 1, path == folder || path.hasPrefix(folder + "/") {
      path = String(path.dropFirst(folder.count).drop { $0 == "/" })
    }
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    if path.hasPrefix("/") { return "/" + parts }
    return parts.isEmpty ? "." : parts
  }

  static var currentFolder: String {
    guard let bytes = getcwd(nil, 0) else { return "" }
    defer { free(bytes) }
    return String(cString: bytes)
  }
}
