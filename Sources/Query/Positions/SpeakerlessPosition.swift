package import KnowledgeGraph
package import NewsModel

/// A position whose holder could not be read: no edge and no open position, but a part of the record, with its words.
package struct SpeakerlessPosition: Sendable {
  package let stance: Stance
  package let polarity: Polarity
  package let layer: Layer
  package let isNegated: Bool
  package let isModal: Bool
  package let cue: String?
  /// The words for the holder ("a senior official"), where there are any.
  package let holder: String?
  /// When it was stated, else when the article was published.
  package let date: PartialDate?
  package let evidence: Evidence

  /// Those of some articles that fit, by day, undated ones last.
  ///
  /// - Parameter words: What the words of each must hold.
  package static func all(
    in records: [DocumentRecord], _ filter: EdgeFilter, saying words: SoughtWords? = nil
  ) -> [SpeakerlessPosition] {
    records.flatMap { record in
      let open = record.positions.filter { $0.source == nil }
      guard !open.isEmpty else { return [SpeakerlessPosition]() }
      let offsets = ScalarOffsets(record.document.text)
      return open.compactMap { SpeakerlessPosition($0, record.document, offsets) }.filter { position in
        position.fits(filter) && words.map { $0.stand(in: position.evidence.quote) } ?? true
      }
    }.sorted(by: precedes)
  }

  private init?(_ position: Position, _ document: Document, _ offsets: ScalarOffsets) {
    guard let span = position.span else { return nil }
    stance = position.stance
    polarity = position.polarity
    layer = position.layer
    isNegated = position.isNegated
    isModal = position.isModal
    cue = position.cue.map { String(document[$0]) }
    holder = position.sourceSpan.map { String(document[$0]) }
    date = position.date ?? document.publicationDate
    evidence = Evidence(
      document: document.id, start: offsets.scalarOffset(ofUTF8: span.start),
      end: offsets.scalarOffset(ofUTF8: span.end), quote: String(document[span]), rule: position.rule,
      confidence: position.confidence)
  }

  private func fits(_ filter: EdgeFilter) -> Bool {
    (filter.stances.isEmpty || filter.stances.contains(stance))
      && (filter.sides.isEmpty || filter.sides.contains(polarity))
      && (filter.layers.isEmpty || filter.layers.contains(layer))
      && filter.minimumArticles <= 1 && filter.minimumSources <= 1
  }

  private static func precedes(_ left: SpeakerlessPosition, _ right: SpeakerlessPosition) -> Bool {
    if left.date != right.date { return PartialDate.isEarlier(left.date, right.date) }
    let (one, other) = (left.evidence, right.evidence)
    return (one.document, one.start, one.end, left.stance.rawValue)
      < (other.document, other.start, other.end, right.stance.rawValue)
  }
}
