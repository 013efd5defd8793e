import LinearModel
import NewsModel
import Positions

/// What speaks for or against one actor being for or against another in a sentence, as hashed features.
///
/// Words by their place, phrases around both, the path of dependencies between them with its verbs and their stances.
/// `Documentation/Decisions/0060-directed-sentiment.md` says what each group is worth.
struct SentimentFeatures {
  let text: AnalyzedText
  let tree: DependencyTree
  /// For each token in a name a number of its type, 0 elsewhere.
  private let nameTypes: [UInt64]
  private let vocabulary = StanceVocabulary()

  private static let holderWord: UInt64 = 1
  private static let targetWord: UInt64 = 2
  private static let numberWord: UInt64 = 3
  private static let stanceNumbers = Dictionary(
    uniqueKeysWithValues: Stance.allCases.enumerated().map { ($1, UInt64($0) + 1) })

  init(_ text: AnalyzedText, tree: DependencyTree) {
    self.text = text
    self.tree = tree
    var types = [UInt64](repeating: 0, count: text.tokens.count)
    for name in text.names {
      let type = WordHash(name.type.rawValue).rawValue
      for token in name.tokens { types[token] = type }
    }
    nameTypes = types
  }

  /// The features of `holder` being for or against `target`.
  ///
  /// - Parameters:
  ///   - holder: Tokens of who holds the opinion.
  ///   - target: Tokens of whom it is about; not overlapping.
  ///   - tokens: Those of the sentence of both.
  func features(of holder: Range<Int>, towards target: Range<Int>, in tokens: Range<Int>) -> [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(400)
    let isForward = holder.lowerBound < target.lowerBound
    let pair = Pair(
      holder: holder, target: target, tokens: tokens, isForward: isForward, left: isForward ? holder : target,
      right: isForward ? target : holder)
    addPlaces(pair, to: &found)
    addWords(pair, to: &found)
    addTones(pair, to: &found)
    addPhrases(pair, to: &found)
    addSyntax(pair, to: &found)
    return Array(Set(found)).sorted()
  }

  struct Pair {
    let holder: Range<Int>
    let target: Range<Int>
    let tokens: Range<Int>
    let isForward: Bool
    let left: Range<Int>
    let right: Range<Int>

    /// Before, between and behind the two.
    func zone(_ token: Int) -> Int { token < left.lowerBound ? 0 : token < right.lowerBound ? 1 : 2 }
  }

  private func addPlaces(_ pair: Pair, to found: inout [UInt32]) {
    found.append(FeatureKey(0).hash)
    found.append(FeatureKey(1).with(pair.isForward).hash)
    let distance = pair.right.lowerBound - pair.left.upperBound
    let bucket =
      distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 6 : distance < 16 ? 10 : distance < 25 ? 16 : 25
    found.append(FeatureKey(2).with(pair.isForward).with(bucket).hash)
    let types = (nameTypes[head(of: pair.holder)], nameTypes[head(of: pair.target)])
    found.append(FeatureKey(3).with(pair.isForward).with(types.0).with(types.1).hash)
    found.append(FeatureKey(4).with(types.0).hash)
    found.append(FeatureKey(5).with(types.1).hash)
    var names = (FeatureKey(6), FeatureKey(7))
    for token in pair.holder { names.0 = names.0.with(text.tokens[token].word.rawValue) }
    for token in pair.target { names.1 = names.1.with(text.tokens[token].word.rawValue) }
    found.append(names.0.hash)
    found.append(names.1.hash)
  }

  private func addWords(_ pair: Pair, to found: inout [UInt32]) {
    var tones = [0, 0, 0]
    for index in pair.tokens where !pair.holder.contains(index) && !pair.target.contains(index) {
      let zone = pair.zone(index)
      let token = text.tokens[index]
      found.append(FeatureKey(10).with(pair.isForward).with(zone).with(token.word.rawValue).hash)
      let kinds = vocabulary.kinds(of: token.word).union(vocabulary.kinds(of: token.lemma))
      guard !kinds.isEmpty else { continue }
      let isTurned = (max(pair.tokens.lowerBound, index - 3)..<index).contains(where: isNegation)
      for kind in Self.tonalKinds where kinds.contains(kind) {
        found.append(
          FeatureKey(11).with(pair.isForward).with(zone).with(UInt64(kind.rawValue)).with(isTurned).hash)
        found.append(FeatureKey(12).with(UInt64(kind.rawValue)).with(isTurned).hash)
      }
      if kinds.contains(.positive) { tones[zone] += isTurned ? -1 : 1 }
      if !kinds.isDisjoint(with: [.negative, .wrong, .harm]) { tones[zone] -= 1 }
    }
    for (zone, tone) in tones.enumerated() {
      found.append(FeatureKey(13).with(pair.isForward).with(zone).with(tone.signum()).hash)
    }
  }

