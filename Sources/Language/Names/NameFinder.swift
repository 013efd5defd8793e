import LanguageData
package import NewsModel

/// Finds the names and demonyms of an article.
///
/// A statistical model reads each stretch of capitalized words twice: the second time it knows what the rest of the
/// article said of the same words. Fact tables then tell countries from places and whose demonym a word is.
///
/// ```
/// let names = NameFinder().names(in: text)   // "Mr. Kim met Russian envoys in Pyongyang." →
/// // Kim: person · Russian: country, demonym · Pyongyang: place
/// ```
package struct NameFinder: Sendable {
  package let gazetteer: NameGazetteer
  private let model: NameModel

  /// Uses the tables and the model that are compiled in.
  ///
  /// - Returns: `nil` when they are of another version; the build makes sure that they are not.
  package init?() {
    guard let gazetteer = NameGazetteer.embedded, let model = NameModel.embedded else { return nil }
    self.init(gazetteer: gazetteer, model: model)
  }

  package init(gazetteer: NameGazetteer, model: NameModel) {
    self.gazetteer = gazetteer
    self.model = model
  }

  /// The names of an article, in text order, not overlapping.
  ///
  /// - Complexity: O(*n*) in the tokens.
  package func names(in text: AnalyzedText) -> [Name] {
    let scan = NameScan(text, gazetteer: gazetteer)
    let memory = memory(of: scan)
    var names: [Name] = []
    var features = NameFeatures()
    var marginals: [SIMD16<Float>] = []
    var path: [Int] = []
    for stretch in scan.stretches {
      features.read(stretch, of: scan, memory: memory)
      model.marginals(features, into: &marginals)
      model.path(marginals, into: &path)
      collect(path, marginals, stretch, scan, into: &names)
    }
    return NameConsensus(gazetteer: gazetteer).settle(names, in: scan)
  }

  /// What a first reading says of each capitalized word of the article.
  package func memory(of scan: borrowing NameScan) -> NameMemory {
    var memory = NameMemory()
    let empty = NameMemory()
    var features = NameFeatures()
    var marginals: [SIMD16<Float>] = []
    for stretch in scan.stretches {
      features.read(stretch, of: scan, memory: empty)
      model.marginals(features, into: &marginals)
      for (offset, marginal) in marginals.enumerated() {
        let token = scan.tokens[stretch.lowerBound + offset]
        guard token.isCapital, !scan.isHeading[stretch.lowerBound] else { continue }
        var shares = SIMD8<Float>.zero
        shares[0] = marginal[0]
        for kind in 0..<NameKind.allCases.count { shares[kind + 1] = marginal[1 + 2 * kind] + marginal[2 + 2 * kind] }
        memory.add(token.word, shares)
      }
    }
    return memory
  }

  private func collect(
    _ path: [Int], _ marginals: [SIMD16<Float>], _ stretch: Range<Int>, _ scan: borrowing NameScan,
    into names: inout [Name]
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
      if let type = typing(of: kind, range, in: scan) {
        names.append(Name(tokens: range, type: type.type, form: type.form, confidence: confidence))
      }
      index = end
    }
  }

  private func typing(of kind: NameKind, _ range: Range<Int>, in scan: borrowing NameScan) -> (
    type: EntityType, form: Name.Form
  )? {
    switch kind {
    case .person: return (.person, .name)
    case .organization: return (.organization, .name)
    case .event: return (.event, .name)
    case .other: return nil
    case .location: return (gazetteer.evidence(of: range, in: scan).contains(.country) ? .country : .place, .name)
    case .demonym:
      let evidence = gazetteer.evidence(of: range, in: scan)
      if evidence.contains(.partisan) { return (.organization, .demonym) }
      return (evidence.contains(.nationality) ? .country : .group, .demonym)
    }
  }
}

extension NameGazetteer {
  /// The tables that are compiled into the program.
  package static let embedded: NameGazetteer? = {
    let table = names_gazetteer()
    return NameGazetteer(bytes: UnsafeRawBufferPointer(start: table.bytes, count: table.count))
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
  package static let embedded: NameModel? = {
    let table = names_model()
    return NameModel(bytes: UnsafeRawBufferPointer(start: table.bytes, count: table.count))
  }()
}
