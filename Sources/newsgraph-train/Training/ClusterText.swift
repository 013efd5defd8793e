import Foundation
import Language
import NewsModel

/// The sentences that word clusters are counted on: open text and the treebanks' training parts, as hashes of words.
struct ClusterText {
  let corpora: URL

  func sentences(treebanks: [TreebankSentence]) throws -> [[UInt64]] {
    var sentences = treebanks.map { $0.words.map { WordHash($0.form.replacing("’", with: "'")).rawValue } }
    let text = UnlabelledText(folder: corpora)
    let segmenter = TextSegmenter()
    for document in try text.wikinews() + text.newsmtsc() + text.directedSentiment() + text.addresses() {
      let read = segmenter.segmented(Document(id: .init(rawValue: ""), path: "", text: document))
      for sentence in read.sentences { sentences.append(sentence.tokens.map { read.tokens[$0].word.rawValue }) }
    }
    for document in try text.masc() {
      for line in document.split(separator: "\n") {
        // "word_TAG word_TAG"
        sentences.append(
          line.split(separator: " ").map { WordHash($0[..<($0.lastIndex(of: "_") ?? $0.endIndex)]).rawValue })
      }
    }
    return sentences
  }
}
