import LanguageData
package import LinearModel
import NewsModel
import NewsModelData

/// Corrects, by a trained model, the ends of sentences that the rules drew.
///
/// The rules see marks. Where people write without them (signatures, headers of mail, lists, "thanks ‖ John") what stands
/// around a place tells: "Best, ‖ Kim ‖ Kim Berg 04/03/2001 10:15 AM ‖ Please call."
package struct BoundaryReader: Sendable {
  /// Raised whenever the features change, so that an old model file is refused.
  package static let version: UInt32 = 1

  /// Weights of the few features that are asked first. Its constants: the score from which on, and up to which, a place has
  /// or has no end without further questions.
  private let glances: HashedWeights
  private let weights: HashedWeights

  /// The reader with the embedded models.
  package static let embedded: BoundaryReader = {
    func weights(_ table: EmbeddedTable) -> HashedWeights {
      guard let weights = HashedWeights(bytes: table.buffer, version: version) else {
        table.refuseModel(needed: version)
      }
      return weights
    }
    return BoundaryReader(glances: weights(language_boundary_glances()), weights: weights(language_boundaries()))
  }()

  package init(glances: HashedWeights, weights: HashedWeights) {
    self.glances = glances
    self.weights = weights
  }

  /// The sentences of a text, from those that the rules drew.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func corrected(_ text: AnalyzedText, bytes: [UInt8]) -> [Sentence] {
    var features = BoundaryFeatures()
    var sentences: [Sentence] = []
    sentences.reserveCapacity(text.sentences.count)
    var ranges: [Range<Int>] = []
    Self.forEachParagraph(of: text.sentences) { drawn in
      ranges.removeAll(keepingCapacity: true)
      Self.divide(drawn, tokens: text.tokens, bytes: bytes, into: &ranges) { ends($0, text.tokens, bytes, &features) }
      for range in ranges {
        var sentence = drawn[drawn.startIndex]
        sentence.tokens = range
        sentence.span = text.span(of: range)
        sentence.isHeading = sentence.isHeading && ranges.count == 1
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// Calls `body` with the sentences of each paragraph; a dateline comes alone.
  static func forEachParagraph(of sentences: [Sentence], _ body: (ArraySlice<Sentence>) -> Void) {
    var first = 0
    while first < sentences.count {
      var end = first + 1
      while end < sentences.count, sentences[end].paragraph == sentences[first].paragraph, !sentences[first].isDateline
      {
        end += 1
      }
      body(sentences[first..<end])
      first = end
    }
  }

  private func ends(
    _ place: BoundaryPlace, _ tokens: [Token], _ bytes: [UInt8], _ features: inout BoundaryFeatures
  ) -> Bool {
    features.glance(place, tokens, bytes)
    let glance = glances.sums(of: features.rows).first
    if glance < Int(glances.constants[0]) { return false }
    if glance > Int(glances.constants[1]) { return true }
    features.read(place, tokens, bytes)
    return weights.sums(of: features.rows).first > 0
  }

  /// Appends the sentences of a paragraph.
  ///
  /// - Parameter isEnd: Tells where one ends, asked in order and only where an end is drawn or thinkable: between two small
  ///   words it is not.
  static func divide(
    _ drawn: ArraySlice<Sentence>, tokens: [Token], bytes: [UInt8], into sentences: inout [Range<Int>],
    isEnd: (BoundaryPlace) -> Bool
  ) {
    guard let first = drawn.first, let last = drawn.last else { return }
    let paragraph = first.tokens.lowerBound..<last.tokens.upperBound
    var start = paragraph.lowerBound
    func ask(_ index: Int, isDrawn: Bool, before: Int, after: Int) {
      let next = tokens[index + 1]
      if next.features.contains(.glued) {
        guard isDrawn else { return }
      } else {
        let opened = sentences.suffix(Self.reach).count { tokens[$0.lowerBound].word == next.word }
        let place = BoundaryPlace(
          index: index, paragraph: paragraph, isDrawn: isDrawn, before: before, after: after, start: start,
          opened: opened)
        guard isEnd(place) else { return }
      }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    for number in drawn.indices {
      let sentence = drawn[number].tokens
      for index in sentence.lowerBound..<sentence.upperBound - 1 {
        if bytes[Int(tokens[index + 1].start)].isASCIILowercase, bytes[Int(tokens[index].end) - 1].isASCIILowercase {
          continue
        }
        ask(index, isDrawn: false, before: index - sentence.lowerBound + 1, after: sentence.upperBound - 1 - index)
      }
      guard number + 1 < drawn.endIndex else { break }
      ask(sentence.upperBound - 1, isDrawn: true, before: sentence.count, after: drawn[number + 1].tokens.count)
    }
    sentences.append(start..<paragraph.upperBound)
  }

  /// So many sentences back is looked for one that began with the same word.
  private static let reach = 12
}
