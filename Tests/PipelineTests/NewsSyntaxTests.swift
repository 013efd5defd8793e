import KnowledgeGraph
import NewsModel
import Pipeline
import Testing

/// What users of neighbouring tools miss in the matter of who said what: sentences as the news writes them, speakers behind
/// asides and over paragraphs, told apart from what the tool infers, and nothing overwritten by what is said later.
@Suite struct NewsSyntaxTests {
  private let analyzer = ArticleAnalyzer()

  private func record(_ text: String, published: String? = nil, id: String = "t") -> DocumentRecord {
    analyzer.record(of: Document(id: .init(rawValue: id), path: id, published: published, text: text))
  }

  /// The positions of a text as "source stance: content", told by whom.
  private func statements(in text: String) -> [String] {
    let record = record(text)
    return record.positions.map { position in
      let source = position.source.map { record.entities[$0].name }
      let words = record.sourceWords(of: position)
      let content = record.contentWords(of: position)
      let reporter = position.reportedBy.map { ", told by \(record.entities[$0].name)" } ?? ""
      return "\(source ?? words ?? "nobody") \(position.stance): \(content)\(reporter)"
    }
  }

  private func edges(_ articles: [(text: String, published: String)]) -> [Graph.Edge] {
    let records = articles.enumerated().map { number, article in
      record(article.text, published: article.published, id: "d\(number)")
    }
    return GraphAssembler().graph(of: records).edges
  }

  // MARK: - Nothing is overwritten

  @Test func `a later position stands beside the earlier one, each with its date and words`() {
    let found = edges([
      ("Anna Novak opposes the treaty with Kenya.", "2020-05-06"),
      ("Anna Novak supports the treaty with Kenya.", "2020-09-01"),
    ]).filter { $0.kind == .position && $0.source.rawValue == "person:anna-novak" }
    #expect(Set(found.compactMap(\.stance)) == [.opposes, .supports])
    for edge in found {
      #expect(edge.firstDate?.iso8601 == (edge.stance == .opposes ? "2020-05-06" : "2020-09-01"))
      #expect(edge.evidence.allSatisfy { $0.quote.contains("treaty") })
    }
  }

  // MARK: - What is said, what is told, what is only near

  @Test(arguments: [
    ("“Kenya broke the treaty,” Anna Novak said.", Layer.quoted),
    ("Anna Novak said that Kenya had “torn up” the treaty.", .mixed),
    ("Anna Novak said that Kenya had broken the treaty.", .reported),
    ("Anna Novak criticized Kenya.", .stated),
  ])
  func `a position says whether it is quoted, reported or stated`(text: String, layer: Layer) {
    #expect(record(text).positions.first { $0.source != nil }?.layer == layer)
  }

  @Test func `names that only stand near each other are joined as no more than that`() {
    let found = edges([("Anna Novak and Peter Brown walked through Lima.", "2020-05-06")])
    #expect(found.allSatisfy { $0.kind != .position })
    #expect(found.contains { $0.kind == .coMention && $0.layer == .coMentioned })
  }

  // MARK: - Sentences as the news writes them

