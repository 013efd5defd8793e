import NewsModel

extension Position.Target {
  /// A number that no other target of the article has: comparing and hashing targets themselves goes through tables, for
  /// they are of another module.
  var number: Int {
    switch self {
    case .entity(let index): 3 * index
    case .event(let index): 3 * index + 1
    case .position(let index): 3 * index + 2
    }
  }
}

/// What a token names: an event, an entity, or both.
struct TokenTargets: Sequence, IteratorProtocol {
  private var event: Int?
  private var entity: Int?

  init(event: Int?, entity: Int?) {
    self.event = event
    self.entity = entity
  }

  var isEmpty: Bool { event == nil && entity == nil }

  mutating func next() -> Position.Target? {
    if let index = event {
      event = nil
      return .event(index)
    }
    if let index = entity {
      entity = nil
      return .entity(index)
    }
    return nil
  }
}
