import NewsModel

/// What must stand beside a word for one of its meanings: a cell of `Data/triggers.tsv`, whose head says what each word of
/// it means.
///
/// The object "prisoner|@person" is filled by "released two prisoners" and "released Peter Brown".
struct TriggerFiller: Sendable {
  /// What is asked beyond words and types of entities.
  enum Kind: Int, KindOfWord {
    case someone, something, number, clause, infinitive, predicate, any, none, state, deed, happening
  }

  let words: Set<WordHash>
  let types: Set<EntityType>
  let kinds: KindSet<Kind>

  private static let kindNames = Kind.byName

  /// The filler that a cell asks for; `nil` where it is empty.
  init?(_ row: LexiconTable.Row, _ column: String) {
    let values = row.list(column)
    guard !values.isEmpty else { return nil }
    var words: Set<WordHash> = []
    var types: Set<EntityType> = []
    var kinds: KindSet<Kind> = []
    for value in values {
      if value.first != "@" {
        words.insert(WordHash(value))
      } else if let kind = Self.kindNames[value.dropFirst()] {
        kinds.insert(kind)
      } else {
        let type = EntityType(rawValue: String(value.dropFirst()))
        guard [.person, .country, .organization, .group, .place, .event].contains(type) else {
          row.refuse(value, as: "filler")
        }
        types.insert(type)
      }
    }
    self.words = words
    self.types = types
    self.kinds = kinds
  }
}