  /// Words of good and bad tone by their place, turned by a negation before them.
  private func addTones(_ pair: Pair, to found: inout [UInt32]) {
    let words = ToneWords.shared
    var sums = [0, 0, 0]
    for index in pair.tokens where !pair.holder.contains(index) && !pair.target.contains(index) {
      let tone = words.tone(of: text.tokens[index])
      guard tone != 0 else { continue }
      let zone = pair.zone(index)
      sums[zone] += tone
      let isTurned = (max(pair.tokens.lowerBound, index - 3)..<index).contains(where: isNegation)
      found.append(FeatureKey(14).with(pair.isForward).with(zone).with(tone).with(isTurned).hash)
      for (template, actor) in [(UInt64(15), pair.holder), (16, pair.target)] {
        guard index >= actor.lowerBound - 4, index < actor.upperBound + 4 else { continue }
        found.append(FeatureKey(template).with(index < actor.lowerBound).with(tone).hash)
      }
    }
    for (zone, sum) in sums.enumerated() {
      found.append(FeatureKey(17).with(pair.isForward).with(zone).with(sum.signum()).hash)
    }
    found.append(FeatureKey(18).with(max(-4, min(4, sums.reduce(0, +)))).hash)
  }

  private static let tonalKinds: [StanceVocabulary.Kinds] = [
    .negative, .positive, .demand, .urge, .warn, .wrong, .harm,
  ]

  /// Runs of two and three words, with the two actors, names and numbers as one word each.
  private func addPhrases(_ pair: Pair, to found: inout [UInt32]) {
    var words: [UInt64] = []
    var places = (holder: 0, target: 0)
    for index in pair.tokens {
      if pair.holder.contains(index) {
        if index == pair.holder.lowerBound {
          places.holder = words.count
          words.append(Self.holderWord)
        }
      } else if pair.target.contains(index) {
        if index == pair.target.lowerBound {
          places.target = words.count
          words.append(Self.targetWord)
        }
      } else {
        let token = text.tokens[index]
        words.append(
          nameTypes[index] != 0 ? nameTypes[index] : token.tag == .numeral ? Self.numberWord : token.word.rawValue)
      }
    }
    let (left, right) = (min(places.holder, places.target), max(places.holder, places.target))
    for count in 2...3 where words.count >= count {
      for start in 0...(words.count - count) {
        let end = start + count - 1
        guard end >= left - 4, start <= right + 4 else { continue }
        let zone = end < left ? 0 : start >= left && end <= right ? 1 : start > right ? 2 : 3
        var key = FeatureKey(20).with(pair.isForward).with(zone)
        for word in words[start...end] { key = key.with(word) }
        found.append(key.hash)
      }
    }
    for (template, place) in [(UInt64(21), places.holder), (24, places.target)] {
      for offset in [-3, -2, -1, 1, 2, 3] where words.indices.contains(place + offset) {
        found.append(FeatureKey(template).with(offset).with(words[place + offset]).hash)
      }
      var before = FeatureKey(template + 1)
      for word in words[max(0, place - 2)...place] { before = before.with(word) }
      var after = FeatureKey(template + 2)
      for word in words[place...min(words.count - 1, place + 2)] { after = after.with(word) }
      found.append(before.hash)
      found.append(after.hash)
    }
  }

  // MARK: Dependencies

