import Synchronization

/// The graph that a command asks, as the user named it, for the commands that answers print: they can be pasted then.
enum AskedGraph {
  private static let named = Mutex<String?>(nil)

  static func remember(_ path: String) { named.withLock { $0 = path } }

  /// "newsgraph explain ID news.db"; without the graph where that was not named either.
  static func command(_ words: String...) -> String {
    (["newsgraph"] + words.map(ShellWord.quoted) + [named.withLock { $0 }.map(ShellWord.quoted)].compactMap(\.self))
      .joined(separator: " ")
  }
}
