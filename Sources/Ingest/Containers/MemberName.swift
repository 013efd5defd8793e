/// Names of files in archives.
enum MemberName {
  /// Hidden files, and what a Mac leaves beside files.
  static func isHidden(_ name: String) -> Bool {
    name.hasSuffix("/") || name.hasPrefix("__MACOSX") || name.split(separator: "/").last?.hasPrefix(".") ?? true
  }
}
