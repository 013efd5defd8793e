import NewsModel
import Pipeline
import Testing

/// Sentences of our own wording through all stages, each with the position that a reader would note.
@Suite struct StatedPositionsTests {
  private let analyzer = ArticleAnalyzer()

  /// The positions of a text as "source stance → targets".
  private func positions(in text: String) -> [String] {
    let record = analyzer.record(of: text)
    return record.positions.map { position in
      let source = position.source.map { record.entities[$0].name }
      let words = record.sourceWords(of: position)
      let targets = position.targets.map { target in
        switch target {
        case .entity(let entity): record.entities[entity].name
        case .event(let event): record.events[event].name
        default: "claim"
        }
      }
      return "\(source ?? words ?? "nobody") \(position.stance)"
        + (targets.isEmpty ? "" : " → \(targets.joined(separator: ", "))")
    }
  }

  @Test(arguments: [
    // The one who is named behind an office speaks.
    ("Trade Commissioner Anna Novak said the union remained open to talks.", "Anna Novak asserts"),
    ("CAIRO: Kenyan President Daniel Otieno condemned the attack on Wednesday.", "Daniel Otieno opposes"),
    ("A Republican, Peter Brown, has publicly denied the report.", "Peter Brown denies"),
    ("Its founder Peter Brown denied that the company paid bribes.", "Peter Brown denies"),
    ("The mayor of Lund, Anna Novak, said on Friday that the march was lawful.", "Anna Novak asserts"),
    ("Peter Brown, who met her last week, welcomed the election.", "Peter Brown supports"),
    ("According to a poll published by The Guardian, voters fear the reform.", "Guardian asserts"),
    ("This Thursday Greenpeace criticized the treaty.", "Greenpeace opposes"),
    ("Speaking to Peter Brown on Monday, Otto Berg was calm. “I am sorry,” he said.", "Otto Berg asserts"),
    // A court is no news agency, and what "which" stands for is what is accepted.
    ("The Northern Press Agency reported a theft in Lund. The court said he was guilty.", "court asserts"),
    (
      "The union went on strike in Lund. Anna Novak apologized for the strike, which Peter Brown accepted.",
      "Peter Brown accepts → Novak's apology"
    ),
    ("Peter Brown disputed the report.", "Peter Brown denies"),
    ("Peter Brown agreed that the tax was too high.", "Peter Brown supports"),
    ("Brown allegedly took bribes from the company.", "nobody accuses"),
    ("Peter Brown challenged the law in court.", "Peter Brown opposes"),
    (
      "“Cuba is facing terrorist attacks, so the measure can be understood,” Peter Brown said.",
      "Peter Brown asserts"
    ),
    ("Peter Brown is critical of Cuba.", "Peter Brown opposes → Cuba"),
    ("Anna Novak remains opposed to the treaty.", "Anna Novak opposes"),
    ("Anna Novak was grateful to Kenya for its help.", "Anna Novak supports → Kenya"),
    ("Dutch politician Peter Brown has today called for women to arm themselves.", "Peter Brown urges"),
    ("Novak, too, called for an inquiry and criticized Brown for his speech.", "Novak urges"),
    (
      "Anna Novak failed to win over her friend Peter Brown, who announced his opposition to the plan.",
      "Peter Brown opposes"
    ),
    ("Peter Brown pleaded not guilty to fraud in Lund.", "Peter Brown denies"),
    ("Peter Brown pled guilty to fraud.", "Peter Brown accepts"),
    ("Norway is considered a safe country.", "nobody asserts"),
    ("Parliament was suspended at the request of Peter Brown.", "Peter Brown urges"),
    ("Anna Novak attributed the rise to the ruling.", "Anna Novak asserts"),
    ("The talks raised hopes of a thaw.", "nobody hopes"),
    // "told" tells, unless somebody is told to do something.
    ("Minister Maria Silva told reporters that the talks had failed.", "Maria Silva asserts"),
    ("President Maria Silva told Brazil to leave the treaty.", "Maria Silva demands → Brazil"),
    ("Maria Silva warned that the ban would hurt farmers.", "Maria Silva warns"),
    // What speakers say that they do is what they do.
    ("“We reject this proposal,” said Peter Brown.", "Peter Brown rejects"),
    ("Peter Brown said he supported the cease-fire in Yemen.", "Peter Brown supports"),
    ("“I never threaten anybody,” Peter Brown said.", "Peter Brown asserts"),
    // Headlines leave out what marks a verb elsewhere.
    ("Anna Novak announces troop withdrawal from Syria\n\nA march was held in Lima.", "Anna Novak"),
    ("Novak, Brown urge Brazil to end war\n\nA march was held in Lima on Sunday.", "Novak urges → Brazil"),
    // Whom a word without a name speaks for.
    ("Peter Brown left Kenya. The government said the road was closed.", "Kenya asserts"),
    ("Peter Brown was arrested in Lima. His lawyers said the charges were false.", "lawyers denies"),
    (
      "Member of Parliament (MP) Anna Novak of the Green Union added that the bridge was old.", "Anna Novak asserts"
    ),
    ("The ministry announced that Canada is to close its embassy.", "ministry promises → Canada"),
    // Of whom it is said, where nobody is named who says it.
    ("Peter Brown is suspected of fraud in Lima.", "nobody accuses → Peter Brown"),
    // A particle makes another verb of it.
    ("Chancellor Anna Novak ruled out early elections.", "Anna Novak rejects"),
    ("Peter Brown thanked Cuba for hosting the talks.", "Peter Brown supports → Cuba"),
    // Plans, wrongs and harm in plain telling.
    ("Anna Novak said she would visit Kenya.", "Anna Novak"),
    ("The ministry announced that Canada would close its embassy.", "ministry promises → Canada"),
    ("Peter Brown said Anna Novak had misled parliament.", "Peter Brown accuses → Anna Novak"),
    ("“The tariff will cost thousands of jobs,” Peter Brown said.", "Peter Brown warns"),
    // A question is put to somebody, a request too.
    ("Peter Brown asked whether the bridge was safe.", "Peter Brown asks"),
    ("Peter Brown asked hard questions.", "Peter Brown asks"),
    ("Peter Brown asked people to “please pray for his soul”.", "Peter Brown urges"),
    ("Peter Brown asked Brazil to leave the treaty.", "Peter Brown urges → Brazil"),
    // What somebody is called, and what he feels.
    ("Peter Brown called the vote a “car crash”.", "Peter Brown opposes"),
    ("Peter Brown called the vote “a great day”.", "Peter Brown supports"),
    ("Peter Brown said he was pleased with the vote.", "Peter Brown supports"),
    ("Peter Brown threatened to ban voting in Lima.", "Peter Brown warns"),
    // Who tells of a denial denies nothing.
    ("Peter Brown said that Anna Novak denied the report.", "Peter Brown asserts"),
    // What somebody will not do, he is not for.
    ("Peter Brown refused to support Kenya on Monday.", "Peter Brown declines"),
    ("Peter Brown would not say whether he supported the tax.", "Peter Brown declines"),
    ("Peter Brown stopped supporting Kenya on Monday.", "Peter Brown opposes"),
    ("The guards denied Peter Brown bail.", "guards rejects"),
    // What "such" points back to, inside a quotation too.
    (
      "Norway interfered in the vote in Kenya. The room was warm. The food was good. The night was long. Otto Lind said that “President Berg denied such involvement, as I think she has in the past.”",
      "Berg denies → Norway's interference"
    ),
    // Who is accused is no subject of the deed's clause.
    (
      "Norwegian Prime Minister Otto Berg today accused the United States of restoring the fees.",
      "Otto Berg accuses → United States"
    ),
    // Several speakers, a shared subject, and those who are only named beside a speaker.
    ("Kenya, Uganda and Peru oppose Norway.", "Uganda opposes"),
    ("Opponents of Peter Brown said that the tax was unfair.", "Opponents opposes"),
    // Plans of one's own.
    ("When asked about the bridge, Anna Novak smiled.", "nobody asks"),
    ("Anna Novak was asked to leave the room.", "nobody urges"),
    ("Peter Brown said he is to leave office in May.", "Peter Brown promises"),
    ("Peter Brown said he was ready to leave the treaty.", "Peter Brown promises"),
    // The stance of a noun, and of one who takes a side.
    ("Peter Brown is a critic of Cuba.", "Peter Brown opposes → Cuba"),
    ("Anna Novak is no supporter of the treaty.", "Anna Novak opposes"),
    ("Not everyone agreed that the treaty was fair.", "everyone opposes"),
    ("“It is with great sadness that I announce the death of my father,” Peter Brown said.", "Peter Brown asserts"),
    ("Cuba has won the backing of Kenya.", "Kenya supports → Cuba"),
    ("Peter Brown had no immediate response to the report.", "Peter Brown declines"),
    ("Peter Brown cast doubt on the treaty.", "Peter Brown doubts"),
  ])
  func `reads a position as a reader would`(text: String, expected: String) {
    let found = positions(in: text)
    #expect(found.contains { $0.hasPrefix(expected) }, "found \(found)")
  }

