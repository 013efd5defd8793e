import CLibXML2

/// Cuts a page into blocks of text.
struct BlockFinder {
  private let tree: MarkupTree
  private let mass: ProseMass

  init(_ tree: MarkupTree, _ mass: ProseMass) {
    self.tree = tree
    self.mass = mass
  }

  /// Where a block stands, as bits that children inherit.
  private struct Surroundings: OptionSet {
    let rawValue: UInt8
    static let list = Surroundings(rawValue: 1)
    static let table = Surroundings(rawValue: 2)
    static let quote = Surroundings(rawValue: 4)
    static let figure = Surroundings(rawValue: 8)
    static let aside = Surroundings(rawValue: 16)
    static let article = Surroundings(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ tag: MarkupTag) {
      switch tag {
      case .li, .dd, .dt: self = .list
      case .table: self = .table
      case .blockquote: self = .quote
      case .figure, .figcaption: self = .figure
      case .aside, .nav, .footer, .form: self = .aside
      case .article: self = .article
      default: self = []
      }
    }
  }

  private struct Open {
    let node: Int
    let end: Int
    let tag: MarkupTag
    let roles: ElementRole
    let foreignRoot: Int
    let surroundings: Surroundings
  }

  func blocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    var open: [Open] = []
    var clean = CleanText()
    var linked = 0
    var sourceStart = -1
    var sourceEnd = 0
    var linkEnd = 0
    var bold = 0
    var boldEnd = 0
    var index = 0

    func flush() {
      let text = clean
      clean = CleanText()
      let links = linked
      linked = 0
      defer { bold = 0 }
      let start = sourceStart
      sourceStart = -1
      guard text.count > 0, let element = open.last else { return }
      blocks.append(
        TextBlock(
          node: element.node, tag: element.tag, utf8: text.bytes, linked: links,
          source: max(0, start)..<max(start, sourceEnd, 0),
          roles: element.roles, foreignRoot: element.foreignRoot, isInList: element.surroundings.contains(.list),
          isInTable: element.surroundings.contains(.table), isInQuote: element.surroundings.contains(.quote),
          isInFigure: element.surroundings.contains(.figure), isInAside: element.surroundings.contains(.aside),
          isInArticle: element.surroundings.contains(.article),
          isBold: bold * 10 >= text.count * 9))
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
          if sourceStart < 0 {
            sourceStart = max(0, Int(tree.nodes[index].sourceStart)) + bytes.prefix(while: \.isASCIISpace).count
          }
          sourceEnd = Int(tree.nodes[index].source) - bytes.reversed().prefix(while: \.isASCIISpace).count
          if index < linkEnd { linked += clean.count - before }
          if index < boldEnd { bold += clean.count - before }
        }
        index += 1
        continue
      }
      if tag.isNeverText {
        index = tree.end(index)
        continue
      }
      if tag == .a { linkEnd = max(linkEnd, tree.end(index)) }
      if tag == .b || tag == .strong { boldEnd = max(boldEnd, tree.end(index)) }
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
          var role = role
          // An element that holds half of the page's prose is the article, whatever it is called; and what is quoted
          // from Twitter or Facebook is part of it.
          let isMost = mass.share(of: index) >= role.articleShare(tag)
          let isQuoted = tag == .blockquote || parent?.surroundings.contains(.quote) ?? false
          if isQuoted || isMost {
            role.subtract([.foreign, .aside, .byline, .author, .date, .lead, .hidden])
          }
          let isForeign =
            role.contains(.foreign)
            || (tag == .aside || tag == .nav || tag == .footer || tag == .form) && !isMost
          if tag == .article || tag == .main || tag == .body || tag == .html {
            role.subtract([.foreign, .aside, .byline, .author, .date, .hidden])
          }
          // A quoted post stands in a box that is named after where it was posted.
          var inherited = parent?.roles ?? []
          var root = parent?.foreignRoot ?? -1
          if tag == .blockquote, root >= 0, !inherited.contains(.comments),
            parent?.surroundings.contains(.aside) == false
          {
            root = -1
            inherited.subtract([.foreign, .aside, .byline, .author, .date])
          }
          open.append(
            Open(
              node: index, end: tree.end(index), tag: tag, roles: inherited.union(role),
              foreignRoot: root >= 0 ? root : isForeign ? index : -1,
              surroundings: (parent?.surroundings ?? []).union(Surroundings(tag))))
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
