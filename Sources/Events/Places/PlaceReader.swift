import NewsModel

/// Reads where something happened: the place that its own words name, else the one that sets the scene.
struct PlaceReader {
  /// A place with the words that name it.
  struct Found {
    var entity: Int
    var span: TextSpan
    /// How far from the event it stands.
    var nearness: Nearness
  }

  /// From the event's own phrase to the opening of the article; the nearer one is believed.
  enum Nearness: Int, Comparable {
    case phrase, sentence, paragraph, lead, article
    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  let text: AnalyzedText
  let entities: EntityReading
  let tree: ClauseTree
  let borders: ClauseBorders
  /// Places and countries by each single word that stands for them.
  var placeOfWord: [WordHash: Int] = [:]

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree) {
    self.text = text
    self.entities = entities
    self.tree = tree
    borders = ClauseBorders(text, tree: tree)
    for mention in entities.mentions where mention.tokens.count == 1 {
      guard mention.type == .place || mention.type == .country, mention.form == .name || mention.form == .demonym,
        let entity = mention.entity, let token = mention.tokens.first
      else { continue }
      placeOfWord[text.tokens[token].word] = entity
    }
  }

  /// The place of a trigger, from its phrase, its sentence or the two sentences before in its paragraph.
  ///
  /// - Parameter name: The words of an event's own name, which may hold its place: "Syrian Civil War".
  func place(of head: Int, kind: EventKind, sentence number: Int, name: Range<Int>? = nil) -> Found? {
    coarsePlace(of: head, kind: kind, sentence: number, name: name).map(finer)
  }

  /// "Kenosha, Wisconsin protesters": of a place and the one that holds it, the first is where it was.
  private func finer(_ found: Found) -> Found {
    let token = text.tokenIndex(atOrAfter: found.span.start)
    guard token > 1, text.words(of: (token - 1)..<token) == ",", let mention = tree.mention(at: token - 2),
      mention.type == .place, let entity = mention.entity, mention.tokens.upperBound == token - 1
    else { return found }
    // "in Lima, Kenya and Peru" lists; "in Lima, Peru" does not.
    let next = text.tokenIndex(atOrAfter: found.span.end)
    if text.tokens.indices.contains(next), ["and", "or"].contains(text.tokens[next].word) { return found }
    return Found(entity: entity, span: mention.span, nearness: found.nearness)
  }

  private func coarsePlace(of head: Int, kind: EventKind, sentence number: Int, name: Range<Int>?) -> Found? {
    if let found = phrasePlace(of: head, kind: kind) ?? name.flatMap(namedPlace) { return found }
    if let found = herePlace(of: head, in: number) { return found }
    if let found = nearest(to: head, in: number, nearness: .sentence) { return found }
    guard mayBeCarried(to: head, in: number) else { return nil }
    let paragraph = text.sentences[number].paragraph
    for index in (max(0, number - 2)..<number).reversed() where text.sentences[index].paragraph == paragraph {
      if let found = nearest(to: head, in: index, nearness: .paragraph) { return found }
    }
    return nil
  }
}
