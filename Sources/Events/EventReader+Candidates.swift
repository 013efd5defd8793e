package import NewsModel

/// What the tables of weights are fitted to.
extension EventReader {
  /// Every happening that the article might tell, kept or not, with what its salience is weighed by.
  package func candidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let reading = TriggerReading(text, entities: entities)
    let features = SalienceFeatures(text, entities: entities, groups: reading.groups)
    return reading.groups.map { group in
      reading.candidate(of: group, .family(group[0].family), .init { features.forEach(of: group, add: $0) })
    }
  }

  /// Everyone who is named near a happening that the article might tell, with what is weighed to find who takes part.
  package func participantCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let reading = TriggerReading(text, entities: entities)
    let chooser = ParticipantChooser(text, entities: entities, tree: reading.tree, groups: reading.groups)
    return reading.groups.flatMap { group in
      let place = group.compactMap(\.place).min { $0.nearness < $1.nearness }
      return chooser.candidates(of: group, place: place?.entity).map { actor, features in
        reading.candidate(of: group, .actor(actor.entity), features)
      }
    }
  }

  /// The dates near every happening that the article might tell, with what is weighed to find when that was.
  package func timeCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let reading = TriggerReading(text, entities: entities)
    let chooser = TimeChooser(text, tree: reading.tree, times: reading.times)
    return reading.groups.flatMap { group in
      chooser.candidates(of: group).map { reading.candidate(of: group, .date($0.date), $1) }
    }
  }

  /// Every happening that the article might tell, with what is weighed to find whether it has happened.
  package func statusCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let reading = TriggerReading(text, entities: entities)
    let timing = TimeChooser(text, tree: reading.tree, times: reading.times)
    let chooser = StatusChooser(text, tree: reading.tree)
    return reading.groups.map { group in
      reading.candidate(
        of: group, .mentions(group.map { text.span(of: $0.tokens) }),
        chooser.features(of: group, shown: group.naming, on: timing.time(of: group)?.date))
    }
  }

  /// The mentions of happenings of one type in pairs, with what is weighed to find whether they are one.
  package func joinCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let reading = TriggerReading(text, entities: entities)
    return reading.grouping.candidates(among: reading.triggers)
  }
}

extension TriggerReading {
  fileprivate func candidate(
    of group: [TriggerMention], _ subject: FittingCandidate.Subject, _ features: FittingCandidate.Features
  ) -> FittingCandidate {
    FittingCandidate(trigger: text.span(of: EventGroups.shown(of: group).tokens), subject: subject, features: features)
  }
}
