import LanguageData
package import NewsModel

/// Finds the names and demonyms of an article.
///
/// A statistical model reads each stretch of capitalized words; then the article settles its names with each other and
/// with the fact tables, which tell countries from places and whose demonym a word is.
///
/// ```
/// let names = NameFinder.embedded.names(in: text)   // "Mr. Kim met Russian envoys in Pyongyang." →
/// // Kim: person · Russian: country, demonym · Pyongyang: place
/// ```
package struct NameFinder: Sendable {
  package let gazetteer: NameGazetteer
  private let model: NameModel
  /// How sure the model must be that a single word is a work, a language or the like, and no name that the tables know.
  private static let certain: Float = 0.9

  /// The finder with the tables and the model that are compiled in.
  package static let embedded = NameFinder(gazetteer: .embedded, model: .embedded)

  package init(gazetteer: NameGazetteer, model: NameModel) {
    self.gazetteer = gazetteer
    self.model = model
  }

  /// The names of an article, in text order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the tokens.
  package func names(in text: AnalyzedText) -> [Name] {
    let scan = NameScan(text, gazetteer: gazetteer)
    var candidates: [NameCandidate] = []
    var blocked: [Range<Int>] = []
    var features = NameFeatures()
    var marginals: [SIMD16<Float>] = []
    var path: [Int] = []
    for stretch in scan.stretches {
      features.read(stretch, of: scan)
      model.marginals(features, into: &marginals)
      model.path(marginals, into: &path)
      collect(path, marginals, stretch, scan, into: &candidates, blocked: &blocked)
    }
    var consensus = NameConsensus(gazetteer: gazetteer, scan: scan, candidates: candidates, blocked: blocked)
    let mended = HonorificNames.shared.mended(NameEdges.shared.mended(consensus.names(), in: text), in: text)
    let names = EventNames.shared.settled(NamesBesideWords.shared.settled(mended, in: text), in: text)
    return FamilyPlurals.settled(ThingAcronyms.dropped(from: names, in: text), in: text)
  }

  private func collect(
    _ path: [Int], _ marginals: [SIMD16<Float>], _ stretch: Range<Int>, _ scan: borrowing NameScan,
    into candidates: inout [NameCandidate], blocked: inout [Range<Int>]
  ) {
    var index = 0
    while index < path.count {
      guard let kind = NameLabel(rawValue: path[index]).kind else {
        index += 1
        continue
      }
      var end = index + 1
      while end < path.count, path[end] == NameLabel.further(kind).rawValue { end += 1 }
      var confidence: Float = 1
      for place in index..<end { confidence = min(confidence, marginals[place][path[place]]) }
      let range = stretch.lowerBound + index..<stretch.lowerBound + end
      if let sense = sense(of: kind, range, in: scan) {
        candidates.append(NameCandidate(tokens: range, sense: sense, confidence: confidence))
      } else if range.count > 1 || confidence > Self.certain {
        blocked.append(range)
      }
      index = end
    }
  }

  private func sense(of kind: NameKind, _ range: Range<Int>, in scan: borrowing NameScan) -> NameCandidate.Sense? {
    switch kind {
    case .person: return .person
    case .organization: return .organization
    case .event: return .event
    case .other: return nil
    case .location, .demonym:
      let evidence = gazetteer.evidence(of: range, in: scan)
      if evidence.contains(.country) { return .country }
      if !evidence.isDisjoint(with: [.nationality, .partisan]) { return evidence.demonymSense }
      if kind == .location || !evidence.isDisjoint(with: [.city, .region]) { return .place }
      return .people
    }
  }
}

extension NameGazetteer {
  /// The tables that are compiled into the program.
  package static let embedded: NameGazetteer = {
    let table = language_names_gazetteer()
    guard let gazetteer = NameGazetteer(bytes: table.buffer) else { table.refuseModel(needed: version) }
    return gazetteer
  }()

  /// The evidence on a range of tokens as one phrase.
  package func evidence(of range: Range<Int>, in scan: borrowing NameScan) -> NameEvidence {
    var key = scan.tokens[range.lowerBound].word
    for index in range.dropFirst() { key = Self.key(key, then: WordHash(rawValue: scan.tokens[index].word)) }
    return evidence(key)
  }
}

extension NameModel {
  /// The model that is compiled into the program.
  package static let embedded: NameModel = {
    let table = language_names_model()
    guard let model = NameModel(bytes: table.buffer) else { table.refuseModel(needed: version) }
    return model
  }()
}
