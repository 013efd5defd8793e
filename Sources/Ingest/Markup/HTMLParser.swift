import CLibXML2

/// Parses pages, one after the other, into the same memory.
final class HTMLParser {
  private let tree: UnsafeMutablePointer<ng_tree>

  /// - Returns: `nil` when there is no memory.
  init?() {
    guard let tree = ng_tree_create() else { return nil }
    self.tree = tree
  }

  deinit { ng_tree_destroy(tree) }

  /// Parses UTF-8 and hands over the tree, which is valid only inside `body`.
  func parse<Result>(_ bytes: [UInt8], maximumDepth: Int, _ body: (MarkupTree) throws -> Result) rethrows -> Result? {
    guard ng_html_parse(tree, bytes, bytes.count, Int32(maximumDepth)) == 0 else { return nil }
    return try body(MarkupTree(tree))
  }
}
