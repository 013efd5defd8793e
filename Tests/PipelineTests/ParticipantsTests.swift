import NewsModel
import Pipeline
import Testing

/// Who takes part in events of sentences of our own wording, and what it does in them.
@Suite struct ParticipantsTests {
  private let analyzer = ArticleAnalyzer()

  /// The roles of everyone in the first event of a type.
  private func roles(in text: String, of type: String) -> [String: String] {
    let record = analyzer.record(of: Document(id: .init(rawValue: "t"), path: "t", published: "2020-05-06", text: text))
    guard let event = record.events.first(where: { $0.type.rawValue == type }) else { return ["no event": type] }
    return Dictionary(
      event.participants.map { (record.entities[$0.entity].name, $0.role.rawValue) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ("The commission fined Lund Air's Swedish rival Kisumu Air on Monday.", "SANCTION", ["Kisumu Air": "target"]),
    ("Police detained two people outside a branch of Lund Bank in Lima on Monday.", "COERCE", [:]),
    ("The defendant, Tom Berg, was sentenced on Monday for the murder of Peter Holm.", "trial", ["Tom Berg": "target"]),
    (
      "Officials including Ana Costa and Rui Melo were arrested in Lima on Monday.", "COERCE",
      ["Ana Costa": "target", "Rui Melo": "target"]
    ),
    ("A Trump supporter was attacked in Lima on Monday.", "ASSAULT", [:]),
    ("A former U.S. Navy sailor was arrested in Lima on Monday.", "COERCE", [:]),
  ])
  func `are whom a phrase means, not all whom it names`(text: String, type: String, expected: [String: String]) {
    #expect(roles(in: text, of: type) == expected)
  }

  @Test(arguments: [
    ("The Netherlands, Poland, Italy and Sweden voted against the law on Monday.", 4),
    ("Italy, Poland, and Sweden voted against the law on Monday.", 3),
  ])
  func `are all of a list`(text: String, count: Int) {
    #expect(roles(in: text, of: "vote").values.count { $0 == "agent" } == count)
  }

  @Test(arguments: [
    ("Lucas Banda's trial began in Lima on Monday.", "trial", ["Lucas Banda": "target"]),
    ("Peter Brown faces trial in Lima on Monday.", "trial", ["Peter Brown": "target"]),
    ("Peter Brown founded the party, but was arrested in Lima on Monday.", "COERCE", ["Peter Brown": "target"]),
    ("The visit of Anna Berg ended in Lima on Monday.", "CONSULT", ["Anna Berg": "agent"]),
    (
      "Anna Novak met Peter Brown in Lima on Monday.", "meeting", ["Anna Novak": "attendee", "Peter Brown": "attendee"]
    ),
    ("An inquiry headed by the Safety Board began in Lima on Monday.", "investigation", ["Safety Board": "agent"]),
    (
      "Norway lodged a protest with Ambassador Peter Novak on Monday.", "PROTEST",
      ["Norway": "agent", "Peter Novak": "target"]
    ),
  ])
  func `do or suffer what the clause says`(text: String, type: String, expected: [String: String]) {
    #expect(roles(in: text, of: type) == expected)
  }

  @Test(arguments: [
    (
      "A group of Kenyan diplomats held their first meeting with Anna Berg in Lima on Monday.", "meeting",
      ["Kenya": "attendee", "Anna Berg": "attendee"]
    ),
    ("Rebels in Kenya killed two Peruvian soldiers on Monday.", "ASSAULT", ["Kenya": "agent", "Peru": "victim"]),
    ("Gunmen kidnapped up to 16 Peruvian soldiers in Lima on Monday.", "COERCE", ["Peru": "target"]),
    (
      "Norway suspended part of an aid program for Kenya on Monday.", "SANCTION",
      ["Norway": "agent", "Kenya": "target"]
    ),
    ("Kenyan rebels said they would attack Peru on Monday.", "ASSAULT", ["Kenya": "agent", "Peru": "victim"]),
    ("Kenya closed its southern borders with Peru on Monday.", "COERCE", ["Kenya": "agent", "Peru": "target"]),
    ("Kenya's Vice Foreign Minister visited Peru on Monday.", "CONSULT", ["Kenya": "agent", "Peru": "target"]),
    ("Kenya sped up the withdrawal of troops from Peru on Monday.", "RETREAT", ["Kenya": "agent"]),
    (
      "Activists of the Peace Party held rallies in Lima on Monday.", "PROTEST",
      ["Peace Party": "agent"]
    ),
    ("On Monday fifteen Democrats voted against the law.", "vote", [:]),
    // Nor are those who are tried their nation, nor its firms.
    ("Two Kenyan police officers were convicted of theft in Lima on Monday.", "trial", [:]),
    ("Kenya's largest bank was fined on Monday.", "SANCTION", [:]),
    ("The commission fined the Kenyan airline Lund Air on Monday.", "SANCTION", ["Lund Air": "target"]),
  ])
  func `are those whom a noun of people or of a part stands for`(
    text: String, type: String, expected: [String: String]
  ) {
    #expect(roles(in: text, of: type) == expected)
  }

  @Test(arguments: [
    ("Peter Brown is scheduled to give a speech in Lima on Monday.", "speech", ["Peter Brown": "agent"]),
    ("Opposition groups demanded that Anna Berg resign on Monday.", "REQUEST", ["Anna Berg": "target"]),
    ("Norway called for Kenya's withdrawal on Monday.", "REQUEST", ["Norway": "agent", "Kenya": "target"]),
    ("The minister accused Peter Brown of conspiring to bribe officials on Monday.", "crime", ["Peter Brown": "agent"]),
    ("Anna Berg got Kenya to release two prisoners on Monday.", "RETREAT", ["Kenya": "agent"]),
    ("Norway sent tons of food aid to Kenya on Monday.", "AID", ["Norway": "agent", "Kenya": "recipient"]),
  ])
  func `do what another verb or noun says is theirs to do`(text: String, type: String, expected: [String: String]) {
    #expect(roles(in: text, of: type) == expected)
  }

  @Test(arguments: [
    ("Kenya accused both sides of fraud, with Anna Berg also blaming the rebels.", "ACCUSE", "Anna Berg"),
    ("Lucas Banda's trial resumes in Lima on Monday.", "COOPERATE", "Lucas Banda"),
    ("Anna Novak said that Kenya would shut its bank in Lima.", "COERCE", "Anna Novak"),
  ])
  func `are not in what others do`(text: String, type: String, name: String) {
    #expect(roles(in: text, of: type)[name] == nil)
  }
}
