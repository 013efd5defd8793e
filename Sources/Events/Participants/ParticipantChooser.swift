import EventsData
import NewsModel

/// Chooses who takes part in an event among those whom its clauses and the sentences around them name.
///
/// The clause alone leaves most of them out: "The court heard Berg. … The hearing ended on Friday." Everyone chosen is named
/// in a sentence that tells the event or in one beside it.
struct ParticipantChooser {
  private let text: AnalyzedText
  private let entities: EntityReading
  private let tree: ClauseTree
  private let features: ParticipantFeatures

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree) {
    self.text = text
    self.entities = entities
    self.tree = tree
    features = ParticipantFeatures(text, entities: entities, tree: tree)
  }

  /// Those who take part: first whom the clauses name, in their order, then the others in the order of the text.
  ///
  /// - Parameter place: The entity where the event took place.
  func participants(of event: [TriggerMention], place: Int?) -> [Event.Participant] {
    guard let first = event.first else { return [] }
    let roles = EventRoles.of(first.type)
    var chosen: [(participant: Event.Participant, isStated: Bool)] = []
    for actor in actors(near: event) where score(actor, in: event, place: place) >= Self.weights.threshold {
      let stated = event.lazy.flatMap(\.participants).first { $0.entity == actor.entity }
      chosen.append((stated ?? inferred(actor, roles), stated != nil))
    }
    let stated = event.flatMap(\.participants).map(\.entity)
    func order(_ entity: Int) -> Int { stated.firstIndex(of: entity) ?? stated.count }
    return chosen.enumerated().sorted {
      (order($0.element.participant.entity), $0.offset) < (order($1.element.participant.entity), $1.offset)
    }.prefix(Self.limit).map(\.element.participant)
  }

  /// Calls `body` with everyone near an event, and the features that they are weighed by.
  func forEachCandidate(
    of event: [TriggerMention], place: Int?, body: (NearbyActor, [(name: String, value: Double)]) -> Void
  ) {
    for actor in actors(near: event) {
      var values: [(name: String, value: Double)] = []
      features.forEach(of: actor, in: event, place: place) { values.append(($0.name, $1)) }
      body(actor, values)
    }
  }

  private static let weights = FeatureWeights(events_participants().buffer, column: "weight")
  /// An event that an article tells over and over would gather all who are in it.
  private static let limit = 8
  private static let toldAtMost = 4

  private func score(_ actor: NearbyActor, in event: [TriggerMention], place: Int?) -> Int {
    var score = 0.0
    features.forEach(of: actor, in: event, place: place) { score += $1 * Double(Self.weights[$0]) }
    return Int(score.rounded())
  }

  private func inferred(_ actor: NearbyActor, _ roles: EventRoles) -> Event.Participant {
    let isPerson = entities.entities[actor.entity].type == .person
    return Event.Participant(entity: actor.entity, role: isPerson ? roles.person : roles.body, span: actor.evidence)
  }

  // MARK: Who is near

  /// The actors of the sentences that tell an event, and of two before and one after the first of them, in text order.
  private func actors(near event: [TriggerMention]) -> [NearbyActor] {
    guard let first = event.first, let sentence = text.sentenceIndex(ofToken: first.head) else { return [] }
    var found: [NearbyActor] = []
    var place: [Int: Int] = [:]
    func see(_ token: Int, from mention: TriggerMention, _ change: (inout NearbyActor, Mention) -> Void) {
      guard let named = tree.mention(at: token), named.tokens.lowerBound == token, let entity = named.entity,
        Self.actors.contains(entities.entities[entity].type)
      else { return }
      let distance = abs(token - mention.head)
      if place[entity] == nil {
        place[entity] = found.count
        found.append(NearbyActor(entity: entity, mention: nil, evidence: named.span, distance: distance))
      }
      guard let index = place[entity] else { return }
      change(&found[index], named)
      if distance < found[index].distance {
        found[index].distance = distance
        found[index].evidence = named.span
      }
    }
    for token in text.sentences[sentence].tokens {
      see(token, from: first) { actor, named in
        if actor.mention.map({ abs(token - first.head) < abs($0.tokens.lowerBound - first.head) }) ?? true {
          actor.mention = named
        }
      }
    }
    for number in max(0, sentence - 2)..<sentence {
      for token in text.sentences[number].tokens { see(token, from: first) { actor, _ in actor.isBefore = true } }
    }
    if sentence + 1 < text.sentences.count {
      for token in text.sentences[sentence + 1].tokens {
        see(token, from: first) { actor, _ in actor.isAfter = true }
      }
    }
    for mention in event.prefix(Self.toldAtMost).dropFirst() {
      guard let other = text.sentenceIndex(ofToken: mention.head) else { continue }
      for token in text.sentences[other].tokens { see(token, from: mention) { actor, _ in actor.isLater = true } }
    }
    return found
  }

  private static let actors: Set<EntityType> = [.person, .country, .organization, .group]
}
