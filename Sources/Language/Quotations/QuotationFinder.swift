import NewsModel

/// Pairs quotation marks, over sentences and paragraphs.
///
/// A paragraph that ends inside a quotation while the next one opens with a mark continues it, as newspapers set long
/// speeches. A mark that is never closed otherwise runs to the end of its paragraph. Inside double marks single ones are
/// a nested quotation; outside, single marks count only as a pair around words.
struct QuotationFinder: Sendable {
  /// The quotations of a text in the order of their opening marks.
  ///
  /// - Parameters:
  ///   - paragraphs: Ranges of tokens, in order.
  /// - Complexity: O(*n*) in the tokens.
  func quotations(in tokens: [Token], paragraphs: [Range<Int>], bytes: [UInt8]) -> [Quotation] {
    var found: [Quotation] = []
    for (number, paragraph) in paragraphs.enumerated() {
      let next = number + 1 < paragraphs.count ? paragraphs[number + 1] : nil
      readParagraph(paragraph, next: next, tokens, bytes, &found)
    }
    return found.sorted { $0.outer < $1.outer }
  }

  private func readParagraph(
    _ paragraph: Range<Int>, next: Range<Int>?, _ tokens: [Token], _ bytes: [UInt8], _ found: inout [Quotation]
  ) {
    if hasDoubledMarks(paragraph, tokens, bytes) {
      readDoubled(paragraph, tokens, bytes, &found)
      return
    }
    var marks = OpenQuotationMarks()
    for index in paragraph {
      let mark = QuoteMark(tokens[index], bytes)
      if case .none = mark { continue }
      let start = marks.take(
        mark, at: index, opens: opens(index, paragraph, tokens, bytes), closes: closesHere(index, paragraph, tokens))
      if let start { close(start, index, tokens, &found) }
    }
    guard let open = marks.double, open + 1 < paragraph.upperBound else { return }
    let continues = next.map { isOpening(tokens[$0.lowerBound], bytes) } ?? false
    let last = paragraph.upperBound - 1
    let content = TextSpan(Int(tokens[open + 1].start), Int(tokens[last].end))
    found.append(
      Quotation(
        content: content, outer: TextSpan(Int(tokens[open].start), content.end),
        tokens: (open + 1)..<paragraph.upperBound, continues: continues))
  }

  /// "Lund, 4 May.""We came,"" Berg said.": marks are doubled, as tables set them, and single ones close the field.
  private func hasDoubledMarks(_ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    for index in paragraph.dropLast(2) where isDoubled(index, paragraph, tokens, bytes) {
      guard tokens[index + 2].features.contains(.glued), !isStraight(tokens[index + 2], bytes) else { continue }
      guard index > paragraph.lowerBound, tokens[index].features.contains(.glued) else { return true }
      let before = bytes[Int(tokens[index].start) - 1]
      if ".?!:(\"".utf8.contains(before) { return true }
    }
    return false
  }

  /// Reads a paragraph whose quotations stand between pairs of marks.
  private func readDoubled(_ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8], _ found: inout [Quotation]) {
    var open: Int?
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      guard isDoubled(index, paragraph, tokens, bytes) else {
        index += 1
        continue
      }
      if let start = open {
        close(start, index, tokens, &found)
        open = nil
      } else {
        // Of three marks the first opens the field.
        if isDoubled(index + 1, paragraph, tokens, bytes) { index += 1 }
        open = index + 1
      }
      index += 2
    }
    if let start = open, start + 1 < paragraph.upperBound { close(start, paragraph.upperBound - 1, tokens, &found) }
  }

  private func isDoubled(_ index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    index + 1 < paragraph.upperBound && isStraight(tokens[index], bytes) && isStraight(tokens[index + 1], bytes)
      && tokens[index + 1].features.contains(.glued)
  }

  private func isStraight(_ token: Token, _ bytes: [UInt8]) -> Bool {
    if case .straight = QuoteMark(token, bytes) { return true }
    return false
  }

  private func close(_ open: Int, _ index: Int, _ tokens: [Token], _ found: inout [Quotation]) {
    guard index > open + 1 else { return }
    let content = TextSpan(Int(tokens[open + 1].start), Int(tokens[index - 1].end))
    found.append(
      Quotation(
        content: content, outer: TextSpan(Int(tokens[open].start), Int(tokens[index].end)),
        tokens: (open + 1)..<index))
  }

  private func isOpening(_ token: Token, _ bytes: [UInt8]) -> Bool {
    switch QuoteMark(token, bytes) {
    case .opening, .straight: true
    default: false
    }
  }

  /// A mark with space or a bracket before it and a word right behind it.
  private func opens(_ index: Int, _ paragraph: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index + 1 < paragraph.upperBound, tokens[index + 1].features.contains(.glued) else { return false }
    guard index > paragraph.lowerBound, tokens[index].features.contains(.glued) else { return true }
    let before = bytes[Int(tokens[index].start) - 1]
    // After brackets, dashes and other marks it may open; after letters, digits, stops and commas it closes.
    return before == UInt8(ascii: "(") || before == UInt8(ascii: "[") || before == UInt8(ascii: "-") || before >= 0x80
      || before == UInt8(ascii: ":") || before == UInt8(ascii: "\"")
  }

  /// A mark with nothing glued behind it but other marks.
  private func closesHere(_ index: Int, _ paragraph: Range<Int>, _ tokens: [Token]) -> Bool {
    guard tokens[index].features.contains(.glued) else { return false }
    guard index + 1 < paragraph.upperBound, tokens[index + 1].features.contains(.glued) else { return true }
    let next = tokens[index + 1]
    return next.end - next.start <= 3 && !next.features.contains(.capitalized)
  }
}
