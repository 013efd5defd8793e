import NewsModel

/// An article with every mention of what might have happened in it: what events and their parts are chosen from.
struct TriggerReading {
  let text: AnalyzedText
  let entities: EntityReading
  let tree: ClauseTree
  let places: PlaceReader
  let times: TimeTable
  /// In the order of the text.
  let triggers: [TriggerMention]
  let grouping: EventGroups
  /// The mentions of each happening, kept or not.
  let groups: [[TriggerMention]]

  init(_ text: AnalyzedText, entities: EntityReading) {
    self.text = text
    self.entities = entities
    tree = ClauseTree(text, entities: entities)
    places = PlaceReader(text, entities: entities, tree: tree)
    let finder = TriggerFinder(text, entities: entities, tree: tree, places: places)
    times = finder.times
    triggers = finder.triggers()
    grouping = EventGroups(text, entities: entities, tree: tree)
    groups = grouping.groups(of: triggers)
  }
}
