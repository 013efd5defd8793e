import NewsModel

/// Who and what a position only seems to be against or for, because a word between turns it round.
extension TargetCandidates {
  /// "opposed the hold on aid to Kenya", "the allegations against Berg are false": whoever is against what is done to
  /// somebody is not against them.
  func isTurned(_ entity: Int, _ setting: Setting) -> Bool {
    switch setting.stance {
    case .supports, .opposes, .accepts, .rejects, .denies, .doubts: break
    default: return false
    }
    var isNamed = false
    for range in setting.attribution.content {
      for token in range where resolver.entity(atToken: token) == entity {
        guard isBehindTurning(token, in: range) else { return false }
        isNamed = true
      }
    }
    return isNamed
  }

  private func isBehindTurning(_ token: Int, in range: Range<Int>) -> Bool {
    var current = token
    for _ in 0..<8 {
      let head = Int(text.tokens[current].head)
      guard head >= 0, range.contains(head) else { return false }
      switch text.tokens[current].dependency {
      case .nominalModifier, .oblique:
        if head < current, StanceWords.shared.kinds(of: text.tokens[head].lemma).contains(.turning) { return true }
        if tree.child(of: current, .case).map({ text.tokens[$0].word == "against" }) == true { return true }
      case .flat, .appositive, .compound, .conjunct: break
      default: return false
      }
      current = head
    }
    return false
  }

  /// "deplored that the book was sold badly, though he was a master": "he" deep inside of what is deplored is not deplored.
  func isInnerPronoun(_ candidate: Candidate, _ setting: Setting) -> Bool {
    switch setting.stance {
    case .opposes, .rejects, .denies, .doubts: break
    default: return false
    }
    return candidate.attributes[.form] == TargetAttributes.Form.pronoun.rawValue
      && candidate.attributes[.place] == TargetAttributes.Place.inner.rawValue
  }

  /// "denied that the purchase would harm its rivals": the harm is denied, and not the purchase.
  func isOnlyInDenial(_ candidate: Candidate, _ setting: Setting) -> Bool {
    guard setting.stance == .denies, setting.attribution.frame == .speech,
      case .event(let event) = candidate.target, let range = setting.attribution.content.first
    else { return false }
    let tokens = range.filter { topics.event(atToken: $0) == event }
    return !tokens.isEmpty
      && tokens.allSatisfy { token in
        let head = Int(text.tokens[token].head)
        return [.subject, .passiveSubject].contains(text.tokens[token].dependency) && range.contains(head)
          && text.tokens[head].tag == .verb
      }
  }
}
