import NewsModel
import Pipeline
import Testing

/// What users of neighbouring tools suffer from in the matter of who says what, each with a case of its own.
@Suite struct SpeakersTests {
  private let analyzer = ArticleAnalyzer()

  private func record(_ text: String) -> DocumentRecord {
    analyzer.record(of: text)
  }

  private func speakers(_ record: DocumentRecord) -> [String?] {
    record.positions.map { position in position.source.map { record.entities[$0].name } }
  }

  @Test(arguments: [
    // An apposition between the name and the verb.
    ("Henrik Dahl, a surgeon, said: “The ward is full of children.”", ["Henrik Dahl"]),
    ("According to Peter Lind, a spokesman for the ministry, Russia broke the treaty.", ["Peter Lind"]),
    // Several speakers hold one position each.
    ("Angela Merkel and Emmanuel Macron said that Turkey should leave Syria.", ["Angela Merkel", "Emmanuel Macron"]),
    // The verb before its subject, and a verb that is seldom one of speech.
    ("“The dam will hold,” said Anna Berg.", ["Anna Berg"]),
    ("Peter Lind whispered that the treaty with Norway was dead.", ["Peter Lind"]),
    ("“We stand ready” tweeted Peter Lind “to help in Kenya.”", ["Peter Lind"]),
    // A name in capitals is no pronoun, and what is its no "is".
    ("The WHO’s website said: “Some remedies may provide comfort.”", ["World Health Organization"]),
    // What stands between commas behind the name is no other speaker.
    ("Henrik Dahl, who saw the fire, said that the ward was full.", ["Henrik Dahl"]),
    ("The study was led by Henrik Dahl, a surgeon at Lund University, who said that it was sound.", ["Henrik Dahl"]),
    ("Rep. Henrik Dahl, D-Ohio, did not call for a ban, but said it was early.", ["Henrik Dahl", "Henrik Dahl"]),
    ("Another author, law professor Henrik Dahl, said that the ban was early.", ["Henrik Dahl"]),
    ("Speaking to Norsk Oil, the mayor said that the well was dry.", [nil]),
    ("Henrik Dahl, the former mayor, has died, according to Peter Lind.", ["Peter Lind"]),
    // Who speaks for or near somebody is not that one.
    ("An aide to Mayor Anna Berg said that the well was dry.", [nil]),
    ("The son of Senator Anna Berg said that the well was dry.", [nil]),
    ("Aides to U.S. Secretary Anna Berg said that the well was dry.", [nil]),
    ("Norsk Oil said its source claimed that the well was dry.", ["Norsk Oil", nil]),
    ("The Berg campaign said that Otto Berg was ill.", [nil]),
    ("Norwegian lawyers said that the well was dry.", [nil]),
    ("Officials in Lund said that the well was dry.", [nil]),
    ("Militants loyal to Anna Berg said that the well was dry.", [nil]),
    ("MPs allied to Otto Lind claimed that the well was dry.", [nil]),
    ("MPs close to Deputy President Otto Lind claimed that the well was dry.", [nil]),
    ("A west African diplomat said that the well was dry.", [nil]),
    ("President of the Lund Nurses' Union (LNU), Ada Berg, said that the well was dry.", ["Ada Berg"]),
    ("According to Lund Police Director Ada Berg, the well was dry.", ["Ada Berg"]),
    ("The Lund Party (LP) of Ada Berg said that the well was dry.", ["Lund Party"]),
    // Courts, leaders, reporters and what bodies issue speak for them.
    ("Norwegian leaders said that the well was dry.", ["Norway"]),
    ("Norway along with its allies said that the well was dry.", ["Norway"]),
    ("Norwegian courts ruled that the well was public.", ["Norway"]),
    ("A Northern News reporter said that the well was dry.", ["Northern News"]),
    ("According to a March 14, 2019 UNESCO press release, the well was dry.", ["UNESCO"]),
    ("According to a Facebook post by Anna Berg, the well was dry.", ["Anna Berg"]),
    ("Iran buried the general. The crush cost lives, according to state media.", ["Iran"]),
    ("According to reports from the ministry of internal affairs of Norway, the well was dry.", ["Norway"]),
    // Who is given a name by the words, and whose words stand in a journal or an account.
    ("A nurse named Peter Brown said that the well was dry.", ["Peter Brown"]),
    ("A protester using the pseudonym Katya said that the well was dry.", ["Katya"]),
    ("A study in the Lund Medical Journal said that the well was dry.", ["Lund Medical Journal"]),
    ("A tweet sent from Anna Berg's account said that the well was dry.", ["Anna Berg"]),
    ("According to reports, Anna Berg was ill.", [nil]),
    // The name behind an office with a name in it, before a verb that the cue hangs from.
    (
      "Another diplomat, former special envoy to Kenya Peter Brown, changed his account to say that the well was dry.",
      ["Peter Brown"]
    ),
    ("Remarked African Union trade commissioner Anna Berg, “The well is dry.”", ["Anna Berg"]),
    // The verb before its subject, with the firm and the office before the name, or inside of what is said.
    ("The mine will shut, said Norsk Oil’s recently named chair Anna Berg in an email to staff.", ["Anna Berg"]),
    ("This pump, says Anna Berg, a surgeon at Lund University, helps the ward.", ["Anna Berg"]),
    ("Peter Brown in bringing the news to parliament said, “The well is dry.”", ["Peter Brown"]),
    ("The two states to have signed a treaty – Kenya and Peru – criticised the dam.", ["Kenya", "Peru"]),
    ("In an email sent by Anna Berg, the nurses were told that the well was dry.", ["Anna Berg"]),
    // Who is told of as somebody, and who is named soon after.
    ("Nina Dahl met Peter Brown, a man convicted of threatening her life.", ["Peter Brown"]),
    ("A judge in Lund ruled that the tax was illegal. On Monday Judge Anna Berg left the town.", ["Anna Berg"]),
    ("A Lund man pleaded guilty to fraud. Peter Brown, 55, was seized in May.", ["Peter Brown"]),
    ("A spokesman said that the well was dry. On Monday the police spokesman Peter Brown left the town.", [nil]),
    // Nobody by name: kept, with the words for it.
    ("A senior administration official said that Iran had broken the agreement.", [nil]),
  ])
  func `the speaker is found`(text: String, expected: [String?]) {
    #expect(speakers(record(text)) == expected)
  }

