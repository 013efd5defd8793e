import NewsModel
import PositionsData

/// How much each combination of traits speaks for a target: `Data/target-weights.tsv`.
struct TargetWeights: Sendable {
  static let shared = TargetWeights()

  /// The weights of all combinations of values of the same traits; values have fewer than 16 names.
  private struct Table: Sendable {
    let traits: [TargetAttributes.Trait]
    /// Where its weights begin.
    let start: Int
  }

  private var tables: [Table] = []
  /// Those of all tables, one behind the other.
  private var weights: [Int32] = []
  /// The sum that the best candidate must reach, and the one that a second must.
  private(set) var first = 0
  private(set) var second = 0
  /// How far above `first` a target must be that the words do not name, so that it is more than a guess.
  private(set) var inferred = 0
  /// How far above `first` one must be that they do name.
  private(set) var named = 0

  private init() {
    let lines = LexiconTable(positions_target_weights()).rows
    for line in lines {
      guard let weight = Int32(line["weight"]) else { line.refuse(line["weight"], as: "weight") }
      switch line["when"] {
      case "first": first = Int(weight)
      case "second": second = Int(weight)
      case "inferred": inferred = Int(weight)
      case "named": named = Int(weight)
      default: add(weight, when: line["when"], in: line)
      }
    }
  }

  private mutating func add(_ weight: Int32, when conditions: Substring, in line: LexiconTable.Row) {
    var traits: [TargetAttributes.Trait] = []
    var place = 0
    for condition in conditions.split(separator: " ") {
      guard let (trait, value) = Self.conditions[condition] else {
        line.refuse(condition, as: "trait and value")
      }
      place |= value << (4 * traits.count)
      traits.append(trait)
    }
    let index = tables.firstIndex { $0.traits == traits } ?? tables.count
    if index == tables.count {
      tables.append(Table(traits: traits, start: weights.count))
      weights += repeatElement(0, count: 1 << (4 * traits.count))
    }
    weights[tables[index].start + place] += weight
  }

  /// Every value of every trait as the table writes it: "kind=person".
  private static let conditions: [Substring: (trait: TargetAttributes.Trait, value: Int)] = {
    var conditions: [Substring: (TargetAttributes.Trait, Int)] = [:]
    for trait in TargetAttributes.Trait.allCases {
      for (value, name) in TargetAttributes.names(of: trait).enumerated() {
        conditions["\(trait)=\(name)"] = (trait, value)
      }
    }
    return conditions
  }()

  /// - Complexity: O(*n*) in the kinds of combinations that the table has.
  func score(_ attributes: TargetAttributes) -> Int {
    var sum = 0
    for table in tables {
      var place = 0
      for (number, trait) in table.traits.enumerated() { place |= Int(attributes[trait]) << (4 * number) }
      sum += Int(weights[table.start + place])
    }
    return sum
  }
}
