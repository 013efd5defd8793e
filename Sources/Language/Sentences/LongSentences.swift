import NewsModel

/// Cuts sentences that are longer than anybody writes: lists, tables, text without marks. The stages behind take time by
/// the square of a sentence's length.
struct LongSentences {
  /// In tokens. The longest sentences of newspapers have some two hundred.
  static let limit = 400

  /// The sentences with those above the limit cut behind a semicolon or comma, or where the limit is.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func cut(_ sentences: [Sentence], of text: AnalyzedText) -> [Sentence] {
    guard sentences.contains(where: { $0.tokens.count > Self.limit }) else { return sentences }
    return sentences.flatMap { sentence -> [Sentence] in
      var parts: [Sentence] = []
      var start = sentence.tokens.lowerBound
      while start < sentence.tokens.upperBound {
        let end = sentence.tokens.upperBound - start <= Self.limit ? sentence.tokens.upperBound : cut(from: start, text)
        var part = sentence
        part.tokens = start..<end
        part.span = text.span(of: start..<end)
        parts.append(part)
        start = end
      }
      return parts
    }
  }

  /// Behind the last mark of the half before the limit, a semicolon rather than a comma.
  private func cut(from start: Int, _ text: AnalyzedText) -> Int {
    let half = (start + Self.limit / 2)..<(start + Self.limit)
    let mark =
      half.last { text.tokens[$0].word == ";" } ?? half.last { text.tokens[$0].word == "," } ?? half.upperBound - 1
    return mark + 1
  }
}
