package import NewsModel

/// Writes records as JSON, one document a line, as `Schemas/document.schema.json` says.
///
/// Ranges are half-open and count Unicode scalars of `text`.
package struct RecordFormat: Sendable {
  package init() {}

  /// One line of JSON without its newline.
  package func line(for record: DocumentRecord) -> String { String(decoding: bytes(for: record), as: UTF8.self) }

  /// The same as bytes.
  package func bytes(for record: DocumentRecord) -> [UInt8] {
    let encoder = RecordEncoder(record)
    var writer = JSONWriter()
    encoder.write(to: &writer)
    return writer.bytes
  }
}

private struct RecordEncoder {
  let record: DocumentRecord
  let document: Document
  let offsets: ScalarOffsets

  init(_ record: DocumentRecord) {
    self.record = record
    document = record.document
    offsets = ScalarOffsets(record.document.text)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", document.id.rawValue)
      json.member("path", document.path)
      json.member("url", ifPresent: document.url)
      json.member("outlet", ifPresent: document.outlet)
      json.member("author", ifPresent: document.author)
      json.member("title", ifPresent: document.title)
      json.member("published", ifPresent: document.published)
      json.member("publishedFrom", ifPresent: document.publishedFrom?.rawValue)
      json.member("language", ifPresent: document.language)
      json.member("syndicationGroup", ifPresent: document.syndicationGroup)
      json.member("text", document.text)
      json.member("sentences") { $0.array { json in record.sentences.forEach { range($0, &json) } } }
      json.member("boilerplate") { $0.array { json in document.boilerplate.forEach { range($0, &json) } } }
      json.member("mentions") { $0.array { json in record.mentions.indices.forEach { mention($0, &json) } } }
      json.member("entities") { $0.array { json in record.entities.forEach { entity($0, &json) } } }
      json.member("links") { $0.array { json in record.links.forEach { link($0, &json) } } }
      json.member("events") { $0.array { json in record.events.forEach { event($0, &json) } } }
      json.member("positions") { $0.array { json in record.positions.indices.forEach { position($0, &json) } } }
      json.member("findings") { $0.array { json in record.findings.forEach { finding($0, &json) } } }
    }
  }

  private func mention(_ index: Int, _ json: inout JSONWriter) {
    let mention = record.mentions[index]
    json.object { json in
      json.member("id", mentionID(index))
      place(mention.span, &json)
      json.member("form", mention.form.rawValue)
      json.member("type", mention.type.rawValue)
      json.member("entity", orNull: entityID(mention.entity))
      json.member("rule", mention.rule)
      json.member("confidence") { $0.decimal(mention.confidence) }
    }
  }

  private func entity(_ entity: Entity, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", entity.id.rawValue)
      json.member("type", entity.type.rawValue)
      json.member("name", entity.name)
      json.member("aliases") { $0.array { json in entity.aliases.forEach { json.string($0) } } }
      json.member("mentions") { $0.array { json in entity.mentions.forEach { json.string(mentionID($0)) } } }
      if !entity.links.isEmpty {
        json.member("links") { $0.array { json in entity.links.forEach { json.string($0) } } }
      }
    }
  }

  private func link(_ link: EntityLink, _ json: inout JSONWriter) {
    json.object { json in
      json.member("kind", link.kind.rawValue)
      json.member("source", orNull: entityID(link.source))
      json.member("target", orNull: entityID(link.target))
      json.member("label", ifPresent: link.label)
      json.member("status", link.status.rawValue)
      place(link.span, &json)
      json.member("rule", link.rule)
      json.member("confidence") { $0.decimal(link.confidence) }
    }
  }

  private func event(_ event: Event, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", event.id.rawValue)
      json.member("type", event.type.rawValue)
      json.member("name", event.name)
      json.member("trigger") { span(event.trigger, &$0) }
      json.member("mentions") { $0.array { json in event.mentions.forEach { span($0, &json) } } }
      json.member("participants") { json in
        json.array { json in
          for participant in event.participants {
            json.object { json in
              json.member("entity", orNull: entityID(participant.entity))
              json.member("role", participant.role.rawValue)
              place(participant.span, &json)
            }
          }
        }
      }
      json.member("place", orNull: entityID(event.place))
      if let time = event.time {
        json.member("time") { json in
          json.object { json in
            place(time.span, &json)
            json.member("date", orNull: time.date?.iso8601)
          }
        }
      }
      json.member("status", event.status.rawValue)
      json.member("partOf", ifPresent: event.parent.map { record.events[$0].id.rawValue })
      json.member("rule", event.rule)
      json.member("confidence") { $0.decimal(event.confidence) }
    }
  }

  private func position(_ index: Int, _ json: inout JSONWriter) {
    let position = record.positions[index]
    json.object { json in
      json.member("id", positionID(index))
      json.member("source", orNull: entityID(position.source))
      if let sourceSpan = position.sourceSpan { json.member("sourceSpan") { span(sourceSpan, &$0) } }
      if let cue = position.cue { json.member("cue") { span(cue, &$0) } }
      json.member("content") { content(position.content, &$0) }
      json.member("stance", position.stance.rawValue)
      json.member("polarity", position.polarity.rawValue)
      json.member("layer", position.layer.rawValue)
      json.member("targets") { $0.array { json in position.targets.forEach { json.string(targetID($0)) } } }
      json.member("addressee", orNull: entityID(position.addressee))
      json.member("reportedBy", orNull: entityID(position.reportedBy))
      if position.isNegated { json.member("negated", true) }
      if position.isModal { json.member("modal", true) }
      json.member("date", ifPresent: position.date?.iso8601)
      json.member("rule", position.rule)
      json.member("confidence") { $0.decimal(position.confidence) }
    }
  }

  private func content(_ spans: [TextSpan], _ json: inout JSONWriter) {
    json.object { json in
      guard let first = spans.first else { return }
      place(spans.dropFirst().reduce(first) { $0.union($1) }, &json)
      if spans.count > 1 { json.member("parts") { $0.array { json in spans.forEach { range($0, &json) } } } }
    }
  }

  private func finding(_ finding: Finding, _ json: inout JSONWriter) {
    json.object { json in
      json.member("code", finding.code.rawValue)
      if let span = finding.span {
        json.member("start", offsets.scalarOffset(ofUTF8: span.start))
        json.member("end", offsets.scalarOffset(ofUTF8: span.end))
      }
      json.member("message", finding.message)
    }
  }

  private func span(_ span: TextSpan, _ json: inout JSONWriter) { json.object { place(span, &$0) } }

  private func place(_ span: TextSpan, _ json: inout JSONWriter) {
    json.member("start", offsets.scalarOffset(ofUTF8: span.start))
    json.member("end", offsets.scalarOffset(ofUTF8: span.end))
    json.member("text") { $0.string(document[span]) }
  }

  private func range(_ span: TextSpan, _ json: inout JSONWriter) {
    json.array { json in
      json.number(offsets.scalarOffset(ofUTF8: span.start))
      json.number(offsets.scalarOffset(ofUTF8: span.end))
    }
  }

  private func mentionID(_ index: Int) -> String { "m\(index + 1)" }
  private func positionID(_ index: Int) -> String { "p\(index + 1)" }
  private func entityID(_ index: Int?) -> String? { index.map { record.entities[$0].id.rawValue } }

  private func targetID(_ target: Position.Target) -> String {
    switch target {
    case .entity(let index): record.entities[index].id.rawValue
    case .event(let index): record.events[index].id.rawValue
    case .position(let index): positionID(index)
    }
  }
}
