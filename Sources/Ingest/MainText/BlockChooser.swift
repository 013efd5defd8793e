import CLibXML2

/// Chooses the blocks that are the article.
struct BlockChooser {
  let tree: MarkupTree
  let blocks: [TextBlock]
  let title: String?

  func chosen() -> [TextBlock] {
    let usable = blocks.indices.filter { isUsable(blocks[$0]) }
    guard let container = container(usable) else { return [] }
    let inside = usable.filter { container <= blocks[$0].node && blocks[$0].node < tree.end(container) }
    var kept = inside.filter { isArticle(blocks[$0]) }
    trim(&kept)
    return kept.map { blocks[$0] }
  }

  private func isUsable(_ block: TextBlock) -> Bool {
    block.foreignRoot < 0 && block.tag != .figcaption && block.tag != .caption && !block.roles.contains(.comments)
  }

  /// The smallest element that holds nearly all good paragraphs.
  private func container(_ usable: [Int]) -> Int? {
    var good: [Int: Int] = [:]
    var total = 0
    for index in usable where blocks[index].isProse {
      let weight = blocks[index].count
      total += weight
      var node = blocks[index].node
      while node >= 0 {
        good[node, default: 0] += weight
        node = tree.parent(node)
      }
    }
    guard total > 0 else { return nil }
    // The largest share wins; of equal ones the deepest. A child is entered as long as it holds nearly everything.
    let enough = Double(total) * 0.75
    return good.filter { Double($0.value) >= enough }.max { ($0.key) < ($1.key) }?.key
  }

  private func isArticle(_ block: TextBlock) -> Bool {
    if block.tag == .h1 { return false }
    if block.roles.contains(.aside) || block.roles.contains(.byline) || block.roles.contains(.author) { return false }
    if block.roles.contains(.date), block.count < 80 { return false }
    if block.linkDensity > 0.6 { return false }
    if block.tag.isHeading { return true }
    return block.count >= 20
  }

  /// Headings at the end, and the title wherever it stands, are no text.
  private func trim(_ kept: inout [Int]) {
    while let last = kept.last, blocks[last].tag.isHeading { kept.removeLast() }
    if let title {
      let name = Array(title.utf8)
      kept.removeAll { blocks[$0].utf8 == name }
    }
  }
}
