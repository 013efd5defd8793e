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
          before.entities.ids[document]?[number]?.rawValue, new?.rawValue,
          name: new.flatMap { after.entities.names[$0] },
          mentions: entity.mentions.count, in: document)
      }
      let corrected = after.records[index].events
      for (number, event) in record.events.enumerated() {
        let new = after.events.ids[document]?[number]
        events.add(
          before.events.ids[document]?[number]?.rawValue, new?.rawValue, name: new.flatMap { after.events.names[$0] },
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
    _ before: String?, _ after: String?, name: String?, type: String? = nil, date: PartialDate? = nil, mentions: Int,
    in document: Document.ID
  ) {
    guard let before else { return }
    let hasMoved = after != before
    guard hasMoved || name != nil || type != nil || date != nil else { return }
    let effect = CorrectionEffect(
      change: Self.change(before, after, name: name, type: type), before: before, after: hasMoved ? after : nil,
      name: name, type: type, date: date)
    documents[effect, default: []].insert(document)
    self.mentions[effect, default: 0] += mentions
  }

  private static func change(_ before: String, _ after: String?, name: String?, type: String?) -> String {
    guard let after else { return "ignored" }
    if after == before { return name != nil ? "renamed" : type != nil ? "retyped" : "dated" }
    return after.split(separator: ":").last == before.split(separator: ":").last ? "retyped" : "moved"
  }

  var sorted: [CorrectionEffect] {
    documents.map { effect, articles in
      var effect = effect
      effect.mentions = mentions[effect] ?? 0
      effect.articles = articles.count
      return effect
    }.sorted {
      (-$0.mentions, $0.before, $0.after ?? "", $0.date?.iso8601 ?? "")
        < (-$1.mentions, $1.before, $1.after ?? "", $1.date?.iso8601 ?? "")
    }
  }
}
