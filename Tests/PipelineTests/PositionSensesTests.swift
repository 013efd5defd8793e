import NewsModel
import Pipeline
import Testing

/// Verbs that mean another thing beside other words, refusals, and what is laid to somebody: sentences of our own.
@Suite struct PositionSensesTests {
  private let analyzer = ArticleAnalyzer()

  /// The positions of a text as "source words | cue | content | stance".
  private func positions(in text: String) -> [String] {
    let record = analyzer.record(of: text)
    return record.positions.map { position in
      let source = record.sourceWords(of: position) ?? "nobody"
      let cue = position.cue.map { String(record.document[$0]) } ?? "-"
      return "\(source) | \(cue) | \(record.contentWords(of: position)) | \(position.stance)"
    }
  }

  @Test(arguments: [
    // A particle belongs to its verb, whatever stands behind it.
    ("The club has ruled out selling Peter Lind.", "club | ruled out | selling Peter Lind | rejects"),
    ("The mayor ruled out a new tax, saying it was a farce.", "mayor | ruled out | a new tax | rejects"),
    ("Anna Novak did not rule out resigning.", "Anna Novak | rule out | resigning | accepts"),
    // Not telling declines.
    ("Peter Lind has yet to say whether he will run.", "Peter Lind | say | whether he will run | declines"),
    ("Anna Novak would not discuss the reports.", "Anna Novak | discuss | the reports | declines"),
    ("Peter Lind was not immediately available for comment.", "Peter Lind | available for | comment | declines"),
    (
      "The Norwegian government, which owns half of Acme, had no immediate comment.",
      "government | no immediate comment | comment | declines"
    ),
    // Verbs in the present that look like nouns.
    ("Ada Berg, a chemist at Leeds, cautions against haste.", "Ada Berg | cautions against | haste | warns"),
    ("Peter Lind questions the figures.", "Peter Lind | questions | the figures | doubts"),
    // Whoever supports that something ends is against it.
    ("Norway voted to end its embargo on Peru.", "Norway | voted | to end its embargo on Peru | opposes"),
    ("The union expressed regret over the vote.", "union | expressed regret over | the vote | opposes"),
    ("Ada Berg disagreed that the bank had failed.", "Ada Berg | disagreed | the bank had failed | rejects"),
    ("Ada Berg has never, in ten years, supported the ban.", "Ada Berg | supported | the ban | declines"),
    // A word inside of what is said turns nothing.
    (
      "\"We were prudent because the times demand it,\" Berg said.",
      "Berg | said | We were prudent because the times demand it | asserts"
    ),
    ("\"That's not for tonight,\" Peter Lind said.", "Peter Lind | said | That's not for tonight | asserts"),
    (
      "Ada Berg called the loss the worst of her career.",
      "Ada Berg | called | the loss the worst of her career | opposes"
    ),
    // Who refuses a deed rejects it; who refuses to take a side declines.
    ("The union refused to leave the talks.", "union | refused | to leave the talks | rejects"),
    ("The mayor refused to endorse Anna Berg.", "mayor | refused | to endorse Anna Berg | declines"),
    ("The court declined to leave the town.", "court | declined | to leave the town | declines"),
    (
      "Otto Lind did not immediately endorse another candidate.",
      "Otto Lind | endorse | another candidate | declines"
    ),
    // Demand that is no one's demand.
    (
      "\"The delays are due to heavy demand,\" Peter Lind said.",
      "Peter Lind | said | The delays are due to heavy demand | asserts"
    ),
    // A harsh word is a judgement where it is what something is said to be, or what it does, and is told anywhere else.
    ("\"The law is a reckless gamble,\" Anna Berg said.", "Anna Berg | said | The law is a reckless gamble | opposes"),
    ("\"It undermines our rights,\" Anna Berg said.", "Anna Berg | said | It undermines our rights | opposes"),
    (
      "Anna Berg said Novak \"founded a society that fights the worst abuse of animals.\"",
      "Anna Berg | said | founded a society that fights the worst abuse of animals | asserts"
    ),
    (
      "\"They are building offensive missiles in the hills,\" Anna Berg said.",
      "Anna Berg | said | They are building offensive missiles in the hills | asserts"
    ),
    ("The court said the ban was \"unlawful and void.\"", "court | said | the ban was \"unlawful and void | asserts"),
    // A question is none where something is asked for.
    ("Anna Berg asked the minister if it was true.", "Anna Berg | asked | if it was true | asks"),
    // A wish to say something says it.
    (
      "Anna Berg tweeted, “I want to express my sympathy to the families.”",
      "Anna Berg | tweeted | I want to express my sympathy to the families | asserts"
    ),
    (
      "Otto Lind wrote, “May God protect their parents and loved ones.”",
      "Otto Lind | wrote | May God protect their parents and loved ones | hopes"
    ),
    // What others are criticized for is theirs.
    ("Ada Berg criticized Acme for supporting the strike.", "Acme | supporting | the strike | supports"),
  ])
  func `a verb is read with the words around it`(text: String, expected: String) {
    let found = positions(in: text)
    #expect(found.contains(expected), "found \(found)")
  }

