import NewsModel

/// Splits text into tokens as the English universal dependencies do, over bytes and without allocation per token.
///
/// "don't" becomes `do` + `n't`, "Putin's" `Putin` + `'s`, "G-20" `G` + `-` + `20`; "U.S.", "Sen.", "e-mail",
/// "3.5", addresses of web pages and mail stay whole.
///
/// Convention: <https://universaldependencies.org/en/>, as the English Web Treebank applies it.
struct Tokenizer: Sendable {
  private let words: TokenizerWords

  init(words: TokenizerWords = .shared) { self.words = words }

  /// Appends the tokens of a range of text.
  ///
  /// - Parameters:
  ///   - bytes: The whole text in UTF-8.
  ///   - range: Where to read; on scalar boundaries.
  ///   - tokens: Receives the tokens, in order, not overlapping; together they hold every byte that is not white space.
  /// - Complexity: O(*n*) in the bytes of the range.
  func appendTokens(of bytes: [UInt8], in range: TextSpan, to tokens: inout [Token]) {
    var scanner = TokenScanner(bytes: bytes, range: range, words: words)
    scanner.run(&tokens)
  }
}
