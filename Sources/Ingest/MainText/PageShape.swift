/// What is around the main text of a page: tells a report from a list of teasers.
struct PageShape {
  /// Paragraphs that were kept.
  private(set) var paragraphs = 0
  /// Those under a line that is a link as a whole, as teasers stand under their headlines.
  private(set) var teasers = 0
  /// Whether the text is short and what follows it asks to subscribe.
  private(set) var isCutOff = false

  init(blocks: [TextBlock], kept: [TextBlock]) {
    var next = 0
    var bytes = 0
    var isUnderLink = false
    var asksBehind = false
    for block in blocks {
      if next < kept.count, kept[next].node == block.node, kept[next].source == block.source {
        next += 1
        bytes += block.count
        if !block.tag.isHeading {
          paragraphs += 1
          if isUnderLink && block.count < 400 { teasers += 1 }
        }
        isUnderLink = false
      } else {
        isUnderLink = block.linkDensity > 0.8 && block.count >= 15
        if next == kept.count, next > 0, PageNotices.asksToSubscribe(block.utf8) { asksBehind = true }
      }
    }
    isCutOff = asksBehind && bytes < 1200
  }
}
