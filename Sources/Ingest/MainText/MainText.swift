import CLibXML2
import NewsModel

/// Reads the body text of a page: the article and nothing else.
///
/// The page becomes blocks of text; each block is weighed by its length, its links and the elements around it. The element
/// that holds most of the good paragraphs and little else is the article; its blocks are kept unless they, or an element
/// around them, say that they are something else.
struct MainText {
  struct Extract {
    var text: String
    var sources: [ParagraphSource]
    var shape: PageShape
  }

  private let tree: MarkupTree
  private let metadata: PageMetadata

  init(_ tree: MarkupTree, metadata: PageMetadata) {
    self.tree = tree
    self.metadata = metadata
  }

  func extract() -> Extract {
    let blocks = BlockFinder(tree, ProseMass(tree)).blocks()
    let kept = BlockChooser(tree: tree, blocks: blocks, title: metadata.title).chosen()
    var clean = CleanText()
    var sources: [ParagraphSource] = []
    for block in kept {
      clean.breakLine()
      let start = clean.count
      clean.append(block.utf8)
      if clean.count > start {
        sources.append(
          ParagraphSource(
            paragraph: TextSpan(start, clean.count), bytes: TextSpan(block.source.lowerBound, block.source.upperBound)))
      }
    }
    return Extract(text: clean.finish(), sources: sources, shape: PageShape(blocks: blocks, kept: kept))
  }
}

extension CleanText {
  fileprivate mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }
}
