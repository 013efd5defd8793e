import NewsModel

/// Whether the places and indices of a record that was read back lie inside its text and its lists.
///
/// Stages rely on it without looking, so a damaged record must not get past the store.
struct RecordBounds {
  private let record: DocumentRecord
  private let length: Int

  init(_ record: DocumentRecord) {
    self.record = record
    length = record.document.text.utf8.count
  }

  /// - Complexity: O(*n*) in the record.
  var hold: Bool {
    (record.sentences + record.document.boilerplate).allSatisfy(isInside)
      && record.paragraphs.count <= record.sentences.count
      && record.mentions.allSatisfy { isInside($0.span) && isEntity($0.entity) }
      && record.entities.allSatisfy { $0.mentions.allSatisfy(record.mentions.indices.contains) }
      && record.links.allSatisfy { isInside($0.span) && isEntity($0.source) && isEntity($0.target) }
      && record.events.allSatisfy(holds) && record.positions.allSatisfy(holds)
      && record.findings.allSatisfy { isInside($0.span) }
  }

  private func holds(_ event: Event) -> Bool {
    isInside(event.trigger) && event.mentions.allSatisfy(isInside)
      && event.participants.allSatisfy { isEntity($0.entity) && isInside($0.span) } && isEntity(event.place)
      && isInside(event.placeSpan) && isInside(event.time?.span)
      && event.parent.map(record.events.indices.contains) != false
  }

  private func holds(_ position: Position) -> Bool {
    isEntity(position.source) && isEntity(position.addressee) && isEntity(position.reportedBy)
      && ([position.sourceSpan, position.cue].compactMap(\.self) + position.content).allSatisfy(isInside)
      && position.targets.allSatisfy { target in
        switch target {
        case .entity(let index): isEntity(index)
        case .event(let index): record.events.indices.contains(index)
        case .position(let index): record.positions.indices.contains(index)
        }
      }
  }

  private func isEntity(_ index: Int?) -> Bool { index.map(record.entities.indices.contains) != false }
  private func isInside(_ span: TextSpan) -> Bool { span.end <= length }
  private func isInside(_ span: TextSpan?) -> Bool { span.map { $0.end <= length } != false }
}
