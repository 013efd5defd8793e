import NewsModel

/// What the positions of an article name in their contents: speakers come back to what they and others spoke of.
struct ToldTargets {
  /// What each attribution names; nothing for one that is no position of its own.
  private let named: [Set<Position.Target>]
  private var counts: [Position.Target: Int] = [:]
  /// The attribution before by the same source.
  private var previous: [Int?] = []

  /// - Complexity: O(*n*) in the tokens of all contents.
  init(_ attributions: [Attribution], sources: [Int?], names: NamedTargets, isPosition: (Int) -> Bool) {
    named = attributions.indices.map { number in
      guard isPosition(number) else { return [] }
      var found = Set(attributions[number].content.joined().flatMap { names.targets(atToken: $0) })
      if let source = sources[number] { found.remove(.entity(source)) }
      return found
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
    switch (counts[target] ?? 0) - (named[number].contains(target) ? 1 : 0) {
    case ...0: .no
    case 1: .once
    case 2: .twice
    default: .often
    }
  }

  /// Whether the last position of the same source names a target.
  func isContinued(_ target: Position.Target, in number: Int) -> Bool {
    previous[number].map { named[$0].contains(target) } ?? false
  }
}