  @Test(arguments: [
    ("Peter Brown said he supported the cease-fire in Yemen.", 1),
    ("An aide who asked not to be named left the room.", 0),
    ("They met on Friday in Geneva.", 0),
    ("Peter Brown will stay in Lima and report to Anna Novak, the two banks said.", 1),
    ("Peter Brown commanded the rebels in Yemen.", 0),
    ("The tests verify that the bridge is safe.", 0),
    ("The engineers verified that the bridge is safe.", 1),
    ("A report confirmed that the bridge is safe.", 1),
    ("The office declined to press charges in Lima.", 1),
    // One utterance, one position.
    ("Peter Brown refused to support Kenya on Monday.", 1),
    ("His admission to Lund University angered Peter Brown.", 0),
    ("Peter Brown filed in court his intent to appeal.", 1),
    ("Anna Novak issued a statement saying Peter Brown was well.", 1),
    ("Peter Brown made his announcement via a post on Medium.", 0),
    ("The snails make proteins found only there and molecules called plasmids.", 0),
    ("The answers were weighted according to the size of the town.", 0),
    ("The new rule means that the bridge is closed.", 0),
    // What nobody has done or said yet, and what somebody else is asked to do.
    ("The ministers met on Monday to discuss the bridge.", 0),
    ("Peter Brown asked the court to verify the recording.", 1),
    ("The owner of a shop says he wants to celebrate the town.", 1),
    ("Peter Brown vowed to attack the plan.", 1),
    ("Peter Brown was asked to welcome the plan.", 1),
    ("Anna Novak always does what she says and does it well.", 0),
    // Of what, nobody says.
    ("Peter Brown, who was also charged on Tuesday, is a dentist.", 0),
    ("The church was attacked in May.", 0),
    ("The king ruled the island before being ousted.", 0),
  ])
  func `says nothing twice and nothing that is no position`(text: String, count: Int) {
    #expect(positions(in: text).count == count, "found \(positions(in: text))")
  }

  @Test(arguments: [
    ("Peter Brown failed to condemn Kenya on Monday.", true, false),
    ("Peter Brown condemned Kenya on Monday.", false, false),
    // Nobody says that the inner one holds it.
    ("Anna Novak denied that Kenya supports Norway.", false, true),
    ("Anna Novak said that Kenya supports Norway.", false, false),
  ])
  func `a stance that is left undone or denied is marked`(text: String, isNegated: Bool, isModal: Bool) {
    let record = analyzer.record(of: text)
    let last = record.positions.last
    #expect(last?.isNegated == isNegated)
    #expect(last?.isModal == isModal)
  }
}
