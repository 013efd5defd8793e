import NewsModel

/// One meaning of a word or phrase: a row of `Data/triggers.tsv` with all that must hold for it.
struct TriggerSense: Sendable {
  /// What the word shows then; `nil` where it shows no event: "adjourned sine die".
  let entry: TriggerLexicon.Entry?
  let isVerb: Bool
  /// The number of the list of words of which the article must have two.
  let near: Int?
  let object: TriggerFiller?
  let subject: TriggerFiller?
  /// Prepositions, particles and adverbs of which one must hang from the word.
  let with: Set<WordHash>
  /// Words of which it must hang from one.
  let under: Set<WordHash>

  /// Whether it holds wherever the word stands.
  var isDefault: Bool { near == nil && object == nil && subject == nil && with.isEmpty && under.isEmpty }
}

/// A meaning of several words in a row: "shut down", "call to prayer".
struct TriggerPhrase: Sendable {
  /// The words behind the first.
  let rest: [WordHash]
  /// In the order of the table.
  var senses: [TriggerSense]
}
