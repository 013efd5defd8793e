package import NewsModelData

extension WordList {
  /// Nouns for people and bodies of people: "troops" act for a country and "senators" hold a position, a "caucus" or a
  /// "bridge" does not. `Data/actor-nouns.txt`.
  package static let actorNouns = WordList(news_model_actor_nouns())

  /// A list that is compiled in.
  package init(_ table: EmbeddedTable) { self.init(table.buffer) }
}