  private func addSyntax(_ pair: Pair, to found: inout [UInt32]) {
    let (holder, target) = (head(of: pair.holder), head(of: pair.target))
    let (up, down) = (ancestors(of: holder), ancestors(of: target))
    if let meeting = up.firstIndex(where: { down.contains($0) }), let end = down.firstIndex(of: up[meeting]) {
      addPath(Array(up[..<meeting]), up[meeting], Array(down[..<end]), to: &found)
    } else {
      found.append(FeatureKey(30).with(pair.isForward).hash)
    }
    addGovernor(of: holder, template: 60, to: &found)
    addGovernor(of: target, template: 80, to: &found)
    for (template, line) in [(UInt64(100), up), (101, down)] {
      for (number, verb) in line.dropFirst().filter({ text.tokens[$0].tag == .verb }).prefix(3).enumerated() {
        found.append(FeatureKey(template).with(number).with(text.tokens[verb].lemma.rawValue).hash)
      }
    }
  }

  /// - Parameters:
  ///   - up: From the head of the holder to below the token where the paths meet.
  ///   - top: That token.
  ///   - down: From the head of the target to below it.
  private func addPath(_ up: [Int], _ top: Int, _ down: [Int], to found: inout [UInt32]) {
    let topWord = up.isEmpty ? Self.holderWord : down.isEmpty ? Self.targetWord : text.tokens[top].lemma.rawValue
    let ends = (up.last.map(dependency) ?? 0, down.last.map(dependency) ?? 0)
    let starts = (up.first.map(dependency) ?? 0, down.first.map(dependency) ?? 0)
    let length = up.count + down.count
    found.append(FeatureKey(31).with(min(length, 10)).hash)
    var shape = FeatureKey(32)
    for index in up { shape = shape.with(dependency(index)) }
    shape = shape.with(UInt64(0))
    for index in down.reversed() { shape = shape.with(dependency(index)) }
    found.append(shape.hash)
    found.append(FeatureKey(33).with(topWord).hash)
    found.append(FeatureKey(34).with(topWord).with(isNegated(top)).hash)
    if length <= 7 {
      var full = FeatureKey(35)
      var verbs = FeatureKey(36)
      for index in up {
        full = full.with(dependency(index)).with(index == up.first ? 0 : text.tokens[index].lemma.rawValue)
        if index != up.first { verbs = verbs.with(contentLemma(index)) }
      }
      full = full.with(topWord)
      verbs = verbs.with(topWord).with(UInt64(7))
      for index in down.reversed() {
        full = full.with(dependency(index)).with(index == down.first ? 0 : text.tokens[index].lemma.rawValue)
        if index != down.first { verbs = verbs.with(contentLemma(index)) }
      }
      found.append(full.hash)
      found.append(verbs.hash)
      found.append(shape.with(topWord).with(UInt64(37)).hash)
    }
    found.append(FeatureKey(38).with(starts.0).with(topWord).with(starts.1).hash)
    found.append(FeatureKey(39).with(ends.0).with(topWord).with(ends.1).hash)
    for stance in stances(of: top) where !up.isEmpty && !down.isEmpty {
      found.append(FeatureKey(40).with(stance).with(ends.0).with(ends.1).with(isNegated(top)).hash)
    }
    for index in up.dropFirst() { found.append(FeatureKey(41).with(text.tokens[index].lemma.rawValue).hash) }
    for index in down.dropFirst() {
      found.append(FeatureKey(42).with(text.tokens[index].lemma.rawValue).hash)
      found.append(FeatureKey(43).with(text.tokens[index].lemma.rawValue).with(isNegated(index)).hash)
    }
    let inner = up.dropFirst() + (up.isEmpty || down.isEmpty ? [] : [top]) + down.dropFirst()
    for index in inner {
      found.append(FeatureKey(44).with(text.tokens[index].lemma.rawValue).hash)
      for stance in stances(of: index) { found.append(FeatureKey(45).with(stance).with(isNegated(index)).hash) }
      let tone = ToneWords.shared.tone(of: text.tokens[index])
      if tone != 0 { found.append(FeatureKey(50).with(tone).with(isNegated(index)).hash) }
      let kinds = vocabulary.kinds(of: text.tokens[index].lemma)
      if !kinds.isEmpty { found.append(FeatureKey(46).with(UInt64(kinds.rawValue)).with(isNegated(index)).hash) }
      for child in tree.children(of: index) where !inner.contains(child) && child != up.first && child != down.first {
        found.append(FeatureKey(47).with(text.tokens[child].lemma.rawValue).hash)
        if isNegation(child) { found.append(FeatureKey(48).hash) }
      }
    }
    found.append(FeatureKey(49).with(UInt64(text.tokens[top].tag.rawValue)).with(up.isEmpty).with(down.isEmpty).hash)
  }

