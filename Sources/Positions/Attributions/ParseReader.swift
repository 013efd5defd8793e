import NewsModel

/// Whatever reads a parse for one thing, such as the verbs that carry a position: what it asks is the parse's, and who speaks
/// and which words are said is found in one way for all.
protocol ParseReader {
  var parse: Parse { get }
}

extension ParseReader {
  var text: AnalyzedText { parse.text }
  var tree: DependencyTree { parse.tree }
  var lexicon: CueLexicon { parse.lexicon }
  var contents: ContentFinder { ContentFinder(parse: parse) }
  var sources: SourceFinder { SourceFinder(parse: parse) }
}
