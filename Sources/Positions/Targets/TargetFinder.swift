import NewsModel

/// Finds what a position is about: at most two of the candidates, by the weights of `target-weights.tsv`.
struct TargetFinder {
  /// What a position is towards.
  struct Reading {
    var targets: [Position.Target]
    /// Of each, how well it stands in the words of the position.
    var support: [TargetSupport]
  }

  private let weights = TargetWeights.shared

  func reading(of candidates: [TargetCandidates.Candidate]) -> Reading {
    var reading = Reading(targets: [], support: [])
    // "condemned the move": where the words name nothing but point back, what they mean is the target.
    if let meant = candidates.first(where: { pointsBack($0.attributes) }) {
      return Reading(targets: [meant.target], support: [.inferred])
    }
    // Between equals the first that was found decides: what stands in the content, in text order.
    var ranked = candidates.map { (score: weights.score($0.attributes), candidate: $0) }
    // "condemned the attack in Lund", "who had backed Kenya": an object that names something is what is meant, whatever the
    // sentence before tells.
    if ranked.contains(where: { isOwn($0.candidate) && takesObject($0.candidate) }) {
      ranked.removeAll { !isOwn($0.candidate) }
    }
    if let list = coordinated(ranked.map(\.candidate)) { return list }
    for threshold in [weights.first, weights.second] {
      // Whoever is asked, whoever or whatever is blamed comes first.
      let asked = reading.targets.isEmpty ? ranked.firstIndex { isAsked($0.candidate) } : nil
      let strongest = ranked.indices.max { (ranked[$0].score, $1) < (ranked[$1].score, $0) }
      guard let best = asked ?? strongest, asked != nil || ranked[best].score >= threshold else { break }
      let (score, chosen) = ranked.remove(at: best)
      reading.targets.append(chosen.target)
      reading.support.append(
        support(of: chosen, isFirst: reading.targets.count == 1, lead: score - weights.first))
    }
    return reading
  }

  /// What the words do not name is a guess, but for the event that they point back to. "Blamed the rich for the hostility
  /// that Berg had faced" is not towards Berg, though it names nobody else; nor is what is only a part of a phrase.
  private func support(of candidate: TargetCandidates.Candidate, isFirst: Bool, lead: Int) -> TargetSupport {
    guard isOwn(candidate) else {
      let isMeant = isFirst && lead >= weights.inferred && candidate.isEvent && isPointedTo(candidate)
      return isMeant ? .inferred : .guessed
    }
    let takesObject = takesObject(candidate)
    let kind = TargetAttributes.Kind(rawValue: candidate.attributes[.kind])
    let place = TargetAttributes.Place(rawValue: candidate.attributes[.place])
    // "who had backed Kenya": nothing else can be meant.
    let isObject = isAsked(candidate) || place == .root && takesObject
    if candidate.isFaint || candidate.isOwnBody && !isFirst || lead < weights.named && !isObject { return .guessed }
    return switch place {
    // "said that it would be wrong to let Berg go" is about Berg, and not about the town where she would go.
    case .inner: takesObject || kind != .person && (!isFirst || !candidate.isEvent) ? .guessed : .named
    case .phrase: takesObject || !isFirst && kind != .country && kind != .organization ? .guessed : .named
    case .part: isFirst && kind != .place ? .named : .guessed
    case .asked: .named
    // "accused the owners of treating Berg with contempt"
    case .object: takesObject && (!isFirst || !candidate.isEvent) ? .guessed : .named
    default: takesObject && !isFirst ? .guessed : .named
    }
  }

  /// By "the move", or by its own word: "the fire".
  private func isPointedTo(_ candidate: TargetCandidates.Candidate) -> Bool {
    candidate.isRecalled || candidate.attributes[.referred] == TargetAttributes.Answer.yes.rawValue
  }

  /// "thanked Kenya, Norway and Peru": all of those whom the words name together.
  private func coordinated(_ candidates: [TargetCandidates.Candidate]) -> Reading? {
    let equals = candidates.filter { candidate in
      let place = TargetAttributes.Place(rawValue: candidate.attributes[.place])
      return !candidate.isEvent && candidate.attributes[.form] == TargetAttributes.Form.word.rawValue
        && (place == .asked || place == .root && takesObject(candidate))
    }
    guard equals.count > 2, equals.count < 7 else { return nil }
    return Reading(targets: equals.map(\.target), support: equals.map { _ in .named })
  }

  private func pointsBack(_ attributes: TargetAttributes) -> Bool {
    attributes[.named] == TargetAttributes.Named.nothing.rawValue
      && attributes[.referred] == TargetAttributes.Answer.yes.rawValue
      && attributes[.points] == TargetAttributes.Points.noun.rawValue
  }

  /// Named by the words of the position.
  private func isOwn(_ candidate: TargetCandidates.Candidate) -> Bool {
    candidate.attributes[.place] <= TargetAttributes.Place.inner.rawValue
  }

  private func takesObject(_ candidate: TargetCandidates.Candidate) -> Bool {
    candidate.attributes[.frame] == TargetAttributes.Frame.object.rawValue
  }

  /// "urged Berg", "criticized Berg's refusal", "apologized, which Berg accepted".
  private func isAsked(_ candidate: TargetCandidates.Candidate) -> Bool {
    candidate.attributes[.place] == TargetAttributes.Place.asked.rawValue
      && (!candidate.isEvent || takesObject(candidate))
  }
}