  /// The word that one of the two hangs from, what else hangs from it, and what hangs from the one.
  private func addGovernor(of index: Int, template: UInt64, to found: inout [UInt32]) {
    let token = text.tokens[index]
    let relation = dependency(index)
    for child in tree.children(of: index) {
      found.append(
        FeatureKey(template).with(dependency(child)).with(text.tokens[child].lemma.rawValue).hash)
    }
    if token.features.contains(.quoted) { found.append(FeatureKey(template + 1).hash) }
    guard token.head >= 0 else { return }
    let governor = Int(token.head)
    let lemma = text.tokens[governor].lemma.rawValue
    found.append(FeatureKey(template + 2).with(relation).with(lemma).hash)
    found.append(FeatureKey(template + 3).with(relation).hash)
    found.append(FeatureKey(template + 4).with(lemma).hash)
    let isPassive = text.tokens[governor].features.contains(.passive)
    found.append(
      FeatureKey(template + 5).with(relation).with(isPassive).with(UInt64(text.tokens[governor].tag.rawValue)).hash)
    let negated = isNegated(governor)
    let tone = ToneWords.shared.tone(of: text.tokens[governor])
    if tone != 0 { found.append(FeatureKey(template + 12).with(relation).with(tone).with(negated).hash) }
    for stance in stances(of: governor) {
      found.append(FeatureKey(template + 6).with(relation).with(stance).with(negated).hash)
    }
    let kinds = vocabulary.kinds(of: text.tokens[governor].lemma)
    if !kinds.isEmpty {
      found.append(FeatureKey(template + 7).with(relation).with(UInt64(kinds.rawValue)).with(negated).hash)
    }
    if let preposition = tree.child(of: index, .case) {
      let word = text.tokens[preposition].word.rawValue
      found.append(FeatureKey(template + 8).with(word).hash)
      found.append(FeatureKey(template + 9).with(word).with(lemma).hash)
    }
    for child in tree.children(of: governor) where child != index {
      found.append(
        FeatureKey(template + 10).with(relation).with(dependency(child)).with(text.tokens[child].lemma.rawValue).hash)
    }
    let above = Int(text.tokens[governor].head)
    if above >= 0 {
      found.append(
        FeatureKey(template + 11).with(relation).with(dependency(governor)).with(text.tokens[above].lemma.rawValue)
          .hash)
    }
  }

  /// The last token of the words that hangs from outside them, a noun where there are several.
  private func head(of words: Range<Int>) -> Int {
    let heads = words.filter { !words.contains(Int(text.tokens[$0].head)) }
    if heads.count == 1 { return heads[0] }
    return heads.last { [.properNoun, .noun, .pronoun].contains(text.tokens[$0].tag) } ?? heads.last
      ?? words.lowerBound
  }

  private func ancestors(of token: Int) -> [Int] {
    var line = [token]
    while let last = line.last, text.tokens[last].head >= 0, line.count < 60 {
      line.append(Int(text.tokens[last].head))
    }
    return line
  }

  private func dependency(_ token: Int) -> UInt64 { UInt64(text.tokens[token].dependency.rawValue) + 1 }

  private func contentLemma(_ token: Int) -> UInt64 {
    switch text.tokens[token].tag {
    case .verb, .noun, .adjective: text.tokens[token].lemma.rawValue
    default: 0
    }
  }

  private func isNegation(_ token: Int) -> Bool { vocabulary.isNegation(text.tokens[token].word) }

  private func isNegated(_ token: Int) -> Bool { tree.children(of: token).contains(where: isNegation) }

  /// The stances that a word can carry as a cue, without the plain ones.
  private func stances(of token: Int) -> [UInt64] {
    var found: [UInt64] = []
    for stance in vocabulary.stances(of: text.tokens[token].lemma) {
      if let number = Self.stanceNumbers[stance], !found.contains(number) { found.append(number) }
    }
    return found
  }
}
