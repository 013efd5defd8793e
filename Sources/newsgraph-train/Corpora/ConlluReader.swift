import Foundation
import Language
import NewsModel

/// A sentence of a treebank.
struct TreebankSentence {
  struct Word {
    var form: String
    var lemma: String
    var tag: FineTag
    var universalTag: UniversalTag
    /// Index of the head in the sentence, −1 at the root.
    var head: Int
    var dependency: Dependency
    /// No space follows.
    var isGlued: Bool
  }

  var words: [Word]
  var text: String
  var document: String
  /// Its `sent_id`.
  var name = ""
  /// The sentence is the first of its paragraph, or of its document.
  var startsParagraph = true
}

/// Reads CoNLL-U: <https://universaldependencies.org/format.html>.
struct ConlluReader {
  /// - Throws: When the file cannot be read.
  func sentences(in path: String) throws -> [TreebankSentence] {
    let content = try String(contentsOfFile: path, encoding: .utf8)
    var sentences: [TreebankSentence] = []
    var words: [TreebankSentence.Word] = []
    var text = ""
    var document = ""
    var name = ""
    var startsParagraph = true
    var multiword = 0...0
    var multiwordIsGlued = false
    func flush() {
      guard !words.isEmpty else { return }
      sentences.append(
        TreebankSentence(words: words, text: text, document: document, name: name, startsParagraph: startsParagraph))
      words = []
      startsParagraph = false
      multiword = 0...0
    }
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        flush()
        continue
      }
      if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
      if line.hasPrefix("# sent_id = ") { name = String(line.dropFirst(12)) }
      if line.hasPrefix("# newdoc id = ") { document = String(line.dropFirst(14)) }
      if line.hasPrefix("# newdoc") || line.hasPrefix("# newpar") { startsParagraph = true }
      if line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count == 10, let parts = range(cells[0]) {
        multiword = parts
        multiwordIsGlued = cells[9].contains("SpaceAfter=No")
      }
      guard cells.count == 10, let number = Int(cells[0]), number == words.count + 1 else { continue }
      // What stands behind the parts of "don't" is written beside the whole.
      var isGlued = cells[9].contains("SpaceAfter=No")
      if multiword.contains(number) { isGlued = number < multiword.upperBound || multiwordIsGlued }
      let tag = UniversalTag(name: String(cells[3])) ?? .other
      words.append(
        TreebankSentence.Word(
          form: String(cells[1]), lemma: String(cells[2]), tag: FineTag(tag, features(cells[5])), universalTag: tag,
          head: (Int(cells[6]) ?? 0) - 1, dependency: Dependency(name: String(cells[7])),
          isGlued: isGlued))
    }
    flush()
    return sentences
  }

  /// `29-30`, the numbers of the words that are written as one.
  private func range(_ cell: Substring) -> ClosedRange<Int>? {
    let ends = cell.split(separator: "-")
    guard ends.count == 2, let first = Int(ends[0]), let last = Int(ends[1]), first <= last else { return nil }
    return first...last
  }

  private func features(_ cell: Substring) -> Token.Features {
    var features: Token.Features = []
    for pair in cell.split(separator: "|") {
      switch pair {
      case "Number=Plur": features.insert(.plural)
      case "Tense=Past": features.insert(.past)
      case "VerbForm=Part": features.insert(.participle)
      case "VerbForm=Ger": features.insert(.gerund)
      case "VerbForm=Fin": features.insert(.finite)
      default: break
      }
    }
    // A present participle is written "Tense=Pres|VerbForm=Part": for us an -ing form.
    if features.contains(.participle), !features.contains(.past) {
      features.remove(.participle)
      features.insert(.gerund)
    }
    return features
  }
}

extension TreebankSentence {
  /// The sentence as the tokenizer would leave it, with the treebank's own tokens.
  func tokens(appendingTo bytes: inout [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var glued = false
    for word in words {
      let start = bytes.count
      bytes.append(contentsOf: word.form.utf8)
      var features: Token.Features = glued ? .glued : []
      let letters = word.form.filter(\.isLetter)
      if word.form.first?.isUppercase == true { features.insert(.capitalized) }
      if letters.count >= 2, letters.allSatisfy(\.isUppercase) { features.insert(.allCapitals) }
      let hashed = word.form.replacing("’", with: "'")
      tokens.append(
        Token(start: Int32(start), end: Int32(bytes.count), word: WordHash(hashed), features: features))
      glued = word.isGlued
    }
    return tokens
  }
}
