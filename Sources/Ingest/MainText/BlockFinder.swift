import CLibXML2
import NewsModel

/// Cuts a page into blocks of text.
struct BlockFinder {
  private let tree: MarkupTree
  private let mass: ProseMass

  init(_ tree: MarkupTree, _ mass: ProseMass) {
    self.tree = tree
    self.mass = mass
  }

  /// - Complexity: O(*n*) in the nodes and bytes of the page.
  func blocks() -> [TextBlock] {
    var builder = BlockBuilder(tree, mass)
    var index = 0
    while index < tree.count {
      builder.close(before: index)
      index = builder.read(index)
    }
    builder.close(before: .max)
    return builder.blocks
  }
}
