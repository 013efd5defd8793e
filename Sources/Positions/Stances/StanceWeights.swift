import NewsModel
import PositionsData

/// How much each trait of a position speaks for each stance: `Data/stance-weights.tsv`.
struct StanceWeights: Sendable {
  static let shared = StanceWeights()

  /// One weight a stance, in the order of `Stance.allCases`.
  private typealias Row = SIMD16<Int32>

  /// The combinations of traits that rows speak of, without words of the content.
  private var templates: [[StanceTraits.Trait]] = []
  private var rows: [WordHash: Row] = [:]

  private init() {
    let table = positions_stance_weights()
    let lines = LexiconTable(
      String(decoding: UnsafeRawBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    ).rows
    for line in lines {
      var traits: [StanceTraits.Trait] = []
      var key = Self.start
      for condition in line["when"].split(separator: " ") {
        let sides = condition.split(separator: "=", maxSplits: 1)
        guard sides.count == 2,
          let trait = StanceTraits.Trait.allCases.first(where: { String(describing: $0) == sides[0] })
        else { preconditionFailure("stance-weights.tsv line \(line.line) names no trait: \(condition)") }
        traits.append(trait)
        key = Self.key(key, trait, WordHash(sides[1]))
      }
      guard let weight = Int32(line["weight"]), let stance = Stance(rawValue: String(line["stance"])) else {
        preconditionFailure("stance-weights.tsv line \(line.line) has no weight or no stance")
      }
      if traits != [.word], !templates.contains(traits) { templates.append(traits) }
      rows[key, default: Row()][Stance.index(of: stance)] += weight
    }
  }

  /// The stance that the traits speak for most.
  ///
  /// - Complexity: O(*n*) in the words of the content.
  func stance(of traits: StanceTraits) -> Stance {
    var sum = Row()
    for template in templates {
      var key = Self.start
      for trait in template { key = Self.key(key, trait, traits[trait]) }
      if let row = rows[key] { sum &+= row }
    }
    for word in traits.words {
      if let row = rows[Self.key(Self.start, .word, word)] { sum &+= row }
    }
    let best = Stance.allCases.indices.max { (sum[$0], $1) < (sum[$1], $0) }
    return Stance.allCases[best ?? 0]
  }

  private static let start = WordHash(rawValue: 0)

  private static func key(_ key: WordHash, _ trait: StanceTraits.Trait, _ value: WordHash) -> WordHash {
    let mixed = (key.rawValue &* 31 &+ UInt64(trait.rawValue + 1)) &* 0x9e37_79b9_7f4a_7c15
    return WordHash(rawValue: mixed ^ value.rawValue)
  }
}

extension Stance {
  fileprivate static func index(of stance: Stance) -> Int { allCases.firstIndex(of: stance) ?? 0 }
}
