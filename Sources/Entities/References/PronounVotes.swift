import NewsModel

/// How often each person of an article was taken for "he" and for "she".
struct PronounVotes {
  private var male: [Int: Int] = [:]
  private var female: [Int: Int] = [:]

  /// - Parameter mentions: With the number of their cluster as entity.
  init(_ mentions: [Mention], in text: AnalyzedText) {
    for mention in mentions where mention.form == .pronoun && mention.type == .person {
      guard let person = mention.entity else { continue }
      switch text.tokens[mention.tokens.lowerBound].word {
      case "he", "him", "his", "himself": male[person, default: 0] += 1
      case "she", "her", "hers", "herself": female[person, default: 0] += 1
      default: break
      }
    }
  }

  /// Whoever was taken for both, and whose name and title do not tell, is the one that he or she was taken for more often.
  ///
  /// - Returns: Whether anyone was: then the pronouns should be read again.
  func settle(_ clusters: inout [NameCluster]) -> Bool {
    var changed = false
    for (person, women) in female where clusters[person].isFemale == nil {
      guard let men = male[person], men != women else { continue }
      clusters[person].isFemale = women > men
      changed = true
    }
    return changed
  }
}
