import NewsModel

extension AttributedText {
  /// What looks like a position and says nothing about anything: "defended themselves", "known as “the Fox”", "filed a
  /// report, according to the police", "the police questioned him".
  func saysNothing(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue, let content = attribution.content.first, attribution.content.count == 1 else {
      return false
    }
    let first = text.tokens[content.lowerBound]
    switch attribution.rule {
    case .lightVerb: return first.word == "according"
    case .quotation:
      return text.tokens[cue.lowerBound].word == "known" && cue.upperBound < text.tokens.count
        && text.tokens[cue.upperBound].word == "as"
    case .deed:
      if text.tokens[cue.lowerBound].lemma == "question" { return isPerson(at: content) }
      return content.count == 1 && attribution.stance != .rejects
        && ["himself", "herself", "itself", "themselves"].contains { first.word == $0 }
    default: return false
    }
  }

  /// "him", "Ada Berg", "the envoy Ada Berg": somebody, and nothing that is somebody's.
  private func isPerson(at content: Range<Int>) -> Bool {
    if ["him", "them", "me", "us"].contains(where: { text.tokens[content.lowerBound].word == $0 }) { return true }
    guard let name = text.names(from: content).first, name.type == .person,
      name.tokens.lowerBound - content.lowerBound < 3
    else { return false }
    return name.tokens.upperBound >= text.tokens.count || text.tokens[name.tokens.upperBound].word != "'s"
  }
}
