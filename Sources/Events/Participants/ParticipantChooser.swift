import EventsData
import NewsModel

/// Chooses who takes part in an event among those whom the sentences that tell it name.
///
/// The clause alone leaves most of them out: "The court was to hear Berg in the trial on Friday." What other sentences name is
/// never asked: actors that stand beside an event by chance are what users of event data complain of most.
struct ParticipantChooser {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let tree: ClauseTree
  private let features: ParticipantFeatures

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree, groups: [[TriggerMention]]) {
    self.text = text
    self.entities = entities
    self.tree = tree
    features = ParticipantFeatures(text, entities: entities, tree: tree, triggers: groups.joined())
  }

  /// Those who take part: first whom the clauses name, in their order, then the others in the order of the text.
  ///
  /// - Parameter place: The entity where the event took place.
  func participants(of event: [TriggerMention], place: Int?) -> [Event.Participant] {
    var chosen: [Event.Participant] = []
    for actor in actors(near: event) {
      let stated = event.lazy.flatMap(\.participants).first { $0.entity == actor.entity }
      let threshold = Self.weights.threshold - (stated == nil ? 0 : Self.trustInClauses)
      guard score(actor, in: event, place: place) >= threshold else { continue }
      chosen.append(
        stated ?? Event.Participant(entity: actor.entity, role: .unstated, span: actor.evidence))
    }
    let stated = event.flatMap(\.participants).map(\.entity)
    func order(_ participant: Event.Participant) -> Int {
      stated.firstIndex(of: participant.entity) ?? stated.count
    }
    return chosen.enumerated().sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
      .prefix(Self.limit).map(\.element)
  }

  /// Everyone near an event, with the features that they are weighed by.
  func candidates(of event: [TriggerMention], place: Int?) -> [(NearbyActor, FittingCandidate.Features)] {
    actors(near: event).map { actor in
      (actor, .init { features.forEach(of: actor, in: event, place: place, add: $0) })
    }
  }

  private static let weights = FeatureWeights(events_participants(), column: "weight")
  /// By how much less who is in the clause of an event needs, in thousandths: of "Kenya, Norway and Peru agreed" all do.
  private static let trustInClauses = 1_100
  /// An event that an article tells over and over would gather all who are in it.
  private static let limit = 8
  private static let toldAtMost = 4

  private func score(_ actor: NearbyActor, in event: [TriggerMention], place: Int?) -> Int {
    Self.weights.score { features.forEach(of: actor, in: event, place: place, add: $0) }
  }

  // MARK: Who is near

  /// The actors of the sentences of the event's first mentions, in text order.
  private func actors(near event: [TriggerMention]) -> [NearbyActor] {
    var found: [NearbyActor] = []
    var place: [Int: Int] = [:]
    for (number, mention) in event.prefix(Self.toldAtMost).enumerated() {
      guard let sentence = text.sentenceIndex(ofToken: mention.head) else { continue }
      for token in text.sentences[sentence].tokens {
        guard let named = tree.mention(at: token), named.tokens.lowerBound == token, let entity = named.entity,
          Self.actors.contains(entities.entities[entity].type)
        else { continue }
        let distance = abs(token - mention.head)
        let index = place[entity] ?? found.count
        if index == found.count {
          place[entity] = index
          found.append(NearbyActor(entity: entity, mention: nil, evidence: named.span, distance: distance))
        }
        if distance <= found[index].distance {
          found[index].distance = distance
          found[index].evidence = named.span
          if number == 0 { found[index].mention = named }
        }
        if number > 0 { found[index].isLater = true }
      }
    }
    return found
  }

  private static let actors: Set<EntityType> = [.person, .country, .organization, .group]
}
