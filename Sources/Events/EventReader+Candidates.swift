package import NewsModel

/// What the tables of weights are fitted to.
extension EventReader {
  /// Every happening that the article might tell, kept or not, with what its salience is weighed by.
  package func candidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let stages = Stages(text, entities)
    let features = SalienceFeatures(text, entities: entities, groups: stages.groups)
    return stages.groups.map { group in
      stages.candidate(of: group, .family(group[0].family), .init { features.forEach(of: group, add: $0) })
    }
  }

  /// Everyone who is named near a happening that the article might tell, with what is weighed to find who takes part.
  package func participantCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let stages = Stages(text, entities)
    let chooser = ParticipantChooser(text, entities: entities, tree: stages.tree, groups: stages.groups)
    return stages.groups.flatMap { group in
      let place = group.compactMap(\.place).min { $0.nearness < $1.nearness }
      return chooser.candidates(of: group, place: place?.entity).map { actor, features in
        stages.candidate(of: group, .actor(actor.entity), features)
      }
    }
  }

  /// The dates near every happening that the article might tell, with what is weighed to find when that was.
  package func timeCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let stages = Stages(text, entities)
    let chooser = TimeChooser(text, tree: stages.tree, times: stages.finder.times)
    return stages.groups.flatMap { group in
      chooser.candidates(of: group).map { stages.candidate(of: group, .date($0.date), $1) }
    }
  }

  /// Every happening that the article might tell, with what is weighed to find whether it has happened.
  package func statusCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let stages = Stages(text, entities)
    let timing = TimeChooser(text, tree: stages.tree, times: stages.finder.times)
    let chooser = StatusChooser(text, tree: stages.tree)
    return stages.groups.map { group in
      stages.candidate(
        of: group, .mentions(group.map { text.span(of: $0.tokens) }),
        chooser.features(of: group, shown: group.naming, on: timing.time(of: group)?.date))
    }
  }

  /// The mentions of happenings of one type in pairs, with what is weighed to find whether they are one.
  package func joinCandidates(_ text: AnalyzedText, entities: EntityReading) -> [FittingCandidate] {
    let stages = Stages(text, entities)
    return stages.grouping.candidates(among: stages.finder.triggers())
  }

  /// The reading of an article up to the choices.
  private struct Stages {
    let text: AnalyzedText
    let tree: ClauseTree
    let finder: TriggerFinder
    let grouping: EventGroups
    let groups: [[TriggerMention]]

    init(_ text: AnalyzedText, _ entities: EntityReading) {
      self.text = text
      tree = ClauseTree(text, entities: entities)
      let places = PlaceReader(text, entities: entities, tree: tree)
      finder = TriggerFinder(text, entities: entities, tree: tree, places: places)
      grouping = EventGroups(text, entities: entities, tree: tree)
      groups = grouping.groups(of: finder.triggers())
    }

    func candidate(
      of group: [TriggerMention], _ subject: FittingCandidate.Subject, _ features: FittingCandidate.Features
    ) -> FittingCandidate {
      FittingCandidate(
        trigger: text.span(of: EventGroups.shown(of: group).tokens), subject: subject, features: features)
    }
  }
}
