/// Names and quotations by the tokens that they hold, each in O(log *n*).
extension AnalyzedText {
  /// The name that holds a token.
  package func name(at token: Int) -> Name? {
    let number = names.partitioningIndex { $0.tokens.upperBound > token }
    return number < names.count && names[number].tokens.contains(token) ? names[number] : nil
  }

  /// The name whose first word is a token.
  package func name(from token: Int) -> Name? { name(at: token).flatMap { $0.tokens.lowerBound == token ? $0 : nil } }

  /// The name that ends right before a token.
  package func name(upTo token: Int) -> Name? {
    name(at: token - 1).flatMap { $0.tokens.upperBound == token ? $0 : nil }
  }

  /// The names whose first words stand in a range.
  package func names(from tokens: Range<Int>) -> ArraySlice<Name> {
    let first = names.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    let end = names[first...].partitioningIndex { $0.tokens.lowerBound >= tokens.upperBound }
    return names[first..<end]
  }

  /// The quotation whose first word is a token.
  package func quotation(from token: Int) -> Quotation? {
    let number = quotations.partitioningIndex { $0.tokens.lowerBound >= token }
    return number < quotations.count && quotations[number].tokens.lowerBound == token ? quotations[number] : nil
  }
}
