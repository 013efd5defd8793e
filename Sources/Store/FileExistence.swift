#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether there is a file, asked before SQLite would make one.
enum FileExistence {
  static func check(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
