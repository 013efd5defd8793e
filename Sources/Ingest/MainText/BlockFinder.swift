import CLibXML2

/// Cuts a page into blocks of text.
struct BlockFinder {
  private let tree: MarkupTree

  init(_ tree: MarkupTree) { self.tree = tree }

  private struct Open {
    let node: Int
    let end: Int
    let tag: MarkupTag
    let roles: ElementRole
    let foreignRoot: Int
    let isInList: Bool
    let isInTable: Bool
  }

  func blocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    var open: [Open] = []
    var clean = CleanText()
    var linked = 0
    var sourceStart = -1
    var sourceEnd = 0
    var linkEnd = 0
    var index = 0

    func flush() {
      let text = clean
      clean = CleanText()
      let links = linked
      linked = 0
      let start = sourceStart
      sourceStart = -1
      guard text.count > 0, let element = open.last else { return }
      blocks.append(
        TextBlock(
          node: element.node, tag: element.tag, utf8: text.bytes, linked: links,
          source: max(0, start)..<max(start, sourceEnd, 0),
          roles: element.roles, foreignRoot: element.foreignRoot, isInList: element.isInList,
          isInTable: element.isInTable))
    }

    while index < tree.count {
      while let element = open.last, element.end <= index {
        flush()
        open.removeLast()
      }
      let tag = tree.tag(index)
      if tag == .text {
        let bytes = tree.bytes(index)
        let before = clean.count
        clean.append(bytes)
        if clean.count > before {
          let end = Int(tree.nodes[index].source)
          if sourceStart < 0 { sourceStart = max(0, end - bytes.count) }
          sourceEnd = end
          if index < linkEnd { linked += clean.count - before }
        }
        index += 1
        continue
      }
      if tag.isNeverText {
        index = tree.end(index)
        continue
      }
      if tag == .a { linkEnd = max(linkEnd, tree.end(index)) }
      if tag == .br {
        // Two line breaks make a paragraph, one a space.
        if isDoubleBreak(index) { flush() } else { clean.appendSpace() }
        index += 1
        continue
      }
      let isBlock = tag.isBlock || tag == .other && isUnknownBlock(index)
      let role = ElementRole.role(of: tree, index)
      if isBlock || !role.isEmpty {
        if isBlock { flush() }
        let parent = open.last
        if role.contains(.hidden) && !isBig(index) {
          index = tree.end(index)
          continue
        }
        if isBlock {
          let isForeign = role.contains(.foreign) || tag == .aside || tag == .nav || tag == .footer || tag == .form
          let root = parent?.foreignRoot ?? -1
          open.append(
            Open(
              node: index, end: tree.end(index), tag: tag, roles: (parent?.roles ?? []).union(role),
              foreignRoot: root >= 0 ? root : isForeign ? index : -1,
              isInList: parent?.isInList ?? false || tag == .li || tag == .dd || tag == .dt,
              isInTable: parent?.isInTable ?? false || tag == .table))
        }
      }
      index += 1
    }
    while !open.isEmpty {
      flush()
      open.removeLast()
    }
    return blocks
  }

  private func isBig(_ node: Int) -> Bool { (tree.end(node) - node) * 4 > tree.count }

  /// Custom elements hold blocks as often as words.
  private func isUnknownBlock(_ node: Int) -> Bool {
    (node..<min(tree.end(node), node + 12)).contains { tree.tag($0) == .p || tree.tag($0) == .div }
  }

  private func isDoubleBreak(_ node: Int) -> Bool {
    var next = tree.end(node)
    while next < tree.count, tree.tag(next) == .text, tree.bytes(next).allSatisfy(\.isASCIISpace) { next += 1 }
    return next < tree.count && tree.tag(next) == .br
  }
}
