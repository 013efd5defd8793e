import NewsModel

/// What the positions of an article name in their contents: speakers come back to what they and others spoke of.
struct ToldTargets {
  /// The numbers of what each attribution names, each once; nothing for one that is no position of its own.
  private var named: [[Int]] = []
  private var counts: [Int: Int] = [:]
  /// The attribution before by the same source.
  private var previous: [Int?] = []

  /// - Complexity: O(*n*) in the tokens of all contents.
  init(_ attributions: [Attribution], sources: [Int?], names: NamedTargets, isPosition: (Int) -> Bool) {
    named.reserveCapacity(attributions.count)
    for number in attributions.indices {
      var found: [Int] = []
      let source = sources[number].map { Position.Target.entity($0).number }
      for range in attributions[number].content where isPosition(number) {
        for token in range {
          for target in names.targets(atToken: token) where target.number != source && !found.contains(target.number) {
            found.append(target.number)
          }
        }
      }
      named.append(found)
    }
    var last: [Int: Int] = [:]
    for number in attributions.indices {
      for target in named[number] { counts[target, default: 0] += 1 }
      previous.append(sources[number].flatMap { last[$0] })
      if let source = sources[number], isPosition(number) { last[source] = number }
    }
  }

  /// How many other positions name a target.
  func others(naming target: Position.Target, than number: Int) -> TargetAttributes.Told {
    switch (counts[target.number] ?? 0) - (named[number].contains(target.number) ? 1 : 0) {
    case ...0: .no
    case 1: .once
    case 2: .twice
    default: .often
    }
  }

  /// Whether the last position of the same source names a target.
  func isContinued(_ target: Position.Target, in number: Int) -> Bool {
    previous[number].map { named[$0].contains(target.number) } ?? false
  }
}
