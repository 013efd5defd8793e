import NewsModel

/// What tells whether something has happened, goes on, is planned or only thought of: the features of
/// `Data/event-status.tsv`.
struct StatusFeatures {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let words = StatusWords.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  /// Calls `add` with each feature of an event, and its value.
  ///
  /// - Parameters:
  ///   - shown: The mention that names it.
  ///   - ruled: What the words beside and above that mention say.
  func forEach<Feature: WeighedFeature>(
    of event: [TriggerMention], shown: TriggerMention, ruled: Event.Status, date: PartialDate?,
    add: (Feature, Double) -> Void
  ) {
    let form: FeatureValue = shown.isName ? "name" : shown.isNoun ? "noun" : "verb"
    let words = FeatureValue(ruled.rawValue)
    let type = FeatureValue(shown.type.rawValue)
    add("bias", 1)
    add(Feature("words say", words), 1)
    add(Feature("words say", words, form), 1)
    for status in Self.statuses {
      let share = Double(event.count { $0.status == status }) / Double(event.count)
      if share > 0 { add(Feature("mentions say", FeatureValue(status.rawValue)), share) }
    }
    add(Feature("form", form), 1)
    add(Feature("type", type), 1)
    add(Feature("type", type, form), 1)
    add(Feature("word", lowercased(shown.head)), 1)
    if event[0].isTitle { add(Feature("title", form), 1) }
    add(Feature("mentions", .count(event.count)), 1)
    let age = date.map { TimeFeatures.age(of: $0, from: text.publicationDate) } ?? "none"
    add(Feature("date", age), 1)
    add(Feature("date", age, form), 1)
    addForm(of: shown.head, add)
    addGovernor(of: shown.head, add)
    addNear(shown, add)
  }

  /// Tense, helpers and articles of the word itself.
  private func addForm<Feature: WeighedFeature>(
    of head: Int, _ add: (Feature, Double) -> Void
  ) {
    let token = text.tokens[head]
    if token.tag == .verb {
      add(Feature("verb", Self.tense(token)), 1)
      if token.features.contains(.irrealis) { add("model says not", 1) }
    } else if token.features.contains(.plural) {
      add("plural", 1)
    }
    if token.features.contains(.quoted) { add("quoted", 1) }
    for child in tree.children(of: head) where child < head {
      switch text.tokens[child].dependency {
      case .auxiliary, .passiveAuxiliary, .mark, .adverb, .determiner, .adjective, .case, .copula:
        add(Feature("beside", lowercased(child)), 1)
      case .possessive: add("beside possessive", 1)
      default: continue
      }
    }
  }

  /// The word that the happening hangs from.
  private func addGovernor<Feature: WeighedFeature>(
    of head: Int, _ add: (Feature, Double) -> Void
  ) {
    let token = text.tokens[head]
    let relation = FeatureValue(token.dependency.name)
    add(Feature("relation", relation), 1)
    guard token.head >= 0 else { return }
    let above = Int(token.head)
    let governor = text.tokens[above]
    add(Feature("above", lowercased(above), relation), 1)
    guard governor.tag == .verb else { return }
    add(Feature("verb above", Self.tense(governor), relation), 1)
    // "did not condemn the attack": the attack has happened all the same.
    if tree.children(of: above).contains(where: { $0 < above && words.beside[text.tokens[$0].word] == .denied }) {
      add("denied above", 1)
      return
    }
    if governor.features.contains(.irrealis) {
      add("model says not above", 1)
      add(Feature("model says not above", relation), 1)
    }
    for child in tree.children(of: above) where child < above && child != head {
      switch text.tokens[child].dependency {
      case .auxiliary, .passiveAuxiliary, .mark: add(Feature("beside above", lowercased(child)), 1)
      default: continue
      }
    }
  }

  /// Words of a status near the happening, whether they hang from it or not.
  private func addNear<Feature: WeighedFeature>(
    _ shown: TriggerMention, _ add: (Feature, Double) -> Void
  ) {
    guard let number = text.sentenceIndex(ofToken: shown.head) else { return }
    let sentence = text.sentences[number].tokens
    let low = max(sentence.lowerBound, shown.tokens.lowerBound - 4)
    let high = min(sentence.upperBound, shown.tokens.upperBound + 5)
    var seen: Set<Event.Status> = []
    for index in low..<high where index != shown.head {
      let token = text.tokens[index]
      for status in [words.beside[token.word], words.over[token.lemma], words.subject[token.lemma]] {
        // "did not condemn the attack": what is denied is told by what the happening hangs from alone.
        if let status, status != .denied, seen.insert(status).inserted {
          add(Feature(index < shown.head ? "words before" : "words behind", FeatureValue(status.rawValue)), 1)
        }
      }
    }
  }

  private static func tense(_ token: Token) -> FeatureValue {
    let features = token.features
    if features.contains(.infinitive) { return "infinitive" }
    if features.contains(.gerund) { return "gerund" }
    if features.contains(.past) { return features.contains(.finite) ? "past" : "past participle" }
    return features.contains(.participle) ? "participle" : "present"
  }

  private func lowercased(_ token: Int) -> FeatureValue {
    FeatureValue(lowercasing: text.words(of: token..<(token + 1)))
  }

  private static let statuses: [Event.Status] = [.happened, .planned, .ongoing, .denied, .hypothetical]
}
