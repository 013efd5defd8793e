import NewsModel

/// What a mention of an event is compared with others by, read once for each.
struct MentionTraits {
  /// How the words before a noun point to the event.
  enum Pointing {
    case definite, indefinite, another, general, owned, bare

    /// As a value of a feature.
    var value: FeatureValue {
      switch self {
      case .definite: "definite"
      case .indefinite: "indefinite"
      case .another: "another"
      case .general: "general"
      case .owned: "owned"
      case .bare: "bare"
      }
    }
  }

  let type: FeatureValue
  let family: FeatureValue
  /// As written.
  let words: Substring
  let lemma: WordHash
  /// The sentence it stands in.
  let sentence: Int
  let isPlural: Bool
  let isQuoted: Bool
  var pointing = Pointing.bare
  /// Words of the phrase beside the head: "no-deal" of "no-deal Brexit".
  let modifiers: [WordHash]
  /// Nouns that hang from the head and name no entity: the "parliament" of "the election of the parliament".
  private(set) var arguments: [WordHash] = []
  /// Entities that hang from it.
  private(set) var entities: [Int] = []
  /// Those who are in it by its own phrase: "between Berg and Lind", "with Lind".
  private(set) var parties: [Int] = []
  /// Those whose it is: "Berg's resignation", "a Kenyan ruling", "Berg announced his resignation".
  private(set) var owners: [Int] = []
  /// "Two" of "two bombings".
  private(set) var count: WordHash?
  /// "The first debate".
  private(set) var ordinal: WordHash?

  init(_ mention: TriggerMention, _ text: AnalyzedText, _ tree: ClauseTree) {
    let head = text.tokens[mention.head]
    type = FeatureValue(mention.type.rawValue)
    family = FeatureValue(mention.family)
    words = text.words(of: mention.tokens)
    lemma = head.lemma
    sentence = text.sentenceIndex(ofToken: mention.head) ?? 0
    isPlural = head.features.contains(.plural)
    isQuoted = head.features.contains(.quoted)
    modifiers = mention.tokens.lazy.filter { $0 != mention.head }.map { text.tokens[$0].lemma }
    let start = mention.tokens.lowerBound
    for index in [start, start - 1] where text.tokens.indices.contains(index) && pointing == .bare {
      pointing = Self.words[text.tokens[index].word] ?? (text.tokens[index].dependency == .possessive ? .owned : .bare)
    }
    ordinal = (max(0, start - 1)..<mention.head).map { text.tokens[$0].word }.first { Self.ordinals.contains($0) }
    for child in tree.children(of: mention.head) {
      switch text.tokens[child].dependency {
      case .numeric: count = text.tokens[child].lemma
      case .object, .nominalModifier, .oblique, .passiveSubject, .subject, .possessive, .compound, .adjective:
        if let entity = tree.mention(at: child)?.entity {
          entities.append(entity)
        } else if text.tokens[child].tag == .noun || text.tokens[child].tag == .properNoun {
          arguments.append(text.tokens[child].lemma)
        }
        if let owner = Self.owner(child, of: mention, text, tree) { owners.append(owner) }
        if Self.joining.contains(tree.preposition(of: child)) { addParty(child, text, tree) }
      default: break
      }
    }
  }

  /// A pronoun tells whose it is only where he may do it himself: "announced his resignation", unlike "called his death".
  private static func owner(
    _ child: Int, of mention: TriggerMention, _ text: AnalyzedText, _ tree: ClauseTree
  ) -> Int? {
    let noun = text.tokens[mention.head]
    guard [.possessive, .compound, .adjective].contains(text.tokens[child].dependency), child < mention.head,
      let owner = tree.mention(at: child), let entity = owner.entity
    else { return nil }
    guard owner.form == .pronoun else { return entity }
    let (verb, roles) = (Int(noun.head), mention.kind.roles)
    guard verb >= 0, noun.dependency == .object, roles.agent != roles.target else { return nil }
    return tree.children(of: verb).contains {
      text.tokens[$0].dependency == .subject && tree.mention(at: $0)?.entity == entity
    } ? entity : nil
  }

  private mutating func addParty(_ party: Int, _ text: AnalyzedText, _ tree: ClauseTree) {
    if let entity = tree.mention(at: party)?.entity { parties.append(entity) }
    for child in tree.children(of: party) where text.tokens[child].dependency == .conjunct {
      addParty(child, text, tree)
    }
  }

  private static let joining: [WordHash] = ["between", "among", "with", "against"]

  /// "Impeachment" beside "the impeachment inquiry": the word of one stands in the phrase of the other.
  func isPart(of other: MentionTraits) -> Bool { other.modifiers.contains(lemma) || modifiers.contains(other.lemma) }

  private static let words: [WordHash: Pointing] = [
    "the": .definite, "this": .definite, "that": .definite, "these": .definite, "those": .definite, "a": .indefinite,
    "an": .indefinite, "another": .another, "second": .another, "third": .another, "fourth": .another,
    "further": .another, "previous": .another, "earlier": .another, "similar": .another, "separate": .another,
    "subsequent": .another, "other": .another, "any": .general, "some": .general, "no": .general, "such": .general,
    "every": .general, "all": .general, "several": .general, "many": .general, "two": .general, "three": .general,
    "four": .general,
  ]

  private static let ordinals: Set<WordHash> = ["first", "last", "final", "next", "upcoming", "second", "third"]
}