  @Test(arguments: [
    // Good words beside a negation praise nothing.
    ("“The bank is not keeping its promise of dignity and respect,” Ada Berg said.", .asserts),
    // Blame: by a body, by a passive verb, by trying, by a complaint.
    ("The envoy said the government was breaking the treaty.", Stance.accuses),
    ("Anna Berg testified she was assaulted by Peter Brown.", .accuses),
    ("Anna Berg said Otto Lind tried to bribe a judge.", .accuses),
    ("According to the complaint, Peter Brown used his shop to hide money.", .accuses),
    // A judgement on something else, and none on oneself.
    ("Peter Brown said the bill was a mistake.", .opposes),
    ("Peter Brown said the ban was not helpful.", .opposes),
    ("The court found that the ban was unlawful.", .asserts),
    // What one's own body will do.
    ("Peter Brown, president of Norsk Air, said the airline would expand.", .promises),
    ("Norwegian Foreign Minister Anna Berg told reporters that Norway would pressure Kenya.", .promises),
    ("Norsk Oil announced it was closing the plant.", .promises),
    ("Norsk Oil announced that its review had found a fault.", .asserts),
    ("The mayor announced three days of mourning.", .promises),
    ("Peter Brown said Norway would win the match.", .asserts),
    // What another will do, or nobody has done, is no plan of the speaker's.
    ("Anna Berg announced that Kenya would cut taxes.", .asserts),
    (
      "The group announced that Acme had reached an agreement with Lund Oil, many of whose workers would then be hired.",
      .asserts
    ),
    ("Anna Berg said she would have “objected” to the sale.", .asserts),
    ("“I would like to stress that the dam held,” Anna Berg said.", .asserts),
    ("Anna Berg told me I would win.", .asserts),
    // What is to be done; what is only to be noted, and what the listeners feel.
    ("“It is important to help the town,” Peter Brown said.", .urges),
    ("Peter Brown said it was time for the town to act.", .urges),
    ("“It is important to note that the dam held,” Peter Brown said.", .asserts),
    ("“We know that you’re frustrated,” Peter Brown said.", .asserts),
    ("“We have to be careful with this,” Peter Brown said.", .warns),
    // Weak words of praise may be about anything.
    ("“There are strong conditions across the sector,” Peter Brown said.", .asserts),
    ("Peter Brown called it a good deal.", .supports),
  ])
  func `what is told gives plain telling its stance`(text: String, expected: Stance) {
    let found = analyzer.record(of: text).positions.map(\.stance)
    #expect(found.first == expected, "found \(positions(in: text))")
  }

