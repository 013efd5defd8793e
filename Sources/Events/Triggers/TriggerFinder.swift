import NewsModel

/// Finds the words of a text that show an event, each with what its clause says of it.
struct TriggerFinder {
  private let lexicon = TriggerLexicon.shared
  private let senses: SenseReader
  private let text: AnalyzedText
  private let entities: EntityReading
  private let tree: ClauseTree
  private let clauses: ClauseReader
  private let statuses: StatusReader
  private let places: PlaceReader
  private let attachment: TimeAttachment
  private let likens: LikenedWords
  let times: TimeTable

  init(_ text: AnalyzedText, entities: EntityReading, tree: ClauseTree, places: PlaceReader) {
    self.text = text
    self.entities = entities
    self.tree = tree
    self.places = places
    senses = SenseReader(text, tree: tree)
    clauses = ClauseReader(text, tree: tree)
    statuses = StatusReader(text, tree: tree)
    let finder = TimeFinder(text)
    let found = finder.times()
    times = TimeTable(bySentence: found, lead: finder.leadTime(of: found))
    attachment = TimeAttachment(text, tree: tree)
    likens = LikenedWords(text, tree: tree)
  }

  func triggers() -> [TriggerMention] {
    // For each token the tokens of the event's name that it begins or stands in.
    var named = [Range<Int>?](repeating: nil, count: text.tokens.count)
    for name in text.names where name.type == .event {
      for token in name.tokens { named[token] = name.tokens }
    }
    var insideName = [Bool](repeating: false, count: text.tokens.count)
    for mention in entities.mentions where mention.form == .name {
      for token in mention.tokens { insideName[token] = true }
    }
    var found: [TriggerMention] = []
    for (number, sentence) in text.sentences.enumerated() where !sentence.isBoilerplate {
      let sentenceTimes = times.bySentence[number]
      let isContinued = number > 0 && text.sentences[number - 1].paragraph == sentence.paragraph
      let earlier = isContinued ? times.bySentence[number - 1].last { $0.date != nil } : nil
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        defer { index += 1 }
        let token = text.tokens[index]
        var tokens = index..<(index + 1)
        var head = index
        let entry: TriggerLexicon.Entry
        let isName: Bool
        if let name = named[index] {
          head = name.upperBound - 1
          index = name.upperBound - 1
          // A name without any word of a happening is more often a thing's: a film, a machine.
          guard let known = name.reversed().lazy.compactMap({ lexicon.nameWord($0, in: text) }).first else {
            continue
          }
          entry = known
          tokens = name
          isName = true
        } else if let compound = compound(endingAt: index, in: sentence) {
          entry = compound.entry
          isName = false
          tokens = nounPhrase(compound.start, in: sentence).lowerBound..<(index + 1)
        } else if let meaning = senses.phrase(from: index, in: sentence),
          meaning.entry == nil || !insideName[meaning.head]
        {
          index = meaning.tokens.upperBound - 1
          guard let known = meaning.entry else { continue }
          entry = known
          isName = false
          head = meaning.head
          tokens =
            text.tokens[head].tag == .verb
            ? meaning.tokens : nounPhrase(head, in: sentence).lowerBound..<meaning.tokens.upperBound
        } else if !insideName[index], let known = senses.meaning(of: index)?.entry {
          entry = known
          isName = false
          if token.tag != .verb { tokens = nounPhrase(index, in: sentence) }
        } else {
          continue
        }
        if !isName, isMaterial(head) || isOfTitle(head) || likens.isLikened(head) { continue }
        // "March 28, 2019" is no march.
        if sentenceTimes.contains(where: { $0.tokens.contains(index) }), !isName { continue }
        // "the December 31 attack": the day is no part of the words, unlike the year of "the 2016 election".
        if let day = sentenceTimes.first(where: {
          $0.tokens.lowerBound < tokens.lowerBound && $0.tokens.upperBound > tokens.lowerBound
        }), day.tokens.upperBound <= head, !isName {
          tokens = day.tokens.upperBound..<tokens.upperBound
        }
        let time =
          sentenceTimes.filter {
            !attachment.belongsElsewhere($0.tokens, than: head) && !attachment.isAnothers($0, than: head)
          }
          .min { attachment.nearness($0.tokens, head) < attachment.nearness($1.tokens, head) }
        found.append(
          TriggerMention(
            head: head, tokens: tokens, kind: entry.kind, family: entry.family, weight: entry.weight, isName: isName,
            isNoun: text.tokens[head].tag != .verb, isTitle: number == 0 && sentence.isHeading,
            status: statuses.status(of: head),
            participants: clauses.participants(of: head, kind: entry.kind, family: entry.family),
            place: places.place(of: head, kind: entry.kind, sentence: number, name: isName ? tokens : nil),
            time: (time ?? earlier).map { found in
              TimedMention(
                time: Event.Time(span: text.span(of: found.tokens), date: found.date), tokens: found.tokens,
                distance: time == nil ? 2 : attachment.hangs(found.tokens, from: head) ? 0 : 1)
            }))
      }
    }
    return found
  }

  /// "a suicide vest", "the attack helicopter", "Competition Commissioner Berg", "a death sentence", "burning tyres": the word
  /// tells of what kind a thing, an office or another happening is.
  private func isMaterial(_ word: Int) -> Bool {
    let token = text.tokens[word]
    guard token.head > word, token.dependency == .compound || token.dependency == .adjective else { return false }
    let head = text.tokens[Int(token.head)]
    return head.tag == .noun || head.tag == .properNoun
  }

  /// "Minister of Trade and International Cooperation", "the director of research": what an office or body is for.
  private func isOfTitle(_ noun: Int) -> Bool {
    var current = noun
    for _ in 0..<4 {
      let token = text.tokens[current]
      guard token.head >= 0, token.tag == .noun || token.tag == .properNoun,
        !tree.children(of: current).contains(where: { text.tokens[$0].dependency == .determiner })
      else { return false }
      switch token.dependency {
      case .conjunct where isOffice(Int(token.head)): return text.tokens[noun].features.contains(.capitalized)
      case .conjunct, .compound: current = Int(token.head)
      case .nominalModifier:
        guard ["of", "for"].contains(tree.preposition(of: current)) else { return false }
        current = Int(token.head)
        if isOffice(current) { return true }
      default: return false
      }
    }
    return false
  }

  private func isOffice(_ noun: Int) -> Bool {
    ClauseWords.shared.kinds(of: text.tokens[noun].lemma).contains(.office)
  }

  /// "cease-fire", "sit-in": a word of the lexicon that the tokenizer has parted at its hyphen.
  private func compound(
    endingAt index: Int, in sentence: Sentence
  ) -> (entry: TriggerLexicon.Entry, start: Int)? {
    guard index - 2 >= sentence.tokens.lowerBound, text.tokens[index].features.contains(.glued),
      text.tokens[index - 1].word == "-", text.tokens[index - 1].features.contains(.glued)
    else { return nil }
    var word = text.words(of: (index - 2)..<(index + 1))
    if text.tokens[index].features.contains(.plural), word.hasSuffix("s") { word = word.dropLast() }
    return lexicon.compound(word).map { ($0, index - 2) }
  }

  /// The noun with the adjectives, names and nouns right before it.
  private func nounPhrase(_ noun: Int, in sentence: Sentence) -> Range<Int> {
    var start = noun
    while start > sentence.tokens.lowerBound, noun - start < 4 {
      let token = text.tokens[start - 1]
      switch token.dependency {
      case .compound, .adjective, .numeric:
        guard Int(token.head) >= start - 1, Int(token.head) <= noun else { return start..<(noun + 1) }
        start -= 1
      case .punctuation where text.tokens[start - 1].word == "-" && start - 2 >= sentence.tokens.lowerBound:
        // "G-20 summit": the part before the hyphen belongs to the word.
        start -= 2
      default: return start..<(noun + 1)
      }
    }
    return start..<(noun + 1)
  }
}
