import LanguageData
import NewsModel

/// Tags and parses the sentences of a text with the embedded model.
package struct SyntaxReader: Sendable {
  /// Raised whenever the features or the tag set change, so that an old model file is refused.
  package static let modelVersion: UInt32 = 3
  package static let modelName = "SYNT"

  package let tagger: Tagger
  package let parser: Parser
  package let clusters: WordClusters
  private let lemmatizer = Lemmatizer()
  private let subjectFinder = SubjectFinder()
  private let factuality = FactualityReader()

  package init(tagger: Tagger, parser: Parser, clusters: WordClusters) {
    self.tagger = tagger
    self.parser = parser
    self.clusters = clusters
  }

  /// The reader with the embedded model.
  package init() {
    let model = language_syntax_model()
    do {
      let tables = try ModelFile.tables(
        in: UnsafeRawBufferPointer(start: model.bytes, count: model.count), name: Self.modelName,
        version: Self.modelVersion)
      tagger = Tagger(table: tables[0])
      parser = Parser(actions: tables[1], labels: tables[2])
      clusters = WordClusters.embedded
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Fills tag, features, lemma, head and dependency of every token; the names of the text must be known.
  func read(_ text: inout AnalyzedText, bytes: [UInt8]) {
    // Taken out of the text: a local array is asked less often whether somebody else holds it.
    var tokens = text.tokens
    text.tokens = []
    let longest = text.sentences.reduce(0) { max($0, $1.tokens.count) }
    var tags = [FineTag](repeating: .boundary, count: longest)
    var isName = [Bool](repeating: false, count: tokens.count)
    for name in text.names where name.form == .name {
      for index in name.tokens where tokens[index].features.contains(.capitalized) { isName[index] = true }
    }
    var shapes: [WordShape] = []
    var words: [ParserFeatures.Word] = []
    var state = ParserState()
    var sums = ActionSums()
    var units = NameUnits(gazetteer: NameGazetteer.embedded)
    var days = DayPhrases()
    var heads: [Int] = []
    var nextName = 0
    var factualityFeatures = FactualityFeatures()
    for sentence in text.sentences {
      let first = sentence.tokens.lowerBound
      shapes.removeAll(keepingCapacity: true)
      for index in sentence.tokens {
        shapes.append(WordShape(tokens[index], in: bytes, isFirst: index == first, clusters: clusters))
      }
      tagger.tag(shapes[...], into: &tags)
      if sentence.isHeading {
        tagger.addVerb(to: shapes[...], tags: &tags) { lemmatizer.isVerb(tokens[first + $0], bytes: bytes) }
      }
      for index in shapes.indices {
        // "WHO" and "US" look like pronouns.
        if isName[first + index], tags[index].tag.isOpen || tokens[first + index].features.contains(.allCapitals) {
          tags[index] = FineTag.properNoun
          // Then "'s" before a noun is no "is".
          if index + 2 < shapes.count, tokens[first + index + 1].word == "'s", tags[index + 1].tag == .auxiliary,
            tags[index + 2].tag == .noun, tokens[first + index].features.contains(.allCapitals)
          {
            tags[index + 1] = FineTag(.particle, [])
          }
        }
        let token = first + index
        tokens[token].tag = tags[index].tag
        tokens[token].features.formUnion(tags[index].features)
        tokens[token].lemma = lemmatizer.lemma(of: tokens[token], bytes: bytes)
      }
      let firstName = nextName
      while nextName < text.names.count, text.names[nextName].tokens.lowerBound < sentence.tokens.upperBound {
        nextName += 1
      }
      units.read(sentence.tokens, names: text.names[firstName..<nextName], tokens: tokens)
      words.removeAll(keepingCapacity: true)
      days.cut(from: units.heads, of: sentence.tokens, tokens: tokens, into: &heads)
      for token in heads { words.append(ParserFeatures.Word(shapes[token - first], tags[token - first])) }
      parser.parse(words, state: &state, sums: &sums)
      let root = singleRoot(state, count: words.count)
      for (index, token) in heads.enumerated() {
        let head = Int(state[index].head)
        if index == root {
          tokens[token].head = -1
          tokens[token].dependency = .root
        } else if head < 0 || head >= words.count {
          tokens[token].head = Int32(heads[root])
          tokens[token].dependency = .parataxis
        } else {
          tokens[token].head = Int32(heads[head])
          tokens[token].dependency = Dependency(rawValue: state[index].label) ?? .dependent
        }
      }
      units.attachParts(of: &tokens)
      days.attach(to: &tokens, in: sentence.tokens)
      subjectFinder.mend(sentence.tokens, &tokens, bytes: bytes)
      markPassives(sentence.tokens, &tokens)
      factuality.mark(sentence.tokens, &tokens, features: &factualityFeatures)
    }
    text.tokens = tokens
  }

  /// The token that hangs from the root: the first that does, else the first without a head.
  private func singleRoot(_ state: borrowing ParserState, count: Int) -> Int {
    for index in 0..<count where Int(state[index].head) == count { return index }
    for index in 0..<count where state[index].head < 0 { return index }
    return 0
  }

  /// A participle with a passive auxiliary or subject is passive.
  private func markPassives(_ range: Range<Int>, _ tokens: inout [Token]) {
    for index in range {
      let token = tokens[index]
      guard token.head >= 0 else { continue }
      if token.dependency == .passiveAuxiliary || token.dependency == .passiveSubject
        || token.dependency == .obliqueAgent
      {
        tokens[Int(token.head)].features.insert(.passive)
      }
    }
  }
}
