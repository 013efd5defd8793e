import EventsData
import NewsModel

/// Which word of a person's name is the family's: `Data/family-names.tsv`.
struct FamilyNames: Sendable {
  static let shared = FamilyNames()

  private var sure: Set<String> = []
  private var withTwo: Set<String> = []

  private init() {
    for row in LexiconTable(events_family_names()).rows {
      let names = row.list("names").map(String.init)
      switch row["kind"] {
      case "sure": sure.formUnion(names)
      case "with-two": withTwo.formUnion(names)
      default: row.refuse(row["kind"], as: "kind")
      }
    }
  }

  /// The family name: the last word but for "Jr.", in names of East Asia the first one.
  func familyName(in name: String) -> String {
    let words = name.split(separator: " ").filter { !Self.generations.contains($0) }
    guard let first = words.first, let last = words.last else { return name }
    let isFirst =
      sure.contains(String(first)) && (2...3).contains(words.count)
      || withTwo.contains(String(first)) && (words.count == 3 || words.count == 2 && last.contains("-"))
    return String(isFirst ? first : last)
  }

  private static let generations: Set<Substring> = ["Jr.", "Jr", "Sr.", "Sr", "I", "II", "III", "IV"]
}
