import CLibXML2
import NewsModel

/// Builds the blocks of a page node by node: the text between the beginnings and ends of its elements.
struct BlockBuilder {
  private(set) var blocks: [TextBlock] = []

  private let tree: MarkupTree
  private let mass: ProseMass
  private var open: [OpenElement] = []
  /// The text since the last block, how much of it is linked and bold, and where it stands in the source; -1 for
  /// nowhere yet.
  private var clean = CleanText()
  private var linked = 0
  private var bold = 0
  private var sourceStart = -1
  private var sourceEnd = 0
  /// Where links and bold type end that are open.
  private var linkEnd = 0
  private var boldEnd = 0

  init(_ tree: MarkupTree, _ mass: ProseMass) {
    self.tree = tree
    self.mass = mass
  }

  /// Closes the elements that end before a node.
  mutating func close(before index: Int) {
    while let element = open.last, element.end <= index {
      flush()
      open.removeLast()
    }
  }

  /// Reads a node.
  ///
  /// - Returns: The next one to read.
  mutating func read(_ index: Int) -> Int {
    let tag = tree.tag(index)
    if tag == .text {
      addText(index)
      return index + 1
    }
    if tag.isNeverText { return tree.end(index) }
    if tag == .a { linkEnd = max(linkEnd, tree.end(index)) }
    if tag == .b || tag == .strong { boldEnd = max(boldEnd, tree.end(index)) }
    if tag == .br {
      // Two line breaks make a paragraph, one a space.
      if isDoubleBreak(index) { flush() } else { clean.appendSpace() }
      return index + 1
    }
    return beginElement(index, tag)
  }

  private mutating func addText(_ index: Int) {
    let bytes = tree.bytes(index)
    let before = clean.count
    clean.append(bytes)
    guard clean.count > before else { return }
    if sourceStart < 0 {
      sourceStart = max(0, Int(tree.nodes[index].sourceStart)) + bytes.prefix(while: \.isASCIISpace).count
    }
    sourceEnd = Int(tree.nodes[index].source) - bytes.reversed().prefix(while: \.isASCIISpace).count
    if index < linkEnd { linked += clean.count - before }
    if index < boldEnd { bold += clean.count - before }
  }

  private mutating func beginElement(_ index: Int, _ tag: MarkupTag) -> Int {
    let isBlock = tag.isBlock || tag == .other && isUnknownBlock(index)
    let role = ElementRole.role(of: tree, index)
    guard isBlock || !role.isEmpty else { return index + 1 }
    if isBlock { flush() }
    if role.contains(.hidden) && !isBig(index) { return tree.end(index) }
    if isBlock { open.append(element(index, tag, role)) }
    return index + 1
  }

  /// The element of a block, with the roles that its name gives it and those that it inherits.
  private func element(_ index: Int, _ tag: MarkupTag, _ named: ElementRole) -> OpenElement {
    let parent = open.last
    var role = named
    // An element that holds half of the page's prose is the article, whatever it is called; and what is quoted from
    // Twitter or Facebook is part of it.
    let isMost = mass.share(of: index) >= role.articleShare(tag)
    let isQuoted = tag == .blockquote || parent?.surroundings.contains(.quote) ?? false
    if isQuoted || isMost { role.subtract([.foreign, .aside, .byline, .author, .date, .lead, .hidden]) }
    let isForeign =
      role.contains(.foreign) || (tag == .aside || tag == .nav || tag == .footer || tag == .form) && !isMost
    if tag == .article || tag == .main || tag == .body || tag == .html {
      role.subtract([.foreign, .aside, .byline, .author, .date, .hidden])
    }
    var inherited = parent?.roles ?? []
    var root = parent?.foreignRoot ?? -1
    // A quoted post stands in a box that is named after where it was posted.
    if tag == .blockquote, root >= 0, !inherited.contains(.comments), parent?.surroundings.contains(.aside) == false {
      root = -1
      inherited.subtract([.foreign, .aside, .byline, .author, .date])
    }
    return OpenElement(
      node: index, end: tree.end(index), tag: tag, roles: inherited.union(role),
      foreignRoot: root >= 0 ? root : isForeign ? index : -1,
      surroundings: (parent?.surroundings ?? []).union(.init(tag)))
  }

  /// Makes a block of the text so far.
  private mutating func flush() {
    let (text, links, boldCount, start) = (clean, linked, bold, sourceStart)
    clean = CleanText()
    linked = 0
    bold = 0
    sourceStart = -1
    guard text.count > 0, let element = open.last else { return }
    blocks.append(
      TextBlock(
        node: element.node, tag: element.tag, utf8: text.bytes, linked: links,
        source: max(0, start)..<max(start, sourceEnd, 0),
        roles: element.roles, foreignRoot: element.foreignRoot, isInList: element.surroundings.contains(.list),
        isInTable: element.surroundings.contains(.table), isInQuote: element.surroundings.contains(.quote),
        isInFigure: element.surroundings.contains(.figure), isInAside: element.surroundings.contains(.aside),
        isInArticle: element.surroundings.contains(.article), isBold: boldCount * 10 >= text.count * 9))
  }

  private func isBig(_ node: Int) -> Bool { mass.share(of: node) >= 0.3 }

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
