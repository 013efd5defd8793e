import NewsModel

/// Who acts in the second of two verbs that are joined: the speaker again, or somebody new.
///
/// In "says the ministers lied and has ruled out a vote" the speaker has, in "…, and her rival promised" the rival.
extension SourceFinder {
  /// "says the ministers lied and has ruled out a vote": a second verb in the singular belongs to who says so, not to
  /// the many of whom it is said; so does one whose tense does not go with what is said ("said it would close and
  /// apologized", "urged them to vote and criticized Lind", "denied that it was so, and has asked").
  func speakerAgreeing(with verb: Int, above head: Int, depth: Int) -> Int? {
    guard text.tokens[verb].dependency == .conjunct, text.tokens[head].head >= 0,
      case let main = Int(text.tokens[head].head), main < head, text.tokens[main].tag == .verb, parse.isSpeechCue(main)
    else { return nil }
    let helpers = tree.children(of: verb).filter { text.tokens[$0].tag == .auxiliary && $0 < verb }
    let isPast =
      helpers.isEmpty && text.tokens[verb].features.contains(.past) && !text.tokens[verb].features.contains(.gerund)
    let goesApart: Bool
    if text.tokens[head].features.contains(.infinitive), text.tokens[head].dependency != .complementClause {
      goesApart = isPast && [.openComplement, .adverbialClause].contains(text.tokens[head].dependency)
    } else {
      let told = tree.child(of: main, .object)
      guard text.tokens[head].dependency == .complementClause || text.tokens[head].dependency == .openComplement else {
        return nil
      }
      let subject = tree.child(of: head, .subject, .passiveSubject) ?? told.flatMap { $0 < head ? $0 : nil }
      let isMany = subject.map {
        text.tokens[$0].features.contains(.plural) || ["they", "we"].contains(text.tokens[$0].word)
      }
      // "wants", "says"
      let ownForm = text.tokens[verb]
      let endsInS =
        helpers.isEmpty && ownForm.word != ownForm.lemma && !ownForm.features.contains(.past)
        && !ownForm.features.contains(.gerund) && !ownForm.features.contains(.participle)
      let isSingular =
        endsInS
        || helpers.contains { child in
          ["has", "is", "was", "does"].contains { text.tokens[child].word == $0 }
        }
      let inner = tree.children(of: head).filter { $0 < head && text.tokens[$0].tag == .auxiliary }
      let isBackshifted = inner.contains { child in ["was", "were", "had"].contains { text.tokens[child].word == $0 } }
      let isComing = inner.contains { child in ["would", "will", "could"].contains { text.tokens[child].word == $0 } }
      // "said the men had been freed and denied that they had been hurt"
      let isCue = lexicon.frames(ofVerb: text.tokens[verb].lemma).contains {
        [.speech, .quoting, .blame].contains($0.frame)
      }
      let isClosed = inner.contains { text.tokens[$0].word == "had" } && isPast && isCue
      // "reiterating that peace was near and warning of chaos"
      let isAlike =
        text.tokens[verb].features.contains(.gerund) && text.tokens[main].features.contains(.gerund)
        && !text.tokens[head].features.contains(.gerund)
      let hasDone = helpers.contains { child in ["has", "have"].contains { text.tokens[child].word == $0 } }
      goesApart = isMany == true && isSingular || isBackshifted && hasDone || isComing && isPast || isClosed || isAlike
    }
    return goesApart ? sourceHead(of: main, isPassive: false, depth: depth + 1) : nil
  }

  /// "deplored the choice, and her rival at the fund, Otto Lind, promised a strike": what stands between "and" behind a
  /// comma and a second verb acts, though the parse takes it for one more of the things before.
  func subjectBehindCoordinator(of verb: Int) -> Int? {
    guard text.tokens[verb].dependency == .conjunct, text.tokens[verb].features.contains(.past),
      !text.tokens[verb].features.contains(.gerund), text.tokens[verb].head >= 0
    else { return nil }
    var low = verb - 1
    while low > 1, verb - low < 18, text.tokens[low].tag != .coordinator {
      switch text.tokens[low].tag {
      case .noun, .properNoun, .determiner, .adjective, .adposition, .pronoun, .particle, .numeral, .adverb, .auxiliary:
        break
      case .punctuation where text.tokens[low].word == "," || text.tokens[low].word == "'": break
      default: return nil
      }
      low -= 1
    }
    guard low > 1, text.tokens[low].word == "and" || text.tokens[low].word == "but", text.tokens[low - 1].word == ",",
      case let phrase = (low + 1)..<verb, phrase.count > 1,
      [.determiner, .properNoun, .pronoun, .noun, .adjective].contains(text.tokens[low + 1].tag),
      let name = phrase.first(where: {
        parse.isNominal($0) && !phrase.contains(Int(text.tokens[$0].head)) && !parse.isThing($0)
      }) ?? text.names(from: phrase).first(where: { $0.type == .person })?.tokens.lowerBound
    else { return nil }
    // "met Kenya, Norway, and Peru yesterday and left": nobody stands right before the verb.
    return [.noun, .properNoun, .punctuation].contains(text.tokens[verb - 1].tag) ? name : nil
  }
}
