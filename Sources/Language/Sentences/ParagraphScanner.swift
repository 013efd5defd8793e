import NewsModel

/// Finds the paragraphs of a text: its lines, or its blocks of lines where the text is wrapped at a fixed width.
struct ParagraphScanner: Sendable {
  /// Ranges of text without the line breaks around them, in order; none is empty.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func paragraphs(in bytes: [UInt8]) -> [TextSpan] {
    var lines: [TextSpan] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      lines.append(TextSpan(start, index))
      start = index + 1
    }
    lines.append(TextSpan(start, bytes.count))
    let wrapped = isWrapped(lines, bytes)
    var paragraphs: [TextSpan] = []
    var previousWasBlank = true
    for line in lines {
      let blank = isBlank(line, bytes)
      if !blank {
        if wrapped, !previousWasBlank, let last = paragraphs.last {
          paragraphs[paragraphs.count - 1] = last.union(line)
        } else {
          paragraphs.append(line)
        }
      }
      previousWasBlank = blank
    }
    return paragraphs
  }

  /// Most lines that are followed by another line break off in mid-sentence, at some 50 to 100 bytes.
  private func isWrapped(_ lines: [TextSpan], _ bytes: [UInt8]) -> Bool {
    var followed = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !isBlank(line, bytes) && !isBlank(next, bytes) {
      followed += 1
      guard (45...110).contains(line.count), let last = lastVisible(line, bytes) else { continue }
      switch last {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: ":"), 0x9D: break
      default: broken += 1
      }
    }
    return followed >= 4 && broken * 10 >= followed * 7
  }

  private func isBlank(_ line: TextSpan, _ bytes: [UInt8]) -> Bool { lastVisible(line, bytes) == nil }

  private func lastVisible(_ line: TextSpan, _ bytes: [UInt8]) -> UInt8? {
    var index = line.end
    while index > line.start {
      index -= 1
      if bytes[index] > 0x20 { return bytes[index] }
    }
    return nil
  }
}
