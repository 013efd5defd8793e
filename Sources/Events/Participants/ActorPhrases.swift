import NewsModel

/// Reads whom a phrase of a clause names: "the defendant, Anna Berg" is her, "Turkish troops" are Turkey's, "Kenya and
/// Peru" are two.
struct ActorPhrases {
  private let text: AnalyzedText
  private let tree: ClauseTree
  private let words = ClauseWords.shared

  init(_ text: AnalyzedText, tree: ClauseTree) {
    self.text = text
    self.tree = tree
  }

  /// What decides whom a phrase may stand for.
  struct Reading {
    /// A "Turkish election" is nobody who acts, and suffers only what is done to things.
    var isAbstract = false
    /// "Berg sold her house": where somebody does it, "her" is that one.
    var skipsPronouns = false
    /// "Berg's trial resumes": a happening does nothing in the name of the one whose it is.
    var skipsHappenings = false
    /// "a Navy sailor was arrested": what is done to one of its people is not done to a body.
    var isSufferer = false
    /// "two Kenyan officers were convicted of theft": it is not Kenya that was, or that stole.
    var skipsNations = false
    /// "the withdrawal of troops from Kenya": they are not Kenya's.
    var skipsOrigins = false
  }

  func mentions(in token: Int, _ reading: Reading, depth: Int = 0) -> [Mention] {
    var found: [Mention] = []
    collect(token, reading, depth: depth, into: &found)
    return found
  }

  /// The names that stand beside a noun for those whom it means: "the defendant, Anna Berg".
  func names(beside noun: Int) -> [Mention] {
    guard tree.mention(at: noun) == nil else { return [] }
    var found: [Mention] = []
    collectNames(of: noun, Reading(), depth: 0, into: &found)
    return found
  }

  private func collect(_ token: Int, _ reading: Reading, depth: Int, into found: inout [Mention]) {
    if let mention = tree.mention(at: token), mention.type != .place {
      if isOnePerson(mention, token) {
        collectNames(of: token, reading, depth: depth, into: &found)
      } else {
        found.append(mention)
      }
    } else if depth < 2, text.tokens[token].tag == .noun || text.tokens[token].tag == .properNoun {
      let before = found.count
      collectNames(of: token, reading, depth: depth, into: &found)
      if found.count == before { collectOwners(of: token, reading, depth: depth, into: &found) }
    }
    guard depth < 3 else { return }
    for child in tree.children(of: token) where isListed(child, with: token) {
      collect(child, reading, depth: depth == 0 ? 0 : depth + 1, into: &found)
    }
  }

  /// "the 48-year-old Australian" is no Australia, unlike "the Australians" and "the Dutch".
  /// "Fifteen Democrats" are no party.
  private func isOnePerson(_ mention: Mention, _ token: Int) -> Bool {
    if mention.type == .organization, mention.tokens.count == 1, text.tokens[token].features.contains(.plural) {
      return tree.children(of: token).contains { text.tokens[$0].dependency == .numeric }
    }
    guard mention.form == .demonym, mention.type == .country, !text.tokens[token].features.contains(.plural) else {
      return false
    }
    return text.words(of: mention.tokens).hasSuffix("an")
      && tree.children(of: token).contains { text.tokens[$0].dependency == .determiner }
  }

  // MARK: Names beside a noun

  /// "the defendant, Tom Berg", "its rival Alvar", "officials including Ana Costa and Rui Melo": those who are meant have names.
  private func collectNames(of noun: Int, _ reading: Reading, depth: Int, into found: inout [Mention]) {
    let isActor = WordList.actorNouns.contains(text.tokens[noun].lemma) || tree.mention(at: noun) != nil
    for child in tree.children(of: noun) where child > noun {
      switch text.tokens[child].dependency {
      // "The film Dreyfus" is nobody.
      case .appositive where isActor, .flat where isActor:
        guard let mention = tree.mention(at: child), mention.form == .name, mention.type != .event else { continue }
        collect(child, reading, depth: depth + 1, into: &found)
      // "the airline Lund Air"
      case .appositive, .flat, .compound:
        guard let mention = tree.mention(at: child), mention.form == .name, mention.type == .organization,
          mention.tokens.lowerBound == noun + 1
        else { continue }
        collect(child, reading, depth: depth + 1, into: &found)
      case .nominalModifier where Self.examples.contains(tree.preposition(of: child)):
        collect(child, reading, depth: 0, into: &found)
      default: break
      }
    }
  }

  private static let examples: Set<WordHash> = ["including", "like", "such"]

  // MARK: Owners of a noun

