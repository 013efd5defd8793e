import Language
import LinearModel
import NewsModel

/// Trains the two models of `BoundaryReader`: which places need a closer look, and where sentences end.
struct BoundaryTrainer {
  struct Models {
    var glances: [UInt8]
    var weights: [UInt8]
    var summary: String

    /// The models in memory that is never freed.
    var reader: BoundaryReader? {
      guard let glances = Self.running(glances), let weights = Self.running(weights) else { return nil }
      return BoundaryReader(glances: glances, weights: weights)
    }

    private static func running(_ file: [UInt8]) -> HashedWeights? {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
      memory.copyBytes(from: file)
      return HashedWeights(bytes: UnsafeRawBufferPointer(memory), version: BoundaryReader.version)
    }
  }

  /// How many features the two models keep.
  var glanceCapacity = 4_000
  var capacity = 22_000
  var penalty = 2.0
  /// A glance settles a place where the logarithm of the odds is beyond these.
  var surelyNone = -5.0
  var surelyEnd = 6.0

  func models(_ examples: [BoundaryExample]) -> Models {
    let first = ChoiceTrainer(columns: 1, capacity: glanceCapacity, penalty: 0.5).model(
      examples.map { .init(rows: [$0.glance], label: $0.isEnd ? 1 : 0) })
    let none = Int(surelyNone * ChoiceTrainer.unit)
    let sure = Int(surelyEnd * ChoiceTrainer.unit)
    var (looks, missed, drawn) = (0, 0, 0)
    for example in examples {
      let score = first.scores(of: .init(rows: [example.glance], label: 0))[1]
      if score >= none, score <= sure { looks += 1 }
      if score < none, example.isEnd { missed += 1 }
      if score > sure, !example.isEnd { drawn += 1 }
    }
    let second = ChoiceTrainer(columns: 1, capacity: capacity, penalty: penalty).model(
      examples.map { .init(rows: [$0.rows], label: $0.isEnd ? 1 : 0) })
    return Models(
      glances: first.file(version: BoundaryReader.version, constants: [Int32(none), Int32(sure)]),
      weights: second.file(version: BoundaryReader.version, constants: []),
      summary:
        "\(examples.count) places, \(looks) looked at closely; a glance misses \(missed) ends and draws \(drawn) wrongly"
    )
  }

  /// The places of a text of a treebank.
  static func examples(_ text: TreebankText) -> [BoundaryExample] {
    let drawn = TextSegmenter(boundaries: nil).segmented(text.document)
    return BoundaryReader.examples(in: drawn, ends: Set(text.sentences.map(\.end)))
  }
}
