package import NewsModel

/// What the tables of weights are fitted to.
extension EventReader {
  /// Every happening that the article might tell, kept or not, with what its salience is weighed by.
  package func candidates(_ text: AnalyzedText, entities: EntityReading) -> [EventCandidate] {
    let groups = groups(in: text, entities, ClauseTree(text, entities: entities))
    let features = SalienceFeatures(text, entities: entities, groups: groups)
    return groups.map { group in
      var values: [(name: String, value: Double)] = []
      features.forEach(of: group) { values.append(($0.name, $1)) }
      return EventCandidate(
        trigger: text.span(of: EventGroups.shown(of: group).tokens),
        mentions: group.map { text.span(of: $0.tokens) }, family: group[0].family, features: values)
    }
  }

  /// Everyone who is named near a happening that the article might tell, with what is weighed to find who takes part.
  package func participantCandidates(_ text: AnalyzedText, entities: EntityReading) -> [ParticipantCandidate] {
    let tree = ClauseTree(text, entities: entities)
    let chooser = ParticipantChooser(text, entities: entities, tree: tree)
    var candidates: [ParticipantCandidate] = []
    for group in groups(in: text, entities, tree) {
      let trigger = text.span(of: EventGroups.shown(of: group).tokens)
      let place = group.compactMap(\.place).min { $0.nearness < $1.nearness }
      chooser.forEachCandidate(of: group, place: place?.entity) { actor, features in
        candidates.append(ParticipantCandidate(trigger: trigger, entity: actor.entity, features: features))
      }
    }
    return candidates
  }

  /// The dates near every happening that the article might tell, with what is weighed to find when that was.
  package func timeCandidates(_ text: AnalyzedText, entities: EntityReading) -> [TimeCandidate] {
    let tree = ClauseTree(text, entities: entities)
    let finder = finder(text, entities, tree)
    let chooser = TimeChooser(text, tree: tree, times: finder.times)
    var candidates: [TimeCandidate] = []
    for group in EventGroups(text, entities: entities, tree: tree).groups(of: finder.triggers()) {
      let trigger = text.span(of: EventGroups.shown(of: group).tokens)
      chooser.forEachCandidate(of: group) { time, features in
        candidates.append(TimeCandidate(trigger: trigger, date: time.date, features: features))
      }
    }
    return candidates
  }

  /// Every happening that the article might tell, with what is weighed to find whether it has happened.
  package func statusCandidates(_ text: AnalyzedText, entities: EntityReading) -> [StatusCandidate] {
    let tree = ClauseTree(text, entities: entities)
    let finder = finder(text, entities, tree)
    let timing = TimeChooser(text, tree: tree, times: finder.times)
    let chooser = StatusChooser(text, tree: tree)
    return EventGroups(text, entities: entities, tree: tree).groups(of: finder.triggers()).map { group in
      let values = chooser.values(of: group, shown: group.naming, on: timing.time(of: group)?.date)
      return StatusCandidate(
        trigger: text.span(of: EventGroups.shown(of: group).tokens), mentions: group.map { text.span(of: $0.tokens) },
        features: values)
    }
  }

  /// The mentions of happenings of one type in pairs, with what is weighed to find whether they are one.
  package func joinCandidates(_ text: AnalyzedText, entities: EntityReading) -> [JoinCandidate] {
    let tree = ClauseTree(text, entities: entities)
    return EventGroups(text, entities: entities, tree: tree).candidates(among: mentions(in: text, entities, tree))
  }

  private func groups(in text: AnalyzedText, _ entities: EntityReading, _ tree: ClauseTree) -> [[TriggerMention]] {
    EventGroups(text, entities: entities, tree: tree).groups(of: mentions(in: text, entities, tree))
  }

  private func mentions(in text: AnalyzedText, _ entities: EntityReading, _ tree: ClauseTree) -> [TriggerMention] {
    finder(text, entities, tree).triggers()
  }

  private func finder(_ text: AnalyzedText, _ entities: EntityReading, _ tree: ClauseTree) -> TriggerFinder {
    let places = PlaceReader(text, entities: entities, tree: tree)
    return TriggerFinder(text, entities: entities, tree: tree, places: places)
  }
}
