import NewsModel

/// Which sentences name each entity and event, and which have each word: of two events, a statement is about the one whose
/// sentences share its words.
struct NamingSentences {
  private let text: AnalyzedText
  /// The numbers of what the sentences name, each once a sentence, and where those of each sentence begin.
  private var targets: [Int] = []
  private var starts: [Int] = []
  /// A chain for each word, by its dictionary form: its last link, and of each link the sentence and the link before.
  private var last: [WordHash: Int32] = [:]
  private var sentences: [Int32] = []
  private var before: [Int32] = []
  /// What a word says that one sentence alone has: a number that the counts of sentences divide.
  private static let weight = 60
  /// What more sentences have than these says nothing.
  private static let mostSentences = 24
  /// How far a paragraph is looked at on either side, for texts without paragraphs.
  private static let reach = 20

  /// - Complexity: O(*n*) in the tokens.
  init(_ text: AnalyzedText, names: NamedTargets) {
    self.text = text
    for (number, sentence) in text.sentences.enumerated() {
      let start = targets.count
      starts.append(start)
      for token in sentence.tokens {
        for target in names.targets(atToken: token) where !targets[start...].contains(target.number) {
          targets.append(target.number)
        }
        guard NamedTargets.canEcho(text.tokens[token]) else { continue }
        let word = text.tokens[token].lemma
        let link = last[word] ?? -1
        if link >= 0, sentences[Int(link)] == Int32(number) { continue }
        last[word] = Int32(sentences.count)
        sentences.append(Int32(number))
        before.append(link)
      }
    }
    starts.append(targets.count)
  }

  /// How much the words of a content speak for each target: a word that few other sentences have speaks for what they name.
  ///
  /// - Parameter numbers: Those of the targets.
  func cohesion(of numbers: [Int], with content: [Range<Int>], in own: Range<Int>) -> [TargetAttributes.Cohesion] {
    var sums = [Int](repeating: 0, count: numbers.count)
    var counted = [Int32](repeating: -1, count: numbers.count)
    var found: [Int] = []
    let words = links(of: content)
    for (place, word) in words.enumerated() where place == 0 || words[place - 1] != word {
      found.removeAll(keepingCapacity: true)
      var link = word
      while link >= 0, found.count <= Self.mostSentences {
        found.append(Int(sentences[Int(link)]))
        link = before[Int(link)]
      }
      guard found.count <= Self.mostSentences else { continue }
      for sentence in found where !own.contains(sentence) {
        for target in targets[starts[sentence]..<starts[sentence + 1]] {
          guard let index = numbers.firstIndex(of: target), counted[index] != word else { continue }
          counted[index] = word
          sums[index] += Self.weight / found.count
        }
      }
    }
    return sums.map { .of($0, in: Self.weight) }
  }

  /// The chains of the words of a content, in order, so that a word that comes again stands beside itself.
  private func links(of content: [Range<Int>]) -> [Int32] {
    var links: [Int32] = []
    for range in content {
      for token in range where NamedTargets.canEcho(text.tokens[token]) {
        if let link = last[text.tokens[token].lemma] { links.append(link) }
      }
    }
    return links.sorted()
  }

  /// In how many sentences of the paragraph each target is named.
  func counts(of numbers: [Int], inParagraphOf sentence: Int) -> [TargetAttributes.Nearby] {
    var counts = [Int](repeating: 0, count: numbers.count)
    let paragraph = text.sentences[sentence].paragraph
    for other in max(0, sentence - Self.reach)..<min(text.sentences.count, sentence + Self.reach)
    where text.sentences[other].paragraph == paragraph {
      for target in targets[starts[other]..<starts[other + 1]] {
        if let index = numbers.firstIndex(of: target) { counts[index] += 1 }
      }
    }
    return counts.map { $0 == 0 ? .no : $0 == 1 ? .once : .often }
  }
}
