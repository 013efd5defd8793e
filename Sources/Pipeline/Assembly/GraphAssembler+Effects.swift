import Entities
import KnowledgeGraph
package import NewsModel

extension GraphAssembler {
  /// What the corrections file of this assembler changes: of entities, of events, of statements, each the most mentioned
  /// first; nothing where it has none.
  package func effects(on records: [DocumentRecord]) -> [CorrectionEffect] {
    let records = Self.distinct(records)
    let before = GraphAssembler().reading(of: records)
    let after = reading(of: records)
    var entities = EffectCounts()
    var events = EffectCounts()
    for (index, record) in records.enumerated() {
      let document = record.document.id
      for (number, entity) in record.entities.enumerated() {
        let new = after.entities.ids[document]?[number]
        entities.add(
          before.entities.ids[document]?[number].map(Graph.Node.ID.init), new.map(Graph.Node.ID.init),
          name: new.flatMap { after.entities.names[$0] },
          mentions: entity.mentions.count, in: document)
      }
      let corrected = after.records[index].events
      for (number, event) in record.events.enumerated() {
        let new = after.events.ids[document]?[number]
        events.add(
          before.events.ids[document]?[number], new, name: new.flatMap { after.events.names[$0] },
          type: corrected[number].type == event.type ? nil : corrected[number].type.rawValue,
          date: corrected[number].time?.date == event.time?.date ? nil : corrected[number].time?.date,
          mentions: event.mentions.count, in: document)
      }
    }
    return entities.sorted + events.sorted + after.statements.effects
  }
}

/// Effects on the mentions of single articles, summed up.
private struct EffectCounts {
  private var documents: [CorrectionEffect: Set<Document.ID>] = [:]
  private var mentions: [CorrectionEffect: Int] = [:]

  mutating func add(
    _ before: Graph.Node.ID?, _ after: Graph.Node.ID?, name: String?, type: String? = nil, date: PartialDate? = nil,
    mentions: Int, in document: Document.ID
  ) {
    guard let before else { return }
    let hasMoved = after != before
    guard hasMoved || name != nil || type != nil || date != nil else { return }
    let effect = CorrectionEffect(
      change: Self.change(before, after, name: name, type: type), before: before.rawValue,
      after: hasMoved ? after.map(CorrectionEffect.After.node) : nil,
      name: name, type: type, date: date)
    documents[effect, default: []].insert(document)
    self.mentions[effect, default: 0] += mentions
  }

  private static func change(
    _ before: Graph.Node.ID, _ after: Graph.Node.ID?, name: String?, type: String?
  ) -> CorrectionEffect.Change {
    guard let after else { return .ignored }
    if after == before { return name != nil ? .renamed : type != nil ? .retyped : .dated }
    return after.localName == before.localName ? .retyped : .moved
  }

  var sorted: [CorrectionEffect] {
    documents.map { effect, articles in
      var effect = effect
      effect.mentions = mentions[effect] ?? 0
      effect.articles = articles.count
      return effect
    }.sorted {
      (-$0.mentions, $0.before, $0.node, $0.date?.iso8601 ?? "")
        < (-$1.mentions, $1.before, $1.node, $1.date?.iso8601 ?? "")
    }
  }
}

extension CorrectionEffect {
  /// The id of what a node has become, empty where it stays.
  fileprivate var node: String {
    if case .node(let id) = after { id.rawValue } else { "" }
  }
}

extension Graph.Node.ID {
  /// What stands behind the kind.
  fileprivate var localName: Substring { rawValue.drop { $0 != ":" } }
}
