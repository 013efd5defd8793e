import Foundation
import Language
import NewsModel

extension NameCorpora {
  /// GUM: nested mentions of every kind in the last column of a treebank; those with a proper noun as head are names.
  func treebank(_ path: String, source: String, weight: (String) -> Float) throws -> [NameDocument] {
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    var documents: [NameDocument] = []
    var rows: [TreebankRow] = []
    var open: [(id: String, type: String, start: Int)] = []
    func flush() {
      guard !rows.isEmpty else { return }
      documents[documents.count - 1].samples.append(sample(of: rows))
      rows.removeAll()
      open.removeAll()
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# newdoc id = ") {
        flush()
        let name = String(line.dropFirst(14))
        documents.append(NameDocument(source: source + ":" + name, weight: weight(name)))
      }
      if line.hasPrefix("#") { continue }
      if line.isEmpty {
        flush()
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 10, let number = Int(cells[0]) else { continue }
      let index = rows.count
      rows.append(TreebankRow(word: cells[1], tag: cells[3], head: (Int(cells[6]) ?? 0) - 1))
      if number != index + 1 { continue }
      guard let field = cells[9].split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { continue }
      read(field.dropFirst(7), at: index, rows: &rows, open: &open)
    }
    flush()
    return documents.filter { !$0.samples.isEmpty }
  }

  /// Reads `(3-place-new-…(4-person-…)3)`: brackets open and close mentions.
  private func read(
    _ field: Substring, at index: Int, rows: inout [TreebankRow], open: inout [(id: String, type: String, start: Int)]
  ) {
    var rest = field
    while let first = rest.first {
      if first == "(" {
        rest = rest.dropFirst()
        let body = rest.prefix { $0 != "(" && $0 != ")" }
        let parts = body.split(separator: "-")
        rest = rest.dropFirst(body.count)
        guard parts.count > 1 else { continue }
        open.append((String(parts[0]), String(parts[1]), index))
        if rest.first == ")" {
          rest = rest.dropFirst()
          if let mention = open.popLast() {
            rows[index].closed.append(TreebankMention(type: mention.type, range: mention.start..<index + 1))
          }
        }
      } else {
        let body = rest.prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(body.count)
        if rest.first == ")" { rest = rest.dropFirst() } else if body.isEmpty { rest = rest.dropFirst() }
        if let place = open.lastIndex(where: { $0.id == body }) {
          rows[index].closed.append(TreebankMention(type: open[place].type, range: open[place].start..<index + 1))
          open.remove(at: place)
        }
      }
    }
  }

  private func sample(of rows: [TreebankRow]) -> NameSample {
    var tags = [String](repeating: "O", count: rows.count)
    let mentions = rows.flatMap(\.closed).sorted { $0.range.count > $1.range.count }
    for mention in mentions {
      guard var range = name(in: mention.range, rows: rows), mention.type != "time" else { continue }
      if mention.type == "person" {
        while range.count > 1, isTitle(rows[range.lowerBound].word) {
          range = range.dropFirst().startIndex..<range.upperBound
        }
      }
      guard tags[range].allSatisfy({ $0 == "O" }) else { continue }
      for (place, index) in range.enumerated() { tags[index] = (place == 0 ? "B-" : "I-") + mention.type }
    }
    return sample(words: rows.map(\.word), tags: tags, unmarked: 0)
  }

  private func isTitle(_ word: String) -> Bool {
    !mapping.gazetteer.evidence(WordHash(word).rawValue).isDisjoint(with: [.title, .office])
  }

  /// The name around the head of a mention: the proper nouns beside it, with "of" and "the" between them.
  private func name(in range: Range<Int>, rows: [TreebankRow]) -> Range<Int>? {
    guard let head = range.first(where: { !range.contains(rows[$0].head) }), rows[head].tag == "PROPN" else {
      return nil
    }
    func isPart(_ index: Int) -> Bool {
      let row = rows[index]
      if row.tag == "PROPN" { return true }
      let capital = row.word.first?.isUppercase == true
      return (capital && index > 0 && ["ADJ", "NOUN", "NUM", "VERB"].contains(row.tag))
        || ["-", "&", "–"].contains(row.word)
    }
    var lower = head
    var upper = head + 1
    while lower > range.lowerBound, isPart(lower - 1) { lower -= 1 }
    while upper < range.upperBound {
      if isPart(upper) {
        upper += 1
      } else if ["of", "for", "and", "the", "in", "on", "de", "del", "la", "'s"].contains(rows[upper].word) {
        var probe = upper + 1
        while probe < range.upperBound, ["the", "of"].contains(rows[probe].word) { probe += 1 }
        guard probe < range.upperBound, rows[probe].tag == "PROPN",
          rows[upper].word != "and" || rows[probe].head < upper + 1 - 2
        else { break }
        upper = probe + 1
      } else {
        break
      }
    }
    while lower < head, !rows[lower].word.contains(where: \.isLetter) { lower += 1 }
    while upper > head + 1, !rows[upper - 1].word.contains(where: { $0.isLetter || $0.isNumber }) { upper -= 1 }
    return lower..<upper
  }
}

/// A token of a treebank with the mentions that end at it.
private struct TreebankRow {
  let word: String
  let tag: String
  let head: Int
  var closed: [TreebankMention] = []
}

private struct TreebankMention {
  let type: String
  let range: Range<Int>
}
