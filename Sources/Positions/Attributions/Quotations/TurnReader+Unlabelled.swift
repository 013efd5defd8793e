import NewsModel

/// Interviews without labels: paragraphs that ask and paragraphs that answer, in turn.
///
/// "Why did you leave?" and behind it "I had no choice."
extension TurnReader {
  /// A paragraph of an article.
  private struct Paragraph {
    let tokens: Range<Int>
    let sentences: Int
    /// It ends in a question, or is one sentence that speaks to "you".
    let asks: Bool
    /// "I", "my" or "me" stands outside quotation marks.
    let isOwn: Bool
    /// It tells of somebody in quotation marks or by a verb of speech, as reports do.
    let isReport: Bool
  }

  /// Reads the answers from the first question on: what stands behind a question is said by the person interviewed,
  /// until the next question; a single sentence between two answers is put to that person too.
  ///
  /// Only where several paragraphs ask and several answers speak of "I".
  func unlabelledReading() -> Reading {
    var reading = Reading()
    let paragraphs = self.paragraphs()
    guard let first = paragraphs.firstIndex(where: \.asks), let last = paragraphs.lastIndex(where: \.asks) else {
      return reading
    }
    let asked = (first...last).filter { paragraphs[$0].asks && $0 + 1 < paragraphs.count && !paragraphs[$0 + 1].asks }
    let answered = asked.count { number in paragraphs[number + 1].isOwn && !paragraphs[number + 1].isReport }
    // Lines of one sentence each are no answers, and who is quoted is not interviewed.
    let long = asked.count { number in paragraphs[number + 1].sentences > 1 }
    let reports = (first...min(last + 1, paragraphs.count - 1)).count { paragraphs[$0].isReport }
    guard asked.count > 2, answered * 2 >= asked.count, answered > 1, long * 2 >= asked.count,
      reports * 4 <= last - first + 1
    else { return reading }
    var isAnswered = true
    for number in first..<paragraphs.count {
      let paragraph = paragraphs[number]
      guard let content = contents.trimmed(paragraph.tokens) else { continue }
      let isPut = !isAnswered ? false : paragraph.sentences == 1 && !paragraph.isOwn && number < last + 3
      if paragraph.asks && !paragraph.isOwn || isPut && number + 1 < paragraphs.count && paragraphs[number + 1].isOwn {
        isAnswered = false
        guard paragraph.asks else { continue }
        reading.turns.append(turn(content, stance: .asks, answers: false))
        continue
      }
      // Behind the last answer the reporter goes on.
      if isAnswered, !paragraph.isOwn || number > last + 2 { if number > last { break } else { continue } }
      isAnswered = true
      reading.bodies.append(paragraph.tokens)
      reading.turns.append(turn(content, stance: .asserts, answers: true))
    }
    return reading
  }

  private func turn(_ content: Range<Int>, stance: Stance, answers: Bool) -> Attribution {
    Attribution(
      sourceHead: nil, cue: nil, frame: .speech, stance: stance, content: [content],
      inheritedSource: answers ? content.lowerBound : nil, rule: .turn)
  }

  private func paragraphs() -> [Paragraph] {
    var found: [Paragraph] = []
    for (sentences, tokens) in text.paragraphs {
      let first = text.sentences[sentences.lowerBound]
      if let end = tokens.last, !first.isBoilerplate, !first.isHeading || text.tokens[end].word == "?" {
        let plain = tokens.filter { !text.tokens[$0].features.contains(.quoted) }
        let isOwn = plain.contains { index in ["i", "my", "me", "we"].contains { text.tokens[index].word == $0 } }
        // "And yet the others found it under your feet."
        let isAddressed =
          sentences.count == 1 && !isOwn
          && plain.contains { index in ["you", "your"].contains { text.tokens[index].word == $0 } }
        found.append(
          Paragraph(
            tokens: tokens, sentences: sentences.count, asks: text.tokens[end].word == "?" || isAddressed,
            isOwn: isOwn,
            isReport: isReport(tokens)))
      }
    }
    return found
  }

  /// Words in quotation marks, or marks that pair with nothing.
  private func isReport(_ tokens: Range<Int>) -> Bool {
    guard tokens.contains(where: { index in ["\"", "“", "”"].contains { text.tokens[index].word == $0 } }) else {
      return false
    }
    let quotations = parse.quotations.numbers(overlapping: tokens)
    return quotations.isEmpty || quotations.contains { text.quotations[$0].tokens.count > 4 }
  }
}
