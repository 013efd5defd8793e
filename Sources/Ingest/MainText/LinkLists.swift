import CLibXML2

/// Finds the lists and tables of an article that are made of links: related stories, tags, menus.
struct LinkLists {
  private var linked: Set<Int> = []
  private let tree: MarkupTree

  init(tree: MarkupTree, blocks: [TextBlock], inside: [Int]) {
    self.tree = tree
    var sums: [Int: (text: Int, links: Int)] = [:]
    for index in inside where blocks[index].isInList || blocks[index].isInTable {
      guard let list = Self.list(around: blocks[index].node, tree) else { continue }
      sums[list, default: (0, 0)].text += blocks[index].count
      sums[list, default: (0, 0)].links += blocks[index].linked
    }
    for (list, sum) in sums where sum.links * 2 > sum.text { linked.insert(list) }
  }

  func contains(_ block: TextBlock) -> Bool {
    guard block.isInList || block.isInTable, let list = Self.list(around: block.node, tree) else { return false }
    return linked.contains(list)
  }

  private static func list(around node: Int, _ tree: MarkupTree) -> Int? {
    var node = node
    while node >= 0 {
      switch tree.tag(node) {
      case .ul, .ol, .dl, .table: return node
      default: node = tree.parent(node)
      }
    }
    return nil
  }
}
