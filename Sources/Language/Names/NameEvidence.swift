/// What the fact tables know of a word or a phrase, before any sentence is read.
///
/// The raw values are written into the gazetteer file; new kinds go at the end.
package struct NameEvidence: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let country = NameEvidence(rawValue: 1 << 0)
  /// "Russian", "Kenyans".
  package static let nationality = NameEvidence(rawValue: 1 << 1)
  /// Peoples and faiths: "Kurds", "Shia".
  package static let people = NameEvidence(rawValue: 1 << 2)
  /// Members of parties: "Democratic", "Tories".
  package static let partisan = NameEvidence(rawValue: 1 << 3)
  package static let city = NameEvidence(rawValue: 1 << 4)
  /// Provinces, regions, continents, seas, rivers, mountains.
  package static let region = NameEvidence(rawValue: 1 << 5)
  package static let firstName = NameEvidence(rawValue: 1 << 6)
  package static let surname = NameEvidence(rawValue: 1 << 7)
  /// Words before a person's name: "Mr", "President", "Sheikh".
  package static let title = NameEvidence(rawValue: 1 << 8)
  /// Nouns of offices and trades, before or after a name: "minister", "spokesman".
  package static let office = NameEvidence(rawValue: 1 << 9)
  /// Words that head the name of an organization: "Ministry", "Party", "University".
  package static let organizationHead = NameEvidence(rawValue: 1 << 10)
  /// Words that head the name of a place: "River", "Province", "Street".
  package static let placeHead = NameEvidence(rawValue: 1 << 11)
  package static let organization = NameEvidence(rawValue: 1 << 12)
  /// Days, months, feasts.
  package static let calendar = NameEvidence(rawValue: 1 << 13)
  package static let language = NameEvidence(rawValue: 1 << 14)
  package static let eventHead = NameEvidence(rawValue: 1 << 15)
  /// Words that head the name of a law, prize, product, work or illness.
  package static let otherHead = NameEvidence(rawValue: 1 << 16)
  /// "Inc", "Ltd", "GmbH".
  package static let companySuffix = NameEvidence(rawValue: 1 << 17)
  /// "bin", "van", "de", "al".
  package static let particle = NameEvidence(rawValue: 1 << 18)
  /// "said", "told", "tweeted": a person or a spokesman stands beside them.
  package static let speech = NameEvidence(rawValue: 1 << 19)
  /// A word of the dictionary in lower case.
  package static let common = NameEvidence(rawValue: 1 << 20)
  package static let event = NameEvidence(rawValue: 1 << 21)
  /// Known products, works, illnesses, laws.
  package static let other = NameEvidence(rawValue: 1 << 22)
  /// Function words, which never are names alone.
  package static let function = NameEvidence(rawValue: 1 << 23)
  /// The full name of a well-known person.
  package static let person = NameEvidence(rawValue: 1 << 24)

  /// The sequence of words so far is the beginning of a longer phrase of the tables.
  package static let beginsPhrase = NameEvidence(rawValue: 1 << 30)

  /// The evidence that whole phrases can carry.
  static let phraseKinds: NameEvidence = [
    .country, .nationality, .people, .partisan, .city, .region, .organization, .event, .other, .person, .title,
    .office, .calendar, .firstName, .surname,
  ]
}
