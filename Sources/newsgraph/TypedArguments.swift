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
    let near = names.map { (distance: EditDistance.between(Array(typed.utf8), Array($0.utf8), limit: 2), name: $0) }
      .filter { $0.distance <= 2 }.min { $0 < $1 }
    let hint = near.map { "Did you mean “\($0.name)”?" } ?? "newsgraph help lists those that there are."
    return "There is no command “\(typed)”. \(hint)"
  }

  /// Commands that take a name and then a graph.
  private static let named: Set<String> = ["neighbours", "neighbors", "timeline", "show", "explain"]

  /// What to say where a name of several words may have been given without quotation marks; `nil` where it was not.
  var hintOnNames: String? {
    guard let command = arguments.first, Self.named.contains(command) else { return nil }
    var words = arguments.dropFirst().prefix { !$0.hasPrefix("-") }
    let graph = words.last.flatMap { GraphFile.isNamedAsGraph($0) ? $0 : nil }
    if graph != nil { words.removeLast() }
    guard words.count > 1, words.count + (graph == nil ? 0 : 1) > 2 else { return nil }
    let name = "\"\(words.joined(separator: " "))\""
    return "A name of several words stands in quotation marks: "
      + (["newsgraph", command, name] + [graph].compactMap(\.self)).joined(separator: " ")
  }
}