  @Test(arguments: [
    (
      "Lind will leave in May, three officials briefed on the plan said.",
      "three officials | said | Lind will leave in May | asserts"
    ),
    (
      "Peter Lind said the governor had resigned and denied that guards fired shots.",
      "Peter Lind | denied | guards fired shots | denies"
    ),
    (
      "Anna Novak said no school was hit, a claim denied by Peter Lind.",
      "Anna Novak | said | no school was hit | asserts"
    ),
    (
      "Ada Berg deplored the choice of vice, and her rival at the union, Otto Lind, promised a strike.",
      "Ada Berg | deplored | the choice of vice | opposes"
    ),
    (
      "The choice was his own, Peter Lind told the Weekly; local leaders grumbled.",
      "Peter Lind | told | The choice was his own | asserts"
    ),
    (
      "The generals have agreed to hold talks, the bloc Acme said Sunday, in what would be the first meeting.",
      "Acme | said | The generals have agreed to hold talks | asserts"
    ),
    (
      "Ada Berg disputed the notion that she had been a participant in what’s been portrayed as an odd channel.",
      "Ada Berg | disputed | she had been a participant in what’s been portrayed as an odd channel | denies"
    ),
    ("Peter Lind appealed to donors to honour the pledges.", "Peter Lind | appealed to | honour the pledges | urges"),
  ])
  func `clauses of a sentence keep apart`(text: String, expected: String) {
    let found = positions(in: text)
    #expect(found.contains(expected), "found \(found)")
  }

  @Test(arguments: [
    "Chief executive Per Holm resigned on Monday.",
    "Anna Berg listened to the president’s call with Peter Brown.",
    "In addition to its order of thirty jets, the airline bought trains.",
    "Norsk Oil shelved its plans for a sale.",
    "It was Peter Brown who took over, and Anna Berg reported to him.",
    "To confirm the finding, Peter Brown bought more mice.",
    "The central bank raised its rate by 100 basis points to 15%.",
    "Unless the company guaranteed the jobs, the workers would leave.",
    "The ship sank with only a handful of survivors found.",
    "Otto Lind could not be reached for comment.",
    "The frogs defended themselves from snakes.",
    "The map revealed a lake on Titan.", "The fever has claimed six hundred lives.",
    "The police questioned Anna Berg on Monday.",
    "Anna Berg, also known as “the Fox of Lund”, left the town.",
  ])
  func `words of another sense carry none`(text: String) {
    #expect(positions(in: text).isEmpty, "found \(positions(in: text))")
  }

  @Test(arguments: [
    ("Ada Berg accused Acme of wanting open borders.", "wanting"),
    ("Peter Lind denied having threatened to replace the ministers.", "threatened"),
    ("The judges said the decree should be quashed by the Supreme Court.", "quashed"),
  ])
  func `what is laid to somebody is not his own`(text: String, cue: String) {
    #expect(!positions(in: text).contains { $0.contains("| \(cue) |") }, "found \(positions(in: text))")
  }

  @Test(arguments: ["Kenya's alleged attack on the port angered Peru.", "The alleged attack by Kenya angered Peru."])
  func `who is alleged to do something alleges nothing`(text: String) {
    #expect(positions(in: text).map { String($0.prefix(16)) } == ["nobody | alleged"], "found \(positions(in: text))")
  }

  @Test func `what the parse turns round stops no run`() {
    let text = """
      I think the movement can grow, it is fine to leave, and helping, you know, having laws that punish speech: countering \
      those laws of those countries is a great help for many.
      """
    #expect(positions(in: text).count < 5, "found \(positions(in: text))")
  }

  @Test(arguments: [
    ("The Netherlands, Poland, Italy and Finland voted against the law.", 4),
    ("Companies including Nestle, Unilever and IKEA had appealed for a ban.", 3),
    ("Norway's Ada Berg and Kenya's Otto Lind have rejected the levy.", 2),
  ])
  func `each of those named together holds it`(text: String, count: Int) {
    #expect(analyzer.record(of: text).positions.count == count, "found \(positions(in: text))")
  }
}
