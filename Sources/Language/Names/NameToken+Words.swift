import NewsModel

/// Small words and marks that decide where names begin, end and join.
extension NameToken {
  private static let opening = WordHash("(").rawValue
  private static let possessive = WordHash("'s").rawValue
  var isPossessive: Bool { word == Self.possessive }
  private static let listMarks: Set<WordHash> = [",", "and", "or"]
  var isListMark: Bool { Self.listMarks.contains(WordHash(rawValue: word)) }
  private static let and = WordHash("and").rawValue
  var isAnd: Bool { word == Self.and }
  private static let of = WordHash("of").rawValue
  var isOf: Bool { word == Self.of }
  private static let article = WordHash("the").rawValue
  var isArticle: Bool { word == Self.article }
  private static let indefinite: Set<WordHash> = ["a", "an"]
  var isIndefinite: Bool { Self.indefinite.contains(WordHash(rawValue: word)) }
  private static let comma = WordHash(",").rawValue
  var isComma: Bool { word == Self.comma }
  private static let quotationMarks: Set<WordHash> = ["\"", "“", "”", "'", "‘", "’", "«", "„", "``", "''"]
  var isQuotationMark: Bool { Self.quotationMarks.contains(WordHash(rawValue: word)) }
  private static let closing = WordHash(")").rawValue
  var isOpeningBracket: Bool { word == Self.opening }
  var isClosingBracket: Bool { word == Self.closing }
  /// "AU", "AfCFTA", "U.N.".
  var isAcronym: Bool {
    length > 1 && length < 12 && (shape == .allCapitals || shape == .dotted || shape == .mixed)
  }
}
