import CLibXML2

/// Parses pages, one after the other, into the same memory.
final class HTMLParser {
  /// Why a page was not parsed.
  enum Problem: Error {
    case noMemory
    /// The parser looks for every end tag in all open elements: time grows with their number.
    case tooDeep
    /// The parser compares each attribute of a tag with all others.
    case tooManyAttributes
  }

  private let tree: UnsafeMutablePointer<ng_tree>

  /// - Returns: `nil` when there is no memory.
  init?() {
    guard let tree = ng_tree_create() else { return nil }
    self.tree = tree
  }

  deinit { ng_tree_destroy(tree) }

  /// Parses UTF-8 and hands over the tree, which is valid only inside `body`.
  func parse<Result>(
    _ bytes: [UInt8], maximumDepth: Int, _ body: (MarkupTree) -> Result
  ) throws(Problem) -> Result {
    switch Int(ng_html_parse(tree, bytes, bytes.count, Int32(maximumDepth))) {
    case 0: return body(MarkupTree(tree))
    case NG_HTML_TOO_DEEP: throw .tooDeep
    case NG_HTML_CROWDED: throw .tooManyAttributes
    default: throw .noMemory
    }
  }
}
