import Language
import NewsModel

/// Tokens and sentences read from the raw text of a treebank, exact spans; paragraphs are given.
struct SegmentationScore: CustomStringConvertible {
  /// Spans in the treebank, spans read, and spans in both.
  private struct Count {
    var gold = 0
    var read = 0
    var both = 0

    mutating func add(gold spans: [TextSpan], read found: Set<TextSpan>) {
      let spans = Set(spans)
      gold += spans.count
      read += found.count
      both += spans.intersection(found).count
    }

    var f: String {
      let tenths = gold + read == 0 ? 0 : 2000 * both / (gold + read)
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  private var tokens = Count()
  private var sentences = Count()

  init(_ texts: [TreebankText], segmenter: TextSegmenter = TextSegmenter()) {
    for text in texts { add(text, segmenter) }
  }

  mutating func add(_ treebank: TreebankText, _ segmenter: TextSegmenter) {
    let text = segmenter.segmented(treebank.document)
    tokens.add(gold: treebank.tokens, read: Set(text.tokens.map(\.span)))
    sentences.add(gold: treebank.sentences, read: Set(text.sentences.map(\.span)))
  }

  var description: String { "tokens F \(tokens.f), sentences F \(sentences.f)" }
}
