import CLibXML2

/// All text of a fragment, one line a block.
struct FragmentText {
  let tree: MarkupTree

  func text() -> String { text(in: 0..<tree.count) }

  func text(in range: Range<Int>) -> String {
    var clean = CleanText()
    var index = range.lowerBound
    var open: [Int] = []
    while index < range.upperBound {
      while let end = open.last, end <= index {
        clean.breakLine()
        open.removeLast()
      }
      let tag = tree.tag(index)
      switch tag {
      case .text: clean.append(tree.bytes(index))
      case .script, .style, .figcaption, .iframe, .form, .button, .noscript, .template, .svg:
        index = tree.end(index)
        continue
      case .br: clean.breakLine()
      default:
        if tag.isBlock {
          clean.breakLine()
          open.append(tree.end(index))
        }
      }
      index += 1
    }
    return clean.finish()
  }
}