  @Test(arguments: [
    // Asides, descriptions and relative clauses around the speaker.
    (
      "Norway's foreign minister, Anna Novak, who had flown in from Kyiv, said that Russia had broken the treaty.",
      ["Anna Novak accuses: Russia had broken the treaty"]
    ),
    (
      "Norsk Oil, the Lund Fund said, had cheated its workers.",
      ["Lund Fund accuses: Norsk Oil … had cheated its workers"]
    ),
    // Subordinate clauses before and behind.
    (
      "Although the talks had failed, Anna Novak denied that Norway would leave the treaty.",
      ["Anna Novak denies: Norway would leave the treaty"]
    ),
    // Several who speak.
    (
      "The ministers of Norway and Sweden, Anna Novak and Peter Brown, criticized Russia for the raid.",
      ["Anna Novak opposes: the raid", "Peter Brown opposes: the raid"]
    ),
    (
      "Norway's foreign minister, Anna Novak, and her Danish colleague, Peter Brown, told reporters that it was over.",
      ["Anna Novak asserts: it was over", "Peter Brown asserts: it was over"]
    ),
    (
      "The refugee agency UNHCR and the Red Cross asked Turkey to open the border.",
      ["UNHCR urges: to open the border", "Red Cross urges: to open the border"]
    ),
    // The verb before its subject, and a quotation that is interrupted.
    (
      "“We have no beds,” said the mayor of Lund, Anna Novak, on Monday, “and no drugs.”",
      ["Anna Novak asserts: We have no beds … and no drugs"]
    ),
    // One inside the other.
    (
      "According to Peter Brown, Anna Novak told Norsk Oil that the well was dry.",
      [
        "Peter Brown asserts: Anna Novak told Norsk Oil that the well was dry",
        "Anna Novak asserts: the well was dry, told by Peter Brown",
      ]
    ),
    // A participle before the main clause, and a companion behind it.
    ("Asked about the fire, Peter Brown said that the roof was old.", ["Peter Brown asserts: the roof was old"]),
    (
      "Unions attacked the plan, with Anna Novak calling it “a slap in the face”.",
      ["Unions opposes: the plan", "Anna Novak opposes: it “a slap in the face"]
    ),
    (
      "A photo of the meeting was dismissed by Peter Brown, hinting that it was old.",
      ["Peter Brown asserts: it was old"]
    ),
  ])
  func `reads who says what in the syntax of news`(text: String, expected: [String]) {
    let found = statements(in: text)
    for statement in expected { #expect(found.contains(statement), "found \(found)") }
  }

  // MARK: - Speakers

  @Test(arguments: [
    // A description behind the name, and a paragraph that ends inside the quotation.
    (
      "Hugo Hall, a doctor, said: \"The town needs a ward.\n\n\"If none is built, people leave,\" he added.",
      ["Hugo Hall", "Hugo Hall"]
    ),
    (
      "Last night Omar Hall, a member of parliament, said he was tired. \"What she did splits the town,\" he said.",
      ["Omar Hall", "Omar Hall"]
    ),
    // Verbs that are seldom verbs of speech.
    (
      "\"It is a dreadful winter,\" grumbled Nina Dahl, lying on the rug. \"It is so hard!\" sighed Otto Dahl.",
      ["Nina Dahl", "Otto Dahl"]
    ),
    // Two who talk by turns.
    (
      "\"We have each other,\" said Nina Dahl from her corner. Otto Dahl shook his head. \"We have nothing,\" he muttered.",
      ["Nina Dahl", "Otto Dahl"]
    ),
    // A quotation with a name behind a dash.
    ("“As I said in May, the bridge is sound.” — Commissioner Peter Brown", ["Peter Brown"]),
    // Nobody by name: kept without a guess.
    ("\"The planes only circle overhead,\" the minister said.", [nil]),
    ("“We heard shots,” said a homeless man who goes by the name “Shorty.”", [nil]),
  ])
  func `the speaker of a quotation is found or left open`(text: String, expected: [String?]) {
    let record = record(text)
    #expect(record.positions.map { position in position.source.map { record.entities[$0].name } } == expected)
  }

  // MARK: - One sentence does not lend its actors to another

  @Test func `a condemnation is of what its own sentence names`() throws {
    let record = record(
      "Police in Bristol arrested Peter Brown on Friday. Anna Novak condemned the attack in Christchurch. "
        + "Kenya sent troops to Peru in March.")
    let position = try #require(record.positions.first { $0.stance == .opposes })
    let targets = position.targets.map { target in
      switch target {
      case .entity(let entity): record.entities[entity].name
      case .event(let event): record.events[event].name
      default: ""
      }
    }
    #expect(!targets.isEmpty && targets.allSatisfy { $0.contains("Christchurch") }, "found \(targets)")
  }

  @Test func `who takes part in an event stands in its sentence`() throws {
    let text =
      "Police arrested Peter Brown on Friday. Anna Novak met Otto Berg in Oslo. Norway signed a treaty with Peru in Lima."
    let record = record(text)
    let sentences = text.split(separator: ". ").map(String.init)
    #expect(record.events.count == 3)
    for event in record.events {
      let sentence = try #require(sentences.first { $0.contains(String(record.document[event.trigger])) })
      for participant in event.participants {
        #expect(sentence.contains(record.entities[participant.entity].name), "\(event.name)")
      }
    }
  }
}
