import NewsModel
import Pipeline
import Testing

/// Phrases of newspaper English that carry a position, in sentences of our own: who, by which words, what, and how.
@Suite struct CuePhrasesTests {
  private let analyzer = ArticleAnalyzer()

  /// The positions of a text as "source words | cue | content | stance".
  private func positions(in text: String) -> [String] {
    let record = analyzer.record(of: text)
    return record.positions.map { position in
      let source = record.sourceWords(of: position) ?? "nobody"
      let cue = position.cue.map { String(record.document[$0]) } ?? "-"
      let content = record.contentWords(of: position)
      return "\(source) | \(cue) | \(content) | \(position.stance)"
    }
  }

  @Test(arguments: [
    // A verb and the words that belong to it, with what stands between them.
    ("Peter Berg took direct aim at the reform.", "Peter Berg | took direct aim at | the reform | opposes"),
    ("Anna Novak cast fresh doubt on the figures.", "Anna Novak | cast fresh doubt on | the figures | doubts"),
    ("Anna Novak came out against the tax.", "Anna Novak | came out against | the tax | opposes"),
    ("Anna Novak came out in favor of the tax.", "Anna Novak | came out in favor of | the tax | supports"),
    ("Peter Berg threw his weight behind the plan.", "Peter Berg | threw his weight behind | the plan | supports"),
    (
      "Several senators distanced themselves from the march.",
      "Several senators | distanced themselves from | the march | opposes"
    ),
    ("Anna Novak paid tribute to the firefighters.", "Anna Novak | paid tribute to | the firefighters | supports"),
    ("The senator has no problem with the ban.", "senator | has no problem with | the ban | accepts"),
    ("The senator has a problem with the ban.", "senator | has a problem with | the ban | opposes"),
    ("Peter Berg sought to overturn the ruling.", "Peter Berg | sought to overturn | the ruling | opposes"),
    // A clause behind such words, with a time between.
    (
      "Anna Novak made it clear on Monday that the bridge was old.",
      "Anna Novak | made it clear | the bridge was old | asserts"
    ),
    ("Anna Novak made clear she would leave.", "Anna Novak | made clear | she would leave | promises"),
    // An object before such words is blamed.
    ("Kenya held Norway responsible for the fire.", "Kenya | held | the fire | accuses"),
    ("Peter Berg took the mayor to task for the delay.", "Peter Berg | took | the delay | accuses"),
    // A particle, a preposition.
    ("Anna Novak singled out the railway.", "Anna Novak | singled out | the railway | opposes"),
    ("Anna Novak walked back her remarks.", "Anna Novak | walked back | her remarks | rejects"),
    ("The judges ruled against the company.", "judges | ruled against | the company | opposes"),
    ("Anna Novak talked about the vote.", "Anna Novak | talked about | the vote | asserts"),
    // Compared and named.
    ("Peter Berg likened the law to a cage.", "Peter Berg | likened | the law to a cage | opposes"),
    ("Anna Novak referred to the vote as a farce.", "Anna Novak | referred to | the vote as a farce | opposes"),
    // Criticism with a reason.
    ("Peter Berg ripped the mayor over her speech.", "Peter Berg | ripped | her speech | opposes"),
    ("The crowd booed the minister.", "crowd | booed | the minister | opposes"),
    // Adjectives and nouns behind "is", also where the parse takes "be" or the clause for something else.
    (
      "Peter Berg would be willing to let his son play football.",
      "Peter Berg | willing | to let his son play football | accepts"
    ),
    (
      "The judge has been clear that he views the attacks as a serious matter.",
      "judge | clear | he views the attacks as a serious matter | asserts"
    ),
    ("Anna Novak is fine with the delay.", "Anna Novak | fine with | the delay | accepts"),
    ("Anna Novak is a longtime critic of the bank.", "Anna Novak | critic | the bank | opposes"),
    ("The lawmakers are intent on passing the bill.", "lawmakers | intent on | passing the bill | promises"),
    ("Peter Berg was outraged about the fees.", "Peter Berg | outraged about | the fees | opposes"),
    ("Experts are of the view that the price will fall.", "Experts | view | the price will fall | asserts"),
    ("The ministry unveiled a plan for the port.", "ministry | unveiled | a plan for the port | promises"),
    // Verbs that the table does not know, or that the parse takes for nouns, beside a quotation and a name.
    (
      "“The bridge is old,” rued Anna Novak, the mayor of Lund.",
      "Anna Novak | rued | The bridge is old | asserts"
    ),
    ("“The bridge is old,” Peter Berg chirps.", "Peter Berg | chirps | The bridge is old | asserts"),
    ("“Is the bridge old?” muses Peter Berg.", "Peter Berg | muses | Is the bridge old | asks"),
    ("“The bridge is old,” shot back Anna Novak.", "Anna Novak | shot back | The bridge is old | asserts"),
    ("“The bridge is old,” she went on.", "she | went on | The bridge is old | asserts"),
    (
      "“The bridge is old,” Peter Berg, 60, told the court.", "Peter Berg | told | The bridge is old | asserts"
    ),
    (
      "“The bridge is old,” union spokesman Peter Berg said.", "Peter Berg | said | The bridge is old | asserts"
    ),
    ("Peter Berg beamed, “The bridge is safe again.”", "Peter Berg | beamed | The bridge is safe again | asserts"),
    ("Anna Novak shot back that the bridge was old.", "Anna Novak | shot back that | the bridge was old | asserts"),
    ("“The bridge is old,” Anna Novak enthused.", "Anna Novak | enthused | The bridge is old | asserts"),
    ("Peter Berg pledges “absolute loyalty” to Lind.", "Peter Berg | pledges | absolute loyalty” to Lind | promises"),
    (
      "In the words of Ada Brown, the bridge is old and must go.",
      "Ada Brown | In the words | the bridge is old and must go | asserts"
    ),
    ("Peter Berg quit the talks in protest at the tax.", "Peter Berg | in protest | the tax | opposes"),
    (
      "Norsk Oil denied the claim, describing it as “wicked and unfounded”.",
      "Norsk Oil | denied | the claim | denies"
    ),
    ("Peter Berg promised us roads.", "Peter Berg | promised | roads | promises"),
    // A position though nothing stands behind the verb.
    (
      "The ministry did not respond to a request for comment.",
      "ministry | did not respond to | a request for comment | declines"
    ),
    ("The ministry has not commented.", "ministry | has not commented | commented | declines"),
    ("Norsk Oil is yet to comment on the claim.", "Norsk Oil | is yet to comment on | the claim | declines"),
    ("Berg supporters don't agree.", "Berg supporters | agree | agree | opposes"),
    ("The union disagrees.", "union | disagrees | disagrees | opposes"),
    ("Anna Novak begs to differ.", "Anna Novak | begs | begs to differ | opposes"),
    ("Peter Berg answered in the negative.", "Peter Berg | answered | answered in the negative | denies"),
    // What is wanted, called and dismissed, where the object is a clause of its own or stands behind its name.
    ("The Greens want the law extended.", "Greens | want | the law extended | hopes"),
    ("Norway wants a ban on the nets.", "Norway | wants | a ban on the nets | hopes"),
    ("Peter Berg called the advert fear-mongering.", "Peter Berg | called | the advert fear-mongering | asserts"),
    (
      "Anna Novak dismissed as “gossip” the reports of unrest.",
      "Anna Novak | dismissed | as “gossip” the reports of unrest | rejects"
    ),
    ("Anna Novak branded the two ministers cheats.", "Anna Novak | branded | the two ministers cheats | opposes"),
    // Objects in quotation marks.
    (
      "Peter Berg condemned the “murder” of Ada Brown.", "Peter Berg | condemned | the “murder” of Ada Brown | opposes"
    ),
    ("Peter Berg praised the dignity of the crowd.", "Peter Berg | praised | the dignity of the crowd | supports"),
    (
      "Anna Novak alleged “outside help” behind the strike.", "Anna Novak | alleged | outside help | accuses"
    ),
    (
      "The judges saw “no moral or legal reason” for a recount.",
      "judges | saw “no moral or legal reason” for | a recount | rejects"
    ),
    // Regret over what others did, and words that only make bad ones stronger.
    (
      "Kenya expressed regret over what it called Norway's refusal.",
      "Kenya | expressed regret over | what it called Norway's refusal | opposes"
    ),
    ("“Good riddance to them all,” said Ada Brown.", "Ada Brown | said | Good riddance to them all | opposes"),
    ("“That is absolutely untrue,” said Ada Brown.", "Ada Brown | said | That is absolutely untrue | denies"),
    ("“I never paid the referee,” said Ada Brown.", "Ada Brown | said | I never paid the referee | denies"),
    ("Ada Brown predicted she would win the seat.", "Ada Brown | predicted | she would win the seat | asserts"),
    // Headings of two verbs, and verbs that the parse took for other words.
    ("Berg slams tax plan, calls for vote", "Berg | calls for | vote | urges"),
    (
      "Norsk Oil praised the deal, promising to keep it.", "Norsk Oil | promising | to keep it | promises"
    ),
    (
      "Peter Berg, the director of the Institute for Fiscal Studies, reckons that taxes must rise.",
      "Peter Berg | reckons | taxes must rise | demands"
    ),
    (
      "Peter Berg, 52, who heads the union, in a letter sent to reporters, threatened that workers would strike.",
      "Peter Berg | threatened | workers would strike | warns"
    ),
    // A refusal to yield, a certainty that is none, a side not taken, and a person who is no "it".
    ("The union refused to accept the result.", "union | refused | to accept the result | rejects"),
    ("The shopkeeper is not convinced by the plan.", "shopkeeper | convinced by | the plan | doubts"),
    ("Anna Novak has not endorsed the plan.", "Anna Novak | endorsed | the plan | declines"),
    ("He insisted it won't fix the debts.", "He | insisted | it won't fix the debts | asserts"),
    ("He warned the firm that it would be fined.", "He | warned | it would be fined | warns"),
    ("The magistrate ordered him to leave.", "magistrate | ordered | to leave | demands"),
  ])
  func `a phrase carries a position`(text: String, expected: String) {
    let found = positions(in: text)
    #expect(found.contains(expected), "found \(found)")
  }

  @Test(arguments: [
    "The storm hammered the coast.",
    "The commission weighed in on Monday.",
    "The museum unveiled a statue.",
    "Anna Novak took a bus to the port.",
    "The frogs look similar.",
    "Peter Berg made a chair of oak.",
    "Anna Novak has no misgivings about the plan.",
    "The firm is led by the ruling Northern Party.",
    "The two sides agreed on Monday.",
    "Prices declined in May.",
    "They live in a town called Old Bridge.",
    "The king dismissed Prime Minister Anna Novak.",
    "Would he support a vote in May?",
  ])
  func `the same words elsewhere carry none`(text: String) {
    #expect(positions(in: text).isEmpty, "found \(positions(in: text))")
  }

  @Test(arguments: [
    "Peter Berg has denied making threats.", "Peter Berg denied having demanded more money.",
  ])
  func `what is denied is done by nobody`(text: String) {
    #expect(positions(in: text).map { $0.hasSuffix("denies") } == [true], "found \(positions(in: text))")
  }

  @Test func `a noun that belongs to such a phrase is read with it`() {
    let found = positions(in: "Anna Novak raised doubts about the figures.")
    #expect(found == ["Anna Novak | raised doubts about | the figures | doubts"])
  }
}
