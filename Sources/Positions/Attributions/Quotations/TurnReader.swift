import NewsModel

/// Reads the turns of an interview: paragraphs that open with a name, initials or "Q" and a colon ("AB: It failed."),
/// or with a name in two brackets.
struct TurnReader: ParseReader {
  /// What the two who talk say, and where in the article they do: there "I" and "you" are they.
  struct Reading {
    var turns: [Attribution] = []
    var bodies: [Range<Int>] = []
  }

  let parse: Parse

  /// Each turn is one position of its speaker; a turn that ends in a question asks.
  func reading() -> Reading {
    var turns: [(label: Int, body: Range<Int>)] = []
    var count: [WordHash: Int] = [:]
    for paragraph in text.paragraphs where !text.sentences[paragraph.sentences.lowerBound].isBoilerplate {
      guard let turn = turn(paragraph.tokens) else { continue }
      turns.append(turn)
      count[text.tokens[turn.label].word, default: 0] += 1
    }
    // A label that stands once ("Update:") opens no turn.
    turns.removeAll { count[text.tokens[$0.label].word, default: 0] < 2 }
    if turns.isEmpty { return unlabelledReading() }
    var reading = Reading()
    for (number, (label, body)) in turns.enumerated() {
      guard let content = contents.trimmed(body) else { continue }
      // Paragraphs without a label go on with what the speaker says.
      let end = number + 1 < turns.count ? turns[number + 1].label : body.upperBound
      reading.bodies.append(body.lowerBound..<max(body.upperBound, end))
      let isQuestion = ["q", "question"].contains { text.tokens[label].word == $0 }
      let asks = isQuestion || content.upperBound < text.tokens.count && text.tokens[content.upperBound].word == "?"
      reading.turns.append(
        Attribution(
          sourceHead: label, cue: nil, frame: .speech, stance: asks ? .asks : .asserts, content: [content],
          rule: .turn))
    }
    return reading
  }

  /// The label of a paragraph and what is said behind its colon.
  private func turn(_ paragraph: Range<Int>) -> (label: Int, body: Range<Int>)? {
    var index = paragraph.lowerBound
    while index < paragraph.upperBound, text.tokens[index].word == "(" || text.tokens[index].word == "[" { index += 1 }
    let label = index
    let isInBrackets = label - paragraph.lowerBound > 1
    while index < paragraph.upperBound, index - label < 3, text.tokens[index].features.contains(.capitalized) {
      index += 1
    }
    guard index > label else { return nil }
    while index < paragraph.upperBound, text.tokens[index].word == ")" || text.tokens[index].word == "]" { index += 1 }
    guard index + 2 < paragraph.upperBound else { return nil }
    if text.tokens[index].word == ":" { return (label, (index + 1)..<paragraph.upperBound) }
    return isInBrackets && text.tokens[index - 1].word == ")" ? (label, index..<paragraph.upperBound) : nil
  }
}
