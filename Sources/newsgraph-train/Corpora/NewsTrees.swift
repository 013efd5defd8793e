/// Dependency trees of news sentences that were corrected by hand, as `tools/annotated_articles.py` writes them from
/// `Annotations/news-trees.tsv`. Their tags have no features, so taggers are not trained on them.
struct NewsTrees {
  /// What to train on.
  let training: [TreebankSentence]
  /// Every sixth sentence, kept apart for scores.
  let development: [TreebankSentence]

  static let path = ".build/annotated/trees.conllu"

  /// - Throws: When the file cannot be read.
  init(_ path: String) throws {
    let sentences = try ConlluReader().sentences(in: path)
    training = sentences.indices.filter { $0 % 6 != 5 }.map { sentences[$0] }
    development = sentences.indices.filter { $0 % 6 == 5 }.map { sentences[$0] }
  }
}