  @Test func `a quotation goes on over the end of a paragraph`() {
    let text = """
      Anna Berg spoke to reporters on Monday.

      “The dam will hold,” said Berg. “The engineers checked it.

      “We will watch it all night.”
      """
    let found = record(text)
    #expect(speakers(found) == ["Anna Berg", "Anna Berg"])
    #expect(!found.findings.contains { $0.code == .unknownSpeaker })
  }

  @Test(arguments: [
    // "They" go on with the plural before; where that has no name, neither have they.
    (
      "Norsk Oil left the town. Analysts said Peter Lind wants to stay. They expect him to sell the plant.",
      ["Peter Lind", nil] as [String?]
    ),
    // A letter and a spokeswoman speak for who wrote and spoke before.
    (
      "Norsk Oil said in a letter that the well was dry. The letter said that the pump was old.",
      ["Norsk Oil", "Norsk Oil"]
    ),
    ("Norsk Oil said the well was dry. A spokeswoman said that the pump was old.", ["Norsk Oil", "Norsk Oil"]),
    (
      "The Lund Water Board said the well was dry. At the time, the agency said that the pump was old.",
      ["Lund Water Board", "Lund Water Board"]
    ),
    // The company is no parliament; the governor is the one with the title.
    (
      "Norsk Oil Inc. sold its plant. Peter Lind ran for the Parliament of Canada. The company said the sale was fair.",
      ["Norsk Oil Inc."]
    ),
    ("Gov. Peter Lind met teachers. The governor said that the schools were safe.", ["Peter Lind"]),
    // Somebody was described by the same words, or one body alone has the word in its name.
    ("Peter Lind, a carpenter, saw the fire. The carpenter said that the roof was old.", ["Peter Lind"]),
    ("Judge Anna Berg heard Otto Lind. The judge said that the roof was old.", ["Anna Berg"]),
    ("The Heritage Trust met on Monday. On Friday the trust said that the roof was old.", ["Heritage Trust"]),
    ("The Heritage Trust met on Monday. According to the trust, the roof was old.", ["Heritage Trust"]),
    (
      "A group called Doctors for Open Borders met. The doctors said that the ward was full.",
      ["Doctors for Open Borders"]
    ),
    (
      "Foreign Secretary Anna Berg met Otto Lind. The foreign minister said that the roof was old.", ["Anna Berg"]
    ),
    // Who is named in what she says is another than she.
    (
      "“The roof is old,” said Anna Berg, who saw the fire with Nina Dahl. She said Nina Dahl had left.",
      ["Anna Berg", "Anna Berg"]
    ),
    (
      "The group, the Lund Relief Fund, wrote to Norsk Oil. On Monday the group said that the water was bad.",
      ["Lund Relief Fund"]
    ),
  ])
  func `a description goes on with whom the article named`(text: String, expected: [String?]) {
    let found = speakers(record(text))
    #expect(expected.allSatisfy { found.contains($0) } && found.allSatisfy { expected.contains($0) }, "\(found)")
  }

