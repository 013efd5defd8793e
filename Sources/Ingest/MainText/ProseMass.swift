import CLibXML2
import NewsModel

/// How much prose each element of a page holds: long runs of text outside links.
///
/// A subtree is a range of nodes, so sums over the nodes answer for every element.
struct ProseMass {
  private let tree: MarkupTree
  /// Bytes of prose before each node.
  private var prose: [Int32]

  init(_ tree: MarkupTree) {
    self.tree = tree
    prose = [0]
    prose.reserveCapacity(tree.count + 1)
    var proseSum: Int32 = 0
    var linkEnd = 0
    var skipEnd = 0
    for node in 0..<tree.count {
      let tag = tree.tag(node)
      if tag == .text {
        if node >= skipEnd {
          let count = Int32(tree.nodes[node].length)
          if node >= linkEnd, count >= 50, !tree.bytes(node).allSatisfy(\.isASCIISpace) { proseSum += count }
        }
      } else if tag == .a {
        linkEnd = max(linkEnd, tree.end(node))
      } else if tag.isNeverText {
        skipEnd = max(skipEnd, tree.end(node))
      }
      prose.append(proseSum)
    }
  }

  var total: Int { Int(prose[tree.count]) }

  func prose(in node: Int) -> Int { Int(prose[tree.end(node)] - prose[node]) }

  /// The share of the page's prose that an element holds.
  func share(of node: Int) -> Float { node < 0 || total == 0 ? 1 : Float(prose(in: node)) / Float(total) }
}
