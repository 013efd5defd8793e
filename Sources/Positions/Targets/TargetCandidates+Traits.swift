import NewsModel

extension TargetCandidates {
  /// What the content and whom it is said of name; of the candidates, those that were found first.
  func named(_ found: [Candidate]) -> TargetAttributes.Named {
    var events = false
    var entities = false
    for candidate in found {
      if case .event = candidate.target { events = true } else { entities = true }
    }
    return events ? (entities ? .both : .event) : entities ? .entity : .nothing
  }

  /// Adds the traits that do not depend on where a candidate stands.
  func describe(_ candidate: inout Candidate, _ setting: Setting, named: TargetAttributes.Named) {
    typealias Traits = TargetAttributes
    candidate.attributes[.named] = named.rawValue
    candidate.attributes[.stance] = Self.group(of: setting.stance).rawValue
    candidate.attributes[.layer] = Self.layer(setting.layer).rawValue
    candidate.attributes[.frame] = (Self.takesObject(setting.attribution) ? Traits.Frame.object : .content).rawValue
    candidate.attributes[.told] = told.others(naming: candidate.target, than: setting.number).rawValue
    candidate.attributes[.share] = names.share(of: candidate.target).rawValue
    if told.isContinued(candidate.target, in: setting.number) {
      candidate.attributes[.continued] = Traits.Answer.yes.rawValue
    }
    let mentions: Int
    switch candidate.target {
    case .event(let event):
      candidate.attributes[.kind] = (topics.isTalk(event) ? Traits.Kind.talk : .event).rawValue
      candidate.attributes[.sort] = topics.sort(of: event).rawValue
      if event == topics.main { candidate.attributes[.chief] = Traits.Chief.event.rawValue }
      candidate.attributes[.opening] = names.opening(of: event).rawValue
      mentions = topics.mentions(of: event)
    case .entity(let entity):
      candidate.attributes[.kind] = kind(of: entity).rawValue
      if entity == resolver.mainPerson {
        candidate.attributes[.chief] = Traits.Chief.person.rawValue
      } else if entity == resolver.mainOther {
        candidate.attributes[.chief] = Traits.Chief.entity.rawValue
      }
      mentions = resolver.mentions(of: entity)
    case .position: return
    }
    candidate.attributes[.count] = (mentions > 4 ? Traits.Count.many : mentions > 1 ? .few : .one).rawValue
  }

  /// Whether the words say outright what the stance is towards.
  static func takesObject(_ attribution: Attribution) -> Bool {
    attribution.target != nil || attribution.frame == .deed
  }

  private func kind(of entity: Int) -> TargetAttributes.Kind {
    switch resolver.type(of: entity) {
    case .person: .person
    case .country: .country
    case .place: .place
    case .group: .group
    default: .organization
    }
  }

  private static func group(of stance: Stance) -> TargetAttributes.Group {
    switch stance {
    case .asserts, .confirms, .declines, .asks, .warns, .hopes: .tells
    case .supports, .accepts: .praises
    case .opposes, .rejects, .doubts, .denies: .judges
    case .urges, .demands: .asks
    case .promises: .plans
    case .accuses: .blames
    }
  }

  private static func layer(_ layer: Layer) -> TargetAttributes.Layer {
    switch layer {
    case .quoted, .mixed: .quoted
    case .stated: .stated
    default: .reported
    }
  }
}
