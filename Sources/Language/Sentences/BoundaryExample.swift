package import NewsModel

/// A place that ``BoundaryReader`` decides, with its features: what it learns from.
package struct BoundaryExample: Sendable {
  /// What is asked first.
  package let glance: [UInt32]
  package let rows: [UInt32]
  package let isEnd: Bool
}

extension BoundaryReader {
  /// - Parameters:
  ///   - text: A text with the sentences that the rules draw.
  ///   - ends: The offsets where sentences end: what was decided before a place belongs to its features.
  package static func examples(in text: AnalyzedText, ends: Set<Int>) -> [BoundaryExample] {
    let bytes = Array(text.document.text.utf8)
    var features = BoundaryFeatures()
    var examples: [BoundaryExample] = []
    var sentences: [Range<Int>] = []
    forEachParagraph(of: text.sentences) { drawn in
      sentences.removeAll(keepingCapacity: true)
      divide(drawn, tokens: text.tokens, bytes: bytes, into: &sentences) { place in
        let isEnd = ends.contains(Int(text.tokens[place.index].end))
        features.glance(place, text.tokens, bytes)
        let glance = features.rows
        features.read(place, text.tokens, bytes)
        examples.append(BoundaryExample(glance: glance, rows: features.rows, isEnd: isEnd))
        return isEnd
      }
    }
    return examples
  }
}
