package import NewsModel

/// Gives each token of a sentence its fine tag, greedily from left to right, by a linear model over hashed features.
///
/// Collins (2002), Discriminative Training Methods for Hidden Markov Models; features after Ratnaparkhi (1996).
package struct Tagger: Sendable {
  private let table: WeightTable

  package init(table: WeightTable) { self.table = table }

  /// Tags the tokens of a sentence.
  ///
  /// Most features of a token do not depend on the tags before it: their weights are fetched while the token before is tagged.
  ///
  /// - Parameters:
  ///   - shapes: One a token of the sentence.
  ///   - tags: Receives one tag a token; must have room.
  package func tag(_ shapes: ArraySlice<WordShape>, into tags: inout [FineTag]) {
    var own = FeatureRows()
    var ahead = FeatureRows()
    var history = FeatureRows()
    let scores = LabelScores()
    if let first = shapes.indices.first { fetchWords(at: first, shapes, &own) }
    for index in shapes.indices {
      if shapes[index].isMark {
        tags[index] = .punctuation
        fetchWords(at: index + 1, shapes, &own)
      } else {
        fetchHistory(at: index, shapes, tags, &history)
        fetchWords(at: index + 1, shapes, &ahead)
        scores.clear()
        table.add32(own, to: scores)
        table.add32(history, to: scores)
        tags[index] = FineTag(rawValue: UInt8(scores.best(0..<FineTag.count)))
        swap(&own, &ahead)
      }
    }
  }

  @inline(__always)
  private func fetchWords(at index: Int, _ shapes: ArraySlice<WordShape>, _ rows: inout FeatureRows) {
    guard index < shapes.endIndex, !shapes[index].isMark else { return }
    rows.removeAll()
    Self.wordFeatures(at: index, shapes: shapes, into: &rows)
    table.fetch32(rows)
  }

  @inline(__always)
  private func fetchHistory(
    at index: Int, _ shapes: ArraySlice<WordShape>, _ tags: [FineTag], _ rows: inout FeatureRows
  ) {
    rows.removeAll()
    Self.historyFeatures(at: index, shapes: shapes, tags: tags, into: &rows)
    table.fetch32(rows)
  }

  /// The tag of one token, given those to its left.
  private func tag(
    of index: Int, _ shapes: ArraySlice<WordShape>, _ tags: [FineTag], _ rows: inout FeatureRows,
    _ scores: borrowing LabelScores
  ) -> FineTag {
    if shapes[index].isMark { return .punctuation }
    score(index, shapes, tags, &rows, scores)
    return FineTag(rawValue: UInt8(scores.best(0..<FineTag.count)))
  }

  /// The inflections that the words of a sentence most likely have where their universal tags are known.
  package func inflections(of shapes: ArraySlice<WordShape>, tagged known: [UniversalTag]) -> [FineTag] {
    var tags = [FineTag](repeating: .punctuation, count: shapes.count)
    var rows = FeatureRows()
    let scores = LabelScores()
    for (index, tag) in zip(shapes.indices, known) {
      score(index, shapes, tags, &rows, scores)
      let possible = (0..<FineTag.count).filter { FineTag(rawValue: UInt8($0)).tag == tag }
      if let best = possible.max(by: { scores[$0] < scores[$1] }) { tags[index] = FineTag(rawValue: UInt8(best)) }
    }
    return tags
  }

  /// Gives a headline that has no verb the one that it most likely has: "Fiancée of journalist demands justice".
  ///
  /// Headlines leave out what marks a verb elsewhere, and the treebanks hold few of them.
  ///
  /// - Parameters:
  ///   - tags: The tags of ``tag(_:into:)``; changed from the verb on.
  ///   - isVerb: Whether the word at an index can be a verb at all.
  func addVerb(to shapes: ArraySlice<WordShape>, tags: inout [FineTag], isVerb: (Int) -> Bool) {
    let range = shapes.indices
    guard range.count >= 3 else { return }
    let first = range.first { tags[$0].isPredicate }
    var rows = FeatureRows()
    let scores = LabelScores()
    var verb: (index: Int, tag: FineTag, loss: Int)?
    for index in range.dropFirst().prefix(while: { $0 != first })
    where tags[index].tag == .noun || tags[index].tag == .adjective {
      // A verb stands behind its subject and before something.
      guard index + 1 < range.upperBound, tags[index - 1].tag == .noun || tags[index - 1].tag == .properNoun else {
        continue
      }
      guard isVerb(index) else { continue }
      score(index, shapes, tags, &rows, scores)
      let own = Int(scores[Int(tags[index].rawValue)])
      for tag in FineTag.finiteVerbs {
        var loss = own - Int(scores[Int(tag.rawValue)])
        // "Police announces": what looks like a plural is a verb after one, "troop" is one after many.
        let agrees = tags[index].features.contains(.plural) != tags[index - 1].features.contains(.plural)
        if !tag.features.contains(.past), !agrees { loss += Self.disagreement }
        // Right behind a name it is hardly a noun: "Novak announces troop withdrawal".
        if tags[index - 1].tag == .properNoun, agrees { loss -= Self.disagreement }
        if verb.map({ loss < $0.loss }) ?? true { verb = (index, tag, loss) }
      }
    }
    guard let verb, verb.loss < (first == nil ? Self.longestLoss : Self.shortestLoss) else { return }
    tags[verb.index] = verb.tag
    for index in (verb.index + 1)..<range.upperBound {
      tags[index] = tag(of: index, shapes, tags, &rows, scores)
    }
  }

  /// How much less likely than a noun a word may be and still become the verb of a headline.
  private static let longestLoss = 130
  /// What a verb that does not agree with the noun before it loses besides.
  private static let disagreement = 60
  /// The same where a verb follows anyway: "hosts talks as Israel strikes".
  private static let shortestLoss = 40

  @inline(__always)
  private func score(
    _ index: Int, _ shapes: ArraySlice<WordShape>, _ tags: [FineTag], _ rows: inout FeatureRows,
    _ scores: borrowing LabelScores
  ) {
    rows.removeAll()
    Self.features(at: index, shapes: shapes, tags: tags, into: &rows)
    table.fetch32(rows)
    scores.clear()
    table.add32(rows, to: scores)
  }

  /// The features of one token, given the tags to its left.
  @inline(__always)
  package static func features(
    at index: Int, shapes: ArraySlice<WordShape>, tags: [FineTag], into rows: inout FeatureRows
  ) {
    wordFeatures(at: index, shapes: shapes, into: &rows)
    historyFeatures(at: index, shapes: shapes, tags: tags, into: &rows)
  }

  /// The features of one token that do not depend on tags.
  @inline(__always)
  private static func wordFeatures(at index: Int, shapes: ArraySlice<WordShape>, into rows: inout FeatureRows) {
    let first = shapes.startIndex
    let end = shapes.endIndex
    let w0 = shapes[index]
    let w1 = index - 1 >= first ? shapes[index - 1] : .boundary
    let w2 = index - 2 >= first ? shapes[index - 2] : .boundary
    let n1 = index + 1 < end ? shapes[index + 1] : .boundary
    let n2 = index + 2 < end ? shapes[index + 2] : .boundary
    rows.append(FeatureHash.of(1, w0.word))
    rows.append(FeatureHash.of(2, w1.word))
    rows.append(FeatureHash.of(3, n1.word))
    rows.append(FeatureHash.of(4, w2.word))
    rows.append(FeatureHash.of(5, n2.word))
    rows.append(FeatureHash.of(6, w0.suffix2))
    rows.append(FeatureHash.of(7, w0.suffix3))
    rows.append(FeatureHash.of(8, w0.suffix4))
    rows.append(FeatureHash.of(9, w0.prefix2))
    rows.append(FeatureHash.of(10, w0.prefix3))
    rows.append(FeatureHash.of(11, w0.form))
    rows.append(FeatureHash.of(16, w1.word, w0.word))
    rows.append(FeatureHash.of(17, w0.word, n1.word))
    rows.append(FeatureHash.of(19, w0.suffix3, n1.suffix3))
    rows.append(FeatureHash.of(20, w0.form, w0.suffix3))
    rows.append(FeatureHash.of(22, w1.suffix3))
    rows.append(FeatureHash.of(23, n1.suffix3))
    rows.append(FeatureHash.of(24, n1.form, w0.form))
    rows.append(FeatureHash.of(26, w0.suffix1, w0.form))
    rows.append(FeatureHash.of(27, n1.word, n2.word))
    rows.append(FeatureHash.of(30, 0))
    rows.append(FeatureHash.of(31, w0.cluster, w0.form))
    rows.append(FeatureHash.of(32, w1.cluster))
    rows.append(FeatureHash.of(33, n1.cluster))
    rows.append(FeatureHash.of(35, w1.cluster << 20 | n1.cluster << 10 | w0.cluster))
    rows.append(FeatureHash.of(36, w0.suffix3, n1.cluster))
    rows.append(FeatureHash.of(37, w0.word, n1.cluster))
  }

  /// The features of one token that depend on the tags to its left.
  @inline(__always)
  private static func historyFeatures(
    at index: Int, shapes: ArraySlice<WordShape>, tags: [FineTag], into rows: inout FeatureRows
  ) {
    let first = shapes.startIndex
    let w0 = shapes[index]
    let n1 = index + 1 < shapes.endIndex ? shapes[index + 1] : .boundary
    let t1 = UInt64((index - 1 >= first ? tags[index - 1] : .boundary).rawValue)
    let t2 = UInt64((index - 2 >= first ? tags[index - 2] : .boundary).rawValue)
    rows.append(FeatureHash.of(12, t1))
    rows.append(FeatureHash.of(13, t1, t2))
    rows.append(FeatureHash.of(14, t1, w0.word))
    rows.append(FeatureHash.of(15, t1, n1.word))
    rows.append(FeatureHash.of(18, t1, w0.suffix3))
    rows.append(FeatureHash.of(21, w0.form, t1))
    rows.append(FeatureHash.of(25, t1, t2, w0.suffix2))
    rows.append(FeatureHash.of(28, t2, w0.word))
    rows.append(FeatureHash.of(29, t1, n1.suffix3, w0.suffix2))
    rows.append(FeatureHash.of(34, t1, w0.cluster))
  }
}
