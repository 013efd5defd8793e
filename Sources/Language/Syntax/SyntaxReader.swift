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
  private let factuality: FactualityReader?

  /// - Parameter factuality: What marks verbs that have not happened.
  package init(tagger: Tagger, parser: Parser, clusters: WordClusters, factuality: FactualityReader? = .embedded) {
    self.tagger = tagger
    self.parser = parser
    self.clusters = clusters
    self.factuality = factuality
  }

  /// The reader with the embedded models.
  package static let embedded = SyntaxReader(factuality: .embedded)
  /// The same, for the training of the model of factuality.
  static let withoutFactuality = SyntaxReader(factuality: nil)

  private init(factuality: FactualityReader?) {
    do {
      let tables = try ModelFile.tables(
        in: language_syntax_model().buffer, name: Self.modelName, version: Self.modelVersion, count: 3)
      self.init(
        tagger: Tagger(table: tables[0]), parser: Parser(actions: tables[1], labels: tables[2]),
        clusters: .embedded, factuality: factuality)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Fills tag, features, lemma, head and dependency of every token; the names of the text must be known.
  ///
  /// Four sentences are parsed by turns, each of which waits for memory while the others are served; see ``Parser``.
  func read(_ text: inout AnalyzedText, bytes: [UInt8]) {
    var work = SyntaxWork(&text, bytes: bytes)
    var lanes = InlineArray<4, OpenSentence> { _ in OpenSentence() }
    var open = 0
    while open < lanes.count, begin(&lanes[open], &work) { open += 1 }
    while open > 0 {
      var lane = 0
      while lane < open {
        if parser.advance(&lanes[lane].parse, work.scores) {
          lane += 1
        } else {
          finish(lanes[lane], &work)
          if !begin(&lanes[lane], &work) {
            open -= 1
            lanes.swapAt(lane, open)
          }
        }
      }
      for lane in 0..<open { parser.choose(&lanes[lane].parse, &work.pairs) }
    }
    text.tokens = work.tokens
  }

  /// Tags the next sentence and puts its words before the parser.
  ///
  /// - Returns: `false` where no sentence is left.
  private func begin(_ lane: inout OpenSentence, _ work: inout SyntaxWork) -> Bool {
    guard work.nextSentence < work.sentences.count else { return false }
    let sentence = work.sentences[work.nextSentence]
    work.nextSentence += 1
    let first = sentence.tokens.lowerBound
    tag(sentence, &work)
    lane.tokens = sentence.tokens
    lane.units.read(sentence.tokens, names: work.names(before: sentence.tokens.upperBound), tokens: work.tokens)
    lane.days.cut(from: lane.units.heads, of: sentence.tokens, tokens: work.tokens, into: &lane.heads)
    lane.parse.words.removeAll(keepingCapacity: true)
    for token in lane.heads {
      lane.parse.words.append(ParserFeatures.Word(work.shapes[token - first], work.tags[token - first]))
    }
    lane.parse.begin()
    return true
  }

  /// Gives the tokens of a sentence their tags, inflections and lemmas.
  private func tag(_ sentence: Sentence, _ work: inout SyntaxWork) {
    let first = sentence.tokens.lowerBound
    work.shapes.removeAll(keepingCapacity: true)
    for index in sentence.tokens {
      work.shapes.append(WordShape(work.tokens[index], in: work.bytes, isFirst: index == first, clusters: clusters))
    }
    tagger.tag(work.shapes[...], into: &work.tags)
    if sentence.isHeading {
      let (tokens, bytes) = (work.tokens, work.bytes)
      tagger.addVerb(to: work.shapes[...], tags: &work.tags) { lemmatizer.isVerb(tokens[first + $0], bytes: bytes) }
    }
    for index in work.shapes.indices {
      let token = first + index
      // "WHO" and "US" look like pronouns.
      let isCapital = work.tokens[token].features.contains(.allCapitals)
      if work.isName[token], work.tags[index].tag.isOpen || isCapital {
        work.tags[index] = FineTag.properNoun
        // Then "'s" before a noun is no "is".
        if index + 2 < work.shapes.count, work.tokens[token + 1].word == "'s", work.tags[index + 1].tag == .auxiliary,
          work.tags[index + 2].tag == .noun, isCapital
        {
          work.tags[index + 1] = FineTag(.particle, [])
        }
      }
      work.tokens[token].tag = work.tags[index].tag
      work.tokens[token].features.formUnion(work.tags[index].features)
      work.tokens[token].lemma = lemmatizer.lemma(of: work.tokens[token], bytes: work.bytes)
    }
  }

  /// Gives the tokens of a sentence the heads and relations that the parser found.
  private func finish(_ lane: borrowing OpenSentence, _ work: inout SyntaxWork) {
    let count = lane.heads.count
    let root = singleRoot(lane.parse.state, count: count)
    for (index, token) in lane.heads.enumerated() {
      let head = Int(lane.parse.state[index].head)
      if index == root {
        work.tokens[token].head = -1
        work.tokens[token].dependency = .root
      } else if head < 0 || head >= count {
        work.tokens[token].head = Int32(lane.heads[root])
        work.tokens[token].dependency = .parataxis
      } else {
        work.tokens[token].head = Int32(lane.heads[head])
        work.tokens[token].dependency = Dependency(rawValue: lane.parse.state[index].label) ?? .dependent
      }
    }
    lane.units.attachParts(of: &work.tokens)
    lane.days.attach(to: &work.tokens, in: lane.tokens)
    subjectFinder.mend(lane.tokens, &work.tokens, bytes: work.bytes)
    markPassives(lane.tokens, &work.tokens)
    factuality?.mark(lane.tokens, &work.tokens, features: &work.factuality)
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
