import NewsModel

/// A sentence between its tags and its tree, with the scratch memory that this takes.
struct OpenSentence: ~Copyable {
  var tokens = 0..<0
  var units = NameUnits(gazetteer: NameGazetteer.embedded)
  var days = DayPhrases()
  /// The token of each word that the parser sees.
  var heads: [Int] = []
  var parse = SentenceParse()
}
