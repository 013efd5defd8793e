import NewsModel

/// A verb of position with the words around it, from which its frames choose.
///
/// Of "Berg told reporters that it had failed" the source is "Berg", the object "reporters" and "failed" heads what is
/// said.
struct VerbClause {
  let verb: Int
  let sentence: Sentence
  /// What the verb can be, in the order in which it is tried.
  let frames: [VerbCue]
  /// Something is done to its subject or to the noun before it.
  let isPassive: Bool
  /// The token that heads the words for who says or does it.
  let source: Int?
  /// The verb that heads the clause it says.
  var said: Int?
  /// What heads an infinitive or another complement without a subject of its own.
  let open: Int?
  /// The noun or pronoun that it is done to or told to.
  var object: Int?
  /// The numbers of the quotations that nothing but the cue's own words part from it.
  var quotations: [Int]
}