  @Test(arguments: [
    ("Anna Berg and Peter Brown met in Lima. They said that the well was dry.", ["Anna Berg", "Peter Brown"]),
    (
      "Anna Berg and Peter Brown were jailed in Lima. The two denied that they had lied.", ["Anna Berg", "Peter Brown"]
    ),
    ("Anna Berg and Peter Brown were jailed in Lima. The couple denied the fraud.", ["Anna Berg", "Peter Brown"]),
    (
      "The court jailed officers Anna Berg and Peter Brown. Both officers said the court was wrong.",
      ["Anna Berg", "Peter Brown"]
    ),
    (
      "The senators Anna Berg and Peter Brown left. The senators said the well was dry. They asked the court for help.",
      ["Anna Berg", "Peter Brown", "Anna Berg", "Peter Brown"]
    ),
    (
      "Norsk Air and Lund Oil Inc. signed a deal. The parties said that the well was dry.",
      ["Norsk Air", "Lund Oil Inc."]
    ),
    // Others stand nearer, are called by the same word, or may be anybody.
    ("Anna Berg and Peter Brown met in Lima. Ministers left. They said that the well was dry.", [nil]),
    ("Anna Berg and Peter Brown met two officers. The officers said that the well was dry.", [nil]),
    ("Anna Berg and Peter Brown met in Lima. Two officers said that the well was dry.", [nil]),
    ("Anna Berg and Peter Brown met in Lima. The opposition lawmakers said that the well was dry.", [nil]),
  ])
  func `words for several mean all whom the article named together`(text: String, expected: [String?]) {
    #expect(speakers(record(text)) == expected)
  }

  @Test func `each turn of an interview is one position, and questions ask`() {
    let text = """
      Reporter Anna Maria Berg spoke with the candidate Otto Brown in Lund.

      ((AMB)): How would you describe your plans? Which do you expect to keep?

      Otto Brown: The first one.

      ((AMB)): What can you do for the town?

      Otto Brown: I think that the bridge is most important.
      """
    let found = record(text)
    #expect(speakers(found) == ["Anna Maria Berg", "Otto Brown", "Anna Maria Berg", "Otto Brown"])
    #expect(found.positions.map(\.stance).filter { $0 == .asks }.count == 2)
  }

  @Test func `a name in two brackets opens a turn, which goes on in the paragraphs behind it`() {
    let text = """
      Reporter Anna Maria Berg spoke with the astronomer Otto Brown in Lund.

      ((AMB)) What did you find?

      ((Otto Brown)) A star with rings. I was glad.

      I think that there are more of them.

      ((AMB)) How far away is it?

      ((Otto Brown)) We know that it is near.
      """
    let found = record(text)
    #expect(speakers(found) == ["Anna Maria Berg", "Otto Brown", "Anna Maria Berg", "Otto Brown"])
  }

  @Test func `what one actor reports of another has both`() throws {
    let found = record("Sergei Lavrov said that Donald Trump accepted the things that Vladimir Putin had said.")
    let inner = try #require(found.positions.first { $0.stance == .accepts })
    #expect(inner.source.map { found.entities[$0].name } == "Donald Trump")
    #expect(inner.reportedBy.map { found.entities[$0].name } == "Sergei Lavrov")
    let names = inner.targets.compactMap { target -> String? in
      if case .entity(let entity) = target { found.entities[entity].name } else { nil }
    }
    #expect(names == ["Vladimir Putin"])
  }

  @Test func `a quotation that nobody is named for is counted`() {
    let found = record("“Nobody came to the meeting on Monday.” It rained in Lund.")
    #expect(found.findings.contains { $0.code == .unknownSpeaker })
  }

  @Test func `an assertion keeps what it denies and what it is sure of apart`() throws {
    let found = record("Vladimir Putin did not deny that Russia had sent troops to Ukraine.")
    let position = try #require(found.positions.first)
    #expect(position.stance != .denies)
    #expect(position.isNegated)
  }
}
