import NewsModel

extension ByteWriter {
  mutating func write(_ record: DocumentRecord) {
    write(record.document)
    list(record.sentences) { $0.write($1) }
    list(record.paragraphs) { $0.write($1) }
    list(record.mentions) { $0.write($1) }
    list(record.entities) { $0.write($1) }
    list(record.links) { $0.write($1) }
    list(record.events) { $0.write($1) }
    list(record.positions) { $0.write($1) }
    list(record.findings) { $0.write($1) }
  }

  private mutating func write(_ document: Document) {
    write(document.id.rawValue)
    write(document.path)
    optional(document.url) { $0.write($1) }
    optional(document.outlet) { $0.write($1) }
    optional(document.author) { $0.write($1) }
    optional(document.title) { $0.write($1) }
    optional(document.published) { $0.write($1) }
    optional(document.publishedFrom) { $0.write($1.rawValue) }
    optional(document.language) { $0.write($1) }
    list(document.boilerplate) { $0.write($1) }
    optional(document.syndicationGroup) { $0.write($1) }
  }

  private mutating func write(_ mention: Mention) {
    write(mention.span)
    write(mention.tokens.lowerBound)
    write(mention.tokens.upperBound)
    write(mention.form.rawValue)
    write(mention.type.rawValue)
    optional(mention.entity) { $0.write($1) }
    write(mention.confidence)
    write(mention.rule)
  }

  private mutating func write(_ entity: Entity) {
    write(entity.id.rawValue)
    write(entity.type.rawValue)
    write(entity.name)
    list(entity.aliases) { $0.write($1) }
    list(entity.mentions) { $0.write($1) }
    list(entity.links) { $0.write($1) }
  }

  private mutating func write(_ link: EntityLink) {
    write(link.kind.rawValue)
    write(link.source)
    write(link.target)
    optional(link.label) { $0.write($1) }
    write(link.status.rawValue)
    write(link.span)
    write(link.confidence)
    write(link.rule)
  }

  private mutating func write(_ event: Event) {
    write(event.id.rawValue)
    write(event.type.rawValue)
    write(event.name)
    write(event.trigger)
    list(event.mentions) { $0.write($1) }
    list(event.participants) { writer, participant in
      writer.write(participant.entity)
      writer.write(participant.role.rawValue)
      writer.write(participant.span)
    }
    optional(event.place) { $0.write($1) }
    optional(event.placeSpan) { $0.write($1) }
    optional(event.time) { writer, time in
      writer.write(time.span)
      writer.optional(time.date) { $0.write($1) }
    }
    write(event.status.rawValue)
    optional(event.parent) { $0.write($1) }
    write(event.confidence)
    write(event.rule)
  }

  private mutating func write(_ position: Position) {
    optional(position.source) { $0.write($1) }
    optional(position.sourceSpan) { $0.write($1) }
    optional(position.cue) { $0.write($1) }
    list(position.content) { $0.write($1) }
    write(position.stance.rawValue)
    write(position.polarity.rawValue)
    write(position.layer.rawValue)
    list(position.targets) { writer, target in
      switch target {
      case .entity(let index):
        writer.write(0)
        writer.write(index)
      case .event(let index):
        writer.write(1)
        writer.write(index)
      case .position(let index):
        writer.write(2)
        writer.write(index)
      }
    }
    optional(position.addressee) { $0.write($1) }
    optional(position.reportedBy) { $0.write($1) }
    write(position.isNegated ? 1 : 0)
    write(position.isModal ? 1 : 0)
    optional(position.date) { $0.write($1) }
    write(position.confidence)
    write(position.rule)
  }

  private mutating func write(_ finding: Finding) {
    write(finding.code.rawValue)
    optional(finding.location) { $0.write($1) }
    optional(finding.span) { $0.write($1) }
    write(finding.message)
  }
}
