import NewsModel

/// Finds the lines of a plain text that are no article: teasers, share lines, credits, legends, lists of links.
struct BoilerplateMarker {
  private let phrases = BoilerplatePhrases.shared

  /// The ranges of such lines; lines that follow one another make one range.
  func spans(_ lines: [TextLine]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if let kind = heading(line) {
        var end = index + 1
        switch kind {
        case .links:
          while end < lines.count, isLinkTitle(lines[end]) { end += 1 }
        case .rest:
          while end < lines.count { end += 1 }
        }
        // A heading of a list without a list is an ordinary line, unless it says all by itself.
        if end > index + 1 || standsAlone(line) || index == lines.count - 1 {
          add(
            TextSpan(line.span.start, lines[end - 1].span.end), to: &spans, joining: index > 0 ? lines[index - 1] : nil)
          index = end
          continue
        }
      }
      if isTeaser(line) {
        add(line.span, to: &spans, joining: index > 0 ? lines[index - 1] : nil)
      }
      index += 1
    }
    return spans
  }

  private func add(_ span: TextSpan, to spans: inout [TextSpan], joining previous: TextLine?) {
    if let last = spans.last, let previous, last.end == previous.span.end {
      spans[spans.count - 1].end = span.end
    } else {
      spans.append(span)
    }
  }

  private enum Heading {
    /// Titles of other articles follow.
    case links
    /// Nothing of the article follows.
    case rest
  }

  /// A line that opens a list of links or sources.
  private func heading(_ line: TextLine) -> Heading? {
    guard line.wordCount <= 8 else { return nil }
    var lower = line.lower[...]
    while let first = lower.first, !first.isLetter { lower.removeFirst() }
    while let last = lower.last, ":.>»→ ".contains(last) { lower.removeLast() }
    if phrases.restHeadings.contains(String(lower)) { return .rest }
    if phrases.linkHeadings.contains(String(lower)) { return .links }
    if line.text.hasSuffix(":"), phrases.linkHeadingStarts.contains(where: { lower.hasPrefix($0) }) { return .links }
    return nil
  }

  private func standsAlone(_ line: TextLine) -> Bool {
    phrases.linkHeadingStarts.contains { line.lower.hasPrefix($0) } && line.wordCount <= 6
  }

  /// The title of another article: short, and not a sentence; questions and "Photos: …" are.
  private func isLinkTitle(_ line: TextLine) -> Bool {
    guard line.wordCount <= 30, line.text.utf8.count <= 200 else { return false }
    if line.text.hasSuffix("?") { return true }
    return !line.endsSentence || line.wordCount <= 3
  }

  /// A line that leads away from the article or belongs to a picture.
  private func isTeaser(_ line: TextLine) -> Bool {
    let lower = line.lower
    let words = line.wordCount
    if words > 60 { return false }
    if lower.hasSuffix(">>>") || lower.hasSuffix(">>") || lower.hasSuffix("»") && words <= 25 { return true }
    if words <= 40, phrases.starts.begin(lower) { return true }
    if words <= 25, phrases.labels.begin(lower) { return true }
    if let word = lower.trimmingPunctuation(atMost: 32), phrases.whole.contains(word) { return true }
    if isLegend(line.text) || isCredit(line) { return true }
    if lower.hasPrefix("©") || lower.hasPrefix("(c) ") && words <= 20 { return true }
    if lower.hasPrefix("http://") || lower.hasPrefix("https://"), words == 1 { return true }
    return false
  }

  /// A row of a map's legend: a coloured block, then a name.
  private func isLegend(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return (0x2580...0x25FF).contains(first.value) && text.utf8.count <= 160 && first.value != 0x25CF
  }

  /// In words: a caption, and what stands behind "Photo:" in it.
  private static let longestCaption = 45
  private static let longestCredit = 8

  /// A caption that ends in its credit: "Photo: Jane Doe / Agency", "… Image: name (site)."
  private func isCredit(_ line: TextLine) -> Bool {
    let words = line.wordCount
    guard words <= Self.longestCaption else { return false }
    if Self.mayNamePicture(line.lower) {
      for mark in phrases.credits {
        guard let range = line.lower.firstRange(of: mark) else { continue }
        let tail = line.lower[range.upperBound...]
        if tail.split(separator: " ").count <= Self.longestCredit { return true }
      }
    }
    return line.lower.utf8.last == UInt8(ascii: ")") && phrases.agencies.contains(where: line.lower.hasSuffix)
  }

  /// Whether a word begins as "image", "photo" and "picture" do; few lines have one.
  private static func mayNamePicture(_ lower: String) -> Bool {
    let bytes = lower.utf8.span
    guard bytes.count >= 5 else { return false }
    for index in 0..<(bytes.count - 4) {
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "a")), (UInt8(ascii: "p"), UInt8(ascii: "h"), _),
        (UInt8(ascii: "p"), UInt8(ascii: "i"), UInt8(ascii: "c")):
        return true
      default: break
      }
    }
    return false
  }
}

extension String {
  /// Without marks and spaces at both sides; `nil` where more bytes are left.
  fileprivate func trimmingPunctuation(atMost limit: Int) -> String? {
    var view = self[...]
    while let first = view.first, !first.isLetter, !first.isNumber { view.removeFirst() }
    while let last = view.last, !last.isLetter, !last.isNumber { view.removeLast() }
    return view.utf8.count <= limit ? String(view) : nil
  }
}
