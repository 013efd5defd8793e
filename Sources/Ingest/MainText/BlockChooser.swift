import CLibXML2

/// Chooses the blocks that are the article.
///
/// First the element that holds most of the page's prose is found, then its blocks are judged one by one, and at last
/// what stands loose before and behind the prose is trimmed.
struct BlockChooser {
  let tree: MarkupTree
  let blocks: [TextBlock]
  let title: String?

  func chosen() -> [TextBlock] {
    let article = articleAroundTitle()
    for strictness in Strictness.allCases {
      let usable = blocks.indices.filter { index in
        strictness.allows(blocks[index])
          && (article.map { $0 <= blocks[index].node && blocks[index].node < tree.end($0) } ?? true)
      }
      guard let container = container(usable, strictness) else { continue }
      let inside = usable.filter { container <= blocks[$0].node && blocks[$0].node < tree.end(container) }
      let lists = LinkLists(tree: tree, blocks: blocks, inside: inside)
      var kept = inside.filter { isArticle(blocks[$0]) && !lists.contains(blocks[$0]) }
      trim(&kept, strictness)
      cutOutlet(&kept)
      if !kept.isEmpty { return kept.map { blocks[$0] } }
    }
    return []
  }

  /// What counts when little is found: the next step is taken only where the one before gave nothing.
  private enum Strictness: CaseIterable {
    case strict
    /// Class names may lie.
    case unnamed
    /// A short notice, without a full stop.
    case short

    func allows(_ block: TextBlock) -> Bool {
      if block.tag == .figcaption || block.tag == .caption || block.roles.contains(.comments) { return false }
      return self == .strict ? block.foreignRoot < 0 : !block.isInAside
    }

    func isProse(_ block: TextBlock) -> Bool {
      switch self {
      case .strict, .unnamed: block.isProse && !block.isInFigure
      case .short: block.count >= 40 && block.linkDensity < 0.5 && !block.tag.isHeading
      }
    }
  }

  /// The `<article>` that holds the headline and a fair share of the prose, on pages that show several articles.
  private func articleAroundTitle() -> Int? {
    guard
      let heading = blocks.first(where: { $0.tag == .h1 && isTitle($0) })
        ?? blocks.first(where: { $0.tag.isHeading && isTitle($0) })
    else { return nil }
    var node = tree.parent(heading.node)
    while node >= 0, tree.tag(node) != .article { node = tree.parent(node) }
    guard node >= 0 else { return nil }
    var inside = 0
    var total = 0
    for block in blocks where block.isProse && !block.isInFigure {
      total += block.count
      if node <= block.node && block.node < tree.end(node) { inside += block.count }
    }
    return inside >= 140 && inside * 8 >= total ? node : nil
  }

  /// Drops the paragraph on the company that sends a press release, from "About …" on.
  private func cutOutlet(_ kept: inout [Int]) {
    let total = kept.reduce(0) { $0 + blocks[$1].count }
    var before = 0
    for (place, index) in kept.enumerated() {
      let block = blocks[index]
      if before * 2 > total, block.count <= 60, !block.endsSentence, block.utf8.starts(with: "About ".utf8),
        block.tag.isHeading || block.isBold
      {
        kept.removeLast(kept.count - place)
        return
      }
      before += block.count
    }
  }

  /// The smallest element that holds nearly all prose.
  private func container(_ usable: [Int], _ strictness: Strictness) -> Int? {
    var held: [Int: Int] = [:]
    var total = 0
    for index in usable where strictness.isProse(blocks[index]) {
      let block = blocks[index]
      var weight = block.count
      // Where a page names its article's body, what stands there counts more.
      if block.roles.contains(.body) { weight *= 3 }
      if block.isInArticle { weight = weight * 3 / 2 }
      if Promotion.isPromotion(block) { weight /= 4 }
      total += weight
      var node = block.node
      while node >= 0 {
        held[node, default: 0] += weight
        node = tree.parent(node)
      }
    }
    guard total > 0 else { return nil }
    let enough = Double(total) * 0.88
    return held.filter { Double($0.value) >= enough }.keys.max()
  }

  private func isArticle(_ block: TextBlock) -> Bool {
    if block.isInQuote { return block.count >= 2 }
    if block.roles.contains(.aside) || block.roles.contains(.byline) || block.roles.contains(.author) { return false }
    if block.roles.contains(.date), block.count < 80 { return false }
    if isTitle(block) { return false }
    if block.linkDensity > 0.55 { return false }
    if Promotion.isPromotion(block) { return false }
    if block.tag.isHeading || block.isInTable || block.isInList { return true }
    if block.tag == .p || block.tag == .pre { return true }
    return block.count >= 20 || block.endsSentence
  }

  private func isTitle(_ block: TextBlock) -> Bool {
    guard let title, block.count >= 8 else { return false }
    let name = title.utf8
    return abs(name.count - block.count) <= 2 && name.starts(with: block.utf8.prefix(max(8, block.count - 3)))
  }

  /// Takes away what stands loose before the first and behind the last paragraph: dates, names, headings without text.
  private func trim(_ kept: inout [Int], _ strictness: Strictness) {
    func isFirm(_ index: Int) -> Bool {
      let block = blocks[index]
      return strictness.isProse(block) || block.isInQuote || block.isInList && block.endsSentence
        || block.isInTable && block.count > 40
        || !block.tag.isHeading && block.endsSentence && block.count >= 30
    }
    guard let first = kept.firstIndex(where: isFirm), let last = kept.lastIndex(where: isFirm) else {
      kept = []
      return
    }
    var start = first
    var end = last
    for step in max(0, first - 4)..<first where isLike(kept[step], kept[first]) && blocks[kept[step]].count >= 60 {
      start = step
      break
    }
    while end + 1 < kept.count, isLike(kept[end + 1], kept[last]) { end += 1 }
    kept = Array(kept[start...end])
  }

  /// Whether a loose block goes on where a firm one stands: a paragraph beside a paragraph, a row of the same table.
  private func isLike(_ loose: Int, _ firm: Int) -> Bool {
    let block = blocks[loose]
    if block.isInTable || block.isInList { return true }
    return block.tag == .p && blocks[firm].tag == .p && tree.parent(block.node) == tree.parent(blocks[firm].node)
      && block.linkDensity < 0.3
  }
}
