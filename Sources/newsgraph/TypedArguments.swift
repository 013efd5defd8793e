import ArgumentParser
import Foundation
import Query

/// The arguments as they were typed, made good where shells leave something to be done.
struct TypedArguments {
  private(set) var arguments: [String]

  init(_ arguments: some Sequence<String>) { self.arguments = arguments.map(Self.expanded) }

  /// `~/` at the beginning of a value is the user's folder: shells leave it alone in `--store=~/news.db`.
  private static func expanded(_ argument: String) -> String {
    let home = NSHomeDirectory()
    if argument.hasPrefix("~/") { return home + argument.dropFirst() }
    guard argument.hasPrefix("-"), let range = argument.firstRange(of: "=~/") else { return argument }
    return argument[..<range.lowerBound] + "=" + home + "/" + argument[range.upperBound...]
  }

  /// What to say of a first argument, or one behind `help`, that is no command; `nil` where it is one.
  ///
  /// - Parameter names: The commands that there are.
  func correction(among names: [String]) -> String? {
    let first = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let typed = first, !typed.hasPrefix("-"), !names.contains(typed) else { return nil }
    if GraphFile.isNamedAsGraph(typed) || FileManager.default.fileExists(atPath: typed) {
      let example =
        GraphFile.isNamedAsGraph(typed)
        ? "newsgraph show NAME \(ShellWord.quoted(typed))" : "newsgraph build \(ShellWord.quoted(typed))"
      return "A command comes first, such as \(example); newsgraph help lists them."
    }
    if let meant = Self.synonyms[typed] { return "There is no command “\(typed)”. \(meant)" }
    let near = names.map { (distance: EditDistance.between(Array(typed.utf8), Array($0.utf8), limit: 2), name: $0) }
      .filter { $0.distance <= 2 }.min { $0 < $1 }
    let hint = near.map { "Did you mean “\($0.name)”?" } ?? "newsgraph help lists those that there are."
    return "There is no command “\(typed)”. \(hint)"
  }

  /// What other programs call what ours do.
  private static let synonyms = [
    "search": "newsgraph show NAME finds somebody, newsgraph positions --about NAME what is said about them.",
    "find": "newsgraph show NAME finds somebody, newsgraph positions --about NAME what is said about them.",
    "query": "newsgraph neighbours, positions, events and others ask; newsgraph help lists them.",
    "quotes": "newsgraph positions --by NAME shows the quotes of somebody.",
    "statements": "newsgraph positions shows them, newsgraph export --format statements writes a table.",
    "list": "newsgraph articles, events and positions list what a graph holds.",
    "update": "newsgraph add ARTICLES… --store STORE adds to a store.",
    "import": "newsgraph build ARTICLES… reads articles, newsgraph add adds them to a store.",
    "read": "newsgraph build ARTICLES… reads articles.",
    "parse": "newsgraph extract ARTICLES… writes what is read in each article.",
    "visualize": "newsgraph export --top 40 --connected -o picture.svg draws a picture.",
    "draw": "newsgraph export --top 40 --connected -o picture.svg draws a picture.",
    "plot": "newsgraph export --top 40 --connected -o picture.svg draws a picture.",
  ]

  /// How commands that take no name as an argument are told one.
  private static let optionForName = [
    "positions": "--by or --about", "events": "--with", "claims": "--about", "articles": "--with", "export": "--around",
    "stats": "--by",
  ]

  /// Commands that take a name and then a graph.
  private static let named: Set<String> = ["neighbours", "neighbors", "timeline", "show", "explain"]

  /// What to say where a name of several words may have been given without quotation marks; `nil` where it was not.
  var hintOnNames: String? {
    guard let command = arguments.first else { return nil }
    if let option = Self.optionForName[command] {
      let words = arguments.dropFirst().prefix { !$0.hasPrefix("-") }
      return words.count > 1 ? "\(command) takes a name behind \(option), and then the graph." : nil
    }
    guard Self.named.contains(command) else { return nil }
    var words = arguments.dropFirst().prefix { !$0.hasPrefix("-") }
    let graph = words.last.flatMap { GraphFile.isNamedAsGraph($0) ? $0 : nil }
    if graph != nil { words.removeLast() }
    guard words.count > 1, words.count + (graph == nil ? 0 : 1) > 2 else { return nil }
    let name = "\"\(words.joined(separator: " "))\""
    return "A name of several words stands in quotation marks: "
      + (["newsgraph", command, name] + [graph].compactMap(\.self)).joined(separator: " ")
  }
}
