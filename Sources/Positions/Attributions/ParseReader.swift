import NewsModel

/// Whatever reads a parse for one thing, such as the verbs that carry a position: `text`, `tree` and `lexicon` are its.
protocol ParseReader {
  var parse: Parse { get }
}

extension ParseReader {
  var text: AnalyzedText { parse.text }
  var tree: DependencyTree { parse.tree }
  var lexicon: CueLexicon { parse.lexicon }
}
