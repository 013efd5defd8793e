import Entities
package import NewsModel

extension GraphAssembler {
  /// Which spellings became one node and why, and which near ones did not; the least certain first.
  ///
  /// What was decided article by article for one reason is one row.
  package func merges(of records: [DocumentRecord]) -> [MergeRow] {
    let ledger = resolved(Self.distinct(records)).identity.ledger
    struct Key: Hashable {
      let isJoined: Bool
      let node: Entity.ID
      let spelling: String
      let reason: String
    }
    var documents: [Key: Set<Document.ID>] = [:]
    var certainty: [Key: Float] = [:]
    for entry in ledger.entries {
      let key = Key(
        isJoined: entry.decision == .joined, node: entry.node, spelling: entry.name, reason: entry.reason)
      documents[key, default: []].formUnion([entry.document].compactMap { $0 })
      certainty[key] = min(certainty[key] ?? 1, entry.certainty)
    }
    return documents.map { key, articles in
      MergeRow(
        isJoined: key.isJoined, node: key.node, spelling: key.spelling, reason: key.reason,
        certainty: certainty[key] ?? 1, articles: articles.count)
    }.sorted { left, right in
      (left.certainty, -left.articles, left.node.rawValue, left.spelling, left.reason)
        < (right.certainty, -right.articles, right.node.rawValue, right.spelling, right.reason)
    }
  }

  /// What a node is called in the articles, the most frequent first.
  package func spellings(of node: Entity.ID, in records: [DocumentRecord]) -> [SpellingCount] {
    let records = Self.distinct(records)
    let resolved = self.resolved(records).identity
    struct Key: Hashable {
      let spelling: String
      let form: Mention.Form
    }
    var mentions: [Key: Int] = [:]
    var articles: [Key: Set<Document.ID>] = [:]
    for record in records {
      guard let ids = resolved.ids[record.document.id] else { continue }
      for (index, entity) in record.entities.enumerated() where ids[index] == node {
        for number in entity.mentions {
          let mention = record.mentions[number]
          let key = Key(spelling: String(record.document[mention.span]), form: mention.form)
          mentions[key, default: 0] += 1
          articles[key, default: []].insert(record.document.id)
        }
      }
    }
    return mentions.map { key, count in
      SpellingCount(
        spelling: key.spelling, form: key.form, mentions: count, articles: articles[key, default: []].count)
    }.sorted {
      (-$0.mentions, $0.spelling, $0.form.rawValue) < (-$1.mentions, $1.spelling, $1.form.rawValue)
    }
  }
}