  /// "Turkish troops", "members of the party", "computers of Korean officers": the one they belong to.
  private func collectOwners(of noun: Int, _ reading: Reading, depth: Int, into found: inout [Mention]) {
    let kinds = words.kinds(of: text.tokens[noun].lemma)
    // A rival or a supplier of somebody is somebody else.
    if kinds.contains(.other) || reading.skipsHappenings && isHappening(noun) { return }
    let isActor = WordList.actorNouns.contains(text.tokens[noun].lemma)
    let isOwn = isActor || !reading.isAbstract
    var hasOwner = false
    for child in tree.children(of: noun) {
      switch text.tokens[child].dependency {
      // "a group of Kenyan diplomats", "part of the aid for Peru": those behind "of" are meant.
      case .nominalModifier where kinds.contains(.measure) && tree.preposition(of: child) == "of":
        collect(child, reading, depth: depth, into: &found)
      case .adjective, .compound:
        // "Kenya's Vice Foreign Minister": the parse hangs Kenya from "Vice".
        if let owner = possessor(behind: child) {
          hasOwner = true
          if isOwn, !isActor || tree.mention(at: owner)?.type != .person {
            collect(owner, reading, depth: depth + 1, into: &found)
          }
          continue
        }
        // "Lumen's German unit" is no Germany, and "two French tourists" are private people.
        let mention = tree.mention(at: child)
        let isNationality = mention?.form == .demonym && mention?.type == .country
        // "a Trump supporter" is not Trump.
        if isActor, mention?.type == .person || reading.isSufferer && isMember(noun, of: mention) { continue }
        if isOwn, !isNationality || !hasOwner && (!isActor || kinds.contains(.state) && !reading.skipsNations) {
          collect(child, reading, depth: depth + 1, into: &found)
        }
      // "Berg's lawyer", "the sister of Berg" is not Berg.
      case .possessive where !isActor || tree.mention(at: child)?.type != .person:
        hasOwner = true
        guard isOwn else { continue }
        // "Kenya's largest bank" is no Kenya, either.
        if isActor, tree.mention(at: child)?.type == .country, !kinds.contains(.state) { continue }
        if reading.skipsPronouns, tree.mention(at: child)?.form == .pronoun { continue }
        collect(child, reading, depth: depth + 1, into: &found)
      // "two people outside a branch of the bank" are nobody of the bank.
      case .nominalModifier where owns(tree.preposition(of: child), isActor: isActor, reading, depth: depth):
        if !isActor || tree.mention(at: child)?.type != .person {
          collect(child, reading, depth: depth + 1, into: &found)
        }
      // "protested against violations by Kenya"
      case .nominalModifier where !isActor && depth == 0 && reading.isSufferer && isHappening(noun):
        if tree.preposition(of: child) == "by" { collect(child, reading, depth: depth + 1, into: &found) }
      // "rebels in Kenya", "the authorities in Peru" act for it.
      case .nominalModifier where depth == 0 && kinds.contains(.state) && tree.preposition(of: child) == "in":
        if tree.mention(at: child)?.type == .country { collect(child, reading, depth: depth + 1, into: &found) }
      default: break
      }
    }
  }

  /// The name before "'s" that the parse hangs from a word before the noun.
  private func possessor(behind modifier: Int) -> Int? {
    guard tree.mention(at: modifier) == nil else { return nil }
    for child in tree.children(of: modifier) where child < modifier {
      switch text.tokens[child].dependency {
      case .possessive: return tree.mention(at: child) == nil ? nil : child
      case .compound, .adjective: if let owner = possessor(behind: child) { return owner }
      default: break
      }
    }
    return nil
  }

  /// "sanctions on Kenya", "relations with Peru": a thing stands for whom it is about, people only for whom they are of.
  private func owns(_ preposition: WordHash, isActor: Bool, _ reading: Reading, depth: Int) -> Bool {
    if preposition == "of" { return true }
    if preposition == "from", reading.skipsOrigins { return false }
    return depth == 0 && (isActor ? preposition == "from" : Self.abouts.contains(preposition))
  }

  private static let abouts: Set<WordHash> = [
    "from", "on", "with", "against", "to", "for", "between", "among", "into", "over", "toward", "towards",
  ]

  private func isMember(_ noun: Int, of mention: Mention?) -> Bool {
    mention?.type == .organization && !text.tokens[noun].features.contains(.plural)
      && !words.kinds(of: text.tokens[noun].lemma).contains(.body)
  }

  private func isHappening(_ noun: Int) -> Bool {
    TriggerLexicon.shared.senses(of: text.tokens[noun].lemma)?.contains { !$0.isVerb && $0.entry != nil } ?? false
  }

  // MARK: Lists

  /// "Norway, Kenya and Peru", also where the parse takes a name for part of the next or for another name of the first.
  private func isListed(_ child: Int, with token: Int) -> Bool {
    switch text.tokens[child].dependency {
    case .conjunct: return true
    case .appositive:
      guard child > token, let own = tree.mention(at: child), let other = tree.mention(at: token),
        own.type == other.type, own.form == .name, own.entity != other.entity, isComma(other.tokens.upperBound)
      else { return false }
      return own.type == .country || tree.children(of: token).contains { text.tokens[$0].dependency == .conjunct }
    case .compound, .possessive, .nominalModifier:
      guard child < token, let own = tree.mention(at: child), let other = tree.mention(at: token),
        own.type == other.type, own.tokens.upperBound < token
      else { return false }
      return isComma(own.tokens.upperBound)
    default: return false
    }
  }

  private func isComma(_ token: Int) -> Bool { text.tokens[token].word == "," }
}
