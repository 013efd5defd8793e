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

  /// What to say of a first argument that is no command but nearly one; `nil` where it is one, or nothing like one.
  ///
  /// - Parameter names: The commands that there are.
  func correction(among names: [String]) -> String? {
    guard let typed = arguments.first, !typed.hasPrefix("-"), !names.contains(typed) else { return nil }
    let near = names.map { (distance: EditDistance.between(Array(typed.utf8), Array($0.utf8), limit: 2), name: $0) }
      .filter { $0.distance <= 2 }.min { $0 < $1 }
    return near.map { "There is no command “\(typed)”. Did you mean “\($0.name)”?" }
  }
}
