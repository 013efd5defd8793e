package import NewsModel

/// Prepares an article for the name model: what each token looks like, and where names can stand at all.
///
/// Names hold capitals. Only stretches around capitalized words are scored; everything else is outside by construction,
/// which saves four fifths of the work. Short lower-case words are let in between capitals ("University of Warsaw",
/// "Abd al-Fattah", "Médecins sans Frontières").
package struct NameScan: Sendable {
  package var tokens: [NameToken] = []
  /// Ranges of tokens, in text order, not overlapping, each inside one sentence.
  package var stretches: [Range<Int>] = []
  /// The widest phrase of the fact tables that covers a token: its evidence …
  package var phrase: [NameEvidence] = []
  /// … and where in it the token stands: 0 none, 1 first, 2 inside, 3 last, 4 alone.
  package var phrasePlace: [UInt8] = []
  /// The sentence is a heading, or nearly all of its words are capitalized.
  package var isHeading: [Bool] = []
  /// Whether words were seen in lower case, or capitalized inside a sentence, in this article; by the first bits of
  /// their hash, since a rare mix-up costs less than a dictionary.
  private var habits = [UInt8](repeating: 0, count: 1 << 14)

  static let seenLower: UInt8 = 1
  static let seenCapital: UInt8 = 2

  package init(_ text: AnalyzedText, gazetteer: NameGazetteer) {
    let count = text.tokens.count
    tokens.reserveCapacity(count)
    text.document.text.utf8.withContiguousStorageIfAvailable { bytes in
      for token in text.tokens {
        let slice = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
        var seen = NameToken(bytes: slice, word: token.word)
        seen.evidence = gazetteer.evidence(seen.word)
        tokens.append(seen)
      }
    }
    guard tokens.count == count else { return }
    phrase = [NameEvidence](repeating: [], count: count)
    phrasePlace = [UInt8](repeating: 0, count: count)
    isHeading = [Bool](repeating: false, count: count)
    for sentence in text.sentences { scan(sentence, gazetteer: gazetteer) }
  }

  private mutating func scan(_ sentence: Sentence, gazetteer: NameGazetteer) {
    let range = sentence.tokens
    guard !range.isEmpty else { return }
    var words = 0
    var capitals = 0
    var atStart = true
    for index in range {
      let shape = tokens[index].shape
      if shape == .mark {
        // Quotation marks, colons and list marks open a new start; commas and the like do not.
        if atStart || tokens[index].opensSentence { atStart = true }
        continue
      }
      tokens[index].isInitial = atStart
      if shape != .number { atStart = false }
      if tokens[index].length > 3, shape != .number {
        words += 1
        if tokens[index].isCapital { capitals += 1 }
      }
    }
    let heading = sentence.isHeading || (words >= 4 && capitals * 10 >= words * 8)
    for index in range {
      isHeading[index] = heading
      tokens[index].weighCase(inHeading: heading)
      guard !heading else { continue }
      let token = tokens[index]
      if token.shape == .lower {
        if token.evidence.isDisjoint(with: [.function]) { habits[Int(token.word >> 50)] |= Self.seenLower }
      } else if token.isCapital, !token.isInitial {
        habits[Int(token.word >> 50)] |= Self.seenCapital
      }
    }
    findStretches(in: range)
    findPhrases(in: range, gazetteer: gazetteer)
  }

  /// ``seenLower`` and ``seenCapital`` of a word.
  func habit(of word: UInt64) -> UInt8 { habits[Int(word >> 50)] }

  private mutating func findStretches(in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].isCapital else {
        index += 1
        continue
      }
      var lower = index
      if lower > range.lowerBound, tokens[lower - 1].shape == .number || tokens[lower - 1].shape == .numberMixed,
        stretches.last.map({ $0.upperBound < lower }) ?? true
      {
        lower -= 1
      }
      var upper = index + 1
      var probe = upper
      while probe < range.upperBound, probe - upper < 4 {
        if tokens[probe].isCapital {
          upper = probe + 1
          probe = upper
        } else if tokens[probe].canJoin {
          probe += 1
        } else {
          break
        }
      }
      // A number directly after the last capital may belong to it ("Apollo 11").
      if upper < range.upperBound, tokens[upper].shape == .number { upper += 1 }
      if upper + 1 < range.upperBound, tokens[upper].isHyphen, tokens[upper + 1].shape == .number { upper += 2 }
      stretches.append(lower..<upper)
      index = upper
    }
  }

  private mutating func findPhrases(in range: Range<Int>, gazetteer: NameGazetteer) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      guard token.isCapital || token.shape == .number, token.evidence.contains(.beginsPhrase) else {
        index += 1
        continue
      }
      var key = token.word
      var evidence = token.evidence
      var best = 0
      var found: NameEvidence = []
      var probe = index + 1
      while evidence.contains(.beginsPhrase), probe < range.upperBound {
        key = NameGazetteer.key(key, then: WordHash(rawValue: tokens[probe].word))
        evidence = gazetteer.evidence(key)
        probe += 1
        if !evidence.isDisjoint(with: .phraseKinds), tokens[probe - 1].shape != .lower {
          best = probe - index
          found = evidence
        }
      }
      guard best > 1 else {
        index += 1
        continue
      }
      for place in 0..<best {
        phrase[index + place] = found
        phrasePlace[index + place] = place == 0 ? 1 : place == best - 1 ? 3 : 2
      }
      index += best
    }
    for index in range where phrasePlace[index] == 0 && tokens[index].isCapital {
      let evidence = tokens[index].evidence.intersection(.phraseKinds)
      if !evidence.isEmpty {
        phrase[index] = evidence
        phrasePlace[index] = 4
      }
    }
  }
}

extension NameToken {
  /// The tables know no case: "us" is a pronoun and "US" a country, "who" a pronoun and "WHO" an organization.
  fileprivate mutating func weighCase(inHeading heading: Bool) {
    if shape == .allCapitals, length < 6 {
      if !heading || evidence.contains(.country) { evidence.subtract([.function, .common]) }
    } else if evidence.contains(.function), shape != .dotted {
      evidence.formIntersection([.function, .common, .particle, .speech, .title, .beginsPhrase])
    }
  }

  fileprivate static let opening: Set<WordHash> = [
    "\"", "“", "'", "``", ":", "—", "–", "*", "•", "«", "„", "--", "''", "”",
  ]
  fileprivate static let hyphen = WordHash("-").rawValue
  fileprivate static let joining: Set<WordHash> = [
    "of", "the", "and", "for", "de", "la", "del", "al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "da",
    "do", "dos", "das", "di", "du", "des", "e", "y", "i", "et", "in", "on", "to", "at", "&", "-", "–", "'s", "'",
    ".", "/", "with", "against", "a", "le", "les", "sur", "sans", "ul", "ur", "un", "und", "für", "zu", "os",
    "as", "al-", "el-", "ad", "ash", "an", "ar", "az", "bar", "ben", "abu", "s", "from", "by", "or", "who", "us", "en",
    "los", "las", "dela", "delos", "dello", "degli", "zur", "vom", "op", "het", "ould", "arap", "wa", "af", "av",
    "ter", "ten", "ap", "st.", "+", "!", "d'", "l'", "ng", "sa", "na",
  ]

  fileprivate var opensSentence: Bool { Self.opening.contains(WordHash(rawValue: word)) }
  var isHyphen: Bool { word == Self.hyphen }
  var canJoin: Bool { shape == .number || shape == .numberMixed || Self.joining.contains(WordHash(rawValue: word)) }
}
