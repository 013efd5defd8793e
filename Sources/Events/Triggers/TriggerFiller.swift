import NewsModel

/// What must stand beside a word for one of its meanings: a cell of `Data/triggers.tsv`, whose head says what each word of
/// it means.
///
/// The object "prisoner|@person" is filled by "released two prisoners" and "released Peter Brown".
struct TriggerFiller: Sendable {
  /// What is asked beyond words and types of entities.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    static let someone = Kinds(rawValue: 1)
    static let something = Kinds(rawValue: 2)
    static let number = Kinds(rawValue: 4)
    static let clause = Kinds(rawValue: 8)
    static let infinitive = Kinds(rawValue: 16)
    static let predicate = Kinds(rawValue: 32)
    static let any = Kinds(rawValue: 64)
    static let none = Kinds(rawValue: 128)
    static let state = Kinds(rawValue: 256)
    static let deed = Kinds(rawValue: 512)
  }

  let words: Set<WordHash>
  let types: Set<EntityType>
  let kinds: Kinds

  private static let kindNames: [Substring: Kinds] = [
    "someone": .someone, "something": .something, "number": .number, "clause": .clause, "infinitive": .infinitive,
    "predicate": .predicate, "any": .any, "none": .none, "state": .state, "deed": .deed,
  ]

  /// The filler that a cell asks for; `nil` where it is empty.
  init?(_ row: LexiconTable.Row, _ column: String) {
    let values = row.list(column)
    guard !values.isEmpty else { return nil }
    var words: Set<WordHash> = []
    var types: Set<EntityType> = []
    var kinds: Kinds = []
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
