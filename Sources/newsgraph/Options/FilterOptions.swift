import ArgumentParser
import KnowledgeGraph
import NewsModel
import Query

/// Which edges a question is about.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only positions with this stance, such as denies or urges. Repeatable.")
  var stance: [String] = []
  @Option(help: "Only positions of this side: for, against or neutral. Repeatable.")
  var side: [String] = []
  @Option(help: "Only edges of this layer: quoted, mixed, reported, stated or co-mentioned. Repeatable.")
  var layer: [String] = []
  @OptionGroup var articles: ArticleOptions
  @Option(help: "Only edges that at least this many articles state.")
  var minArticles = 0
  @Option(help: "Only edges that at least this many independent sources state.")
  var minSources = 0
  @Flag(help: "Leave out positions whose target is not named by the words but inferred from what stands around them.")
  var sure = false

  func validate() throws {
    _ = try filter()
    try LimitOptions.check(minArticles, atLeast: 0, option: "--min-articles")
    try LimitOptions.check(minSources, atLeast: 0, option: "--min-sources")
  }

  /// - Parameter kinds: The kinds of edges that were asked for; of positions there is one.
  func filter(kinds: EdgeKindOptions? = nil) throws -> EdgeFilter {
    var filter = EdgeFilter()
    filter.kinds = try kinds?.kinds ?? []
    filter.stances = try OptionValues.parse(stance, option: "--stance", Stance.allCases)
    filter.sides = Set(try OptionValues.parse(side, option: "--side", Polarity.Side.allCases).map(\.polarity))
    filter.layers = try OptionValues.parse(layer, option: "--layer", Layer.allCases)
    filter.days = try articles.filter().days
    filter.minimumArticles = minArticles
    filter.minimumSources = minSources
    filter.isSure = sure
    return filter
  }

  /// Whether edges are chosen by what they say; articles and events have no such thing.
  var choosesEdges: Bool {
    !(stance + side + layer).isEmpty || minArticles > 0 || minSources > 0 || sure
  }

  /// Their names, for the refusal of what would be passed over.
  static let edgeOptions = "--stance, --side, --layer, --min-articles, --min-sources and --sure"
}
