import Language
import NewsModel

/// Tags and attachments on gold tokens, with predicted tags; punctuation counts.
struct SyntaxScore: CustomStringConvertible {
  private var tokens = 0
  private var tags = 0
  private var heads = 0
  private var labelled = 0

  init(_ sentences: [TreebankSentence], syntax: SyntaxReader) {
    var parse = SentenceParse()
    var pairs = PairSums()
    for sentence in sentences {
      let example = SyntaxTrainer.example(sentence, tagger: syntax.tagger, clusters: syntax.clusters)
      syntax.parser.parse(example.words, &parse, &pairs)
      for (index, word) in sentence.words.enumerated() {
        tokens += 1
        if FineTag(rawValue: UInt8(example.words[index].tag)).tag == word.universalTag { tags += 1 }
        guard parse.state[index].head == example.heads[index] else { continue }
        heads += 1
        if parse.state[index].label == example.labels[index] { labelled += 1 }
      }
    }
  }

  private func percent(_ part: Int) -> String {
    let tenths = part * 1000 / max(1, tokens)
    return "\(tenths / 10).\(tenths % 10)"
  }

  var description: String {
    "tokens \(tokens), tags \(percent(tags)), UAS \(percent(heads)), LAS \(percent(labelled))"
  }
}
