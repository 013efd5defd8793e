import Language
import NewsModel
import TestSupport
import Testing

@Suite struct SyntaxTests {
  private let reader = LanguageReader()

  private func read(_ text: String) -> AnalyzedText {
    reader.read(Document(id: .init(rawValue: "test"), path: "test", text: text))
  }

  @Test(arguments: UInt64(0)..<100)
  func `every sentence is a tree with one root`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = [
      "The", "minister", "said", "that", "denied", "who", "“", "”", ".", ",", "of", "Kenya", "was", "by", "and", "\n",
      "officials", "to", "meet", "it", "(", ")", "-", "3.5", "and", "Angela", "Merkel", "'s", "President", "Boeing",
      "United", "Nations", "Secretary", "Foreign",
    ]
    var text = ""
    for _ in 0..<80 { text += dice.pick(pieces) + " " }
    let analyzed = read(text)
    for sentence in analyzed.sentences {
      let roots = sentence.tokens.filter { analyzed.tokens[$0].head < 0 }
      #expect(roots.count == 1)
      #expect(roots.allSatisfy { analyzed.tokens[$0].dependency == .root })
      for token in sentence.tokens {
        var place = token
        var steps = 0
        while analyzed.tokens[place].head >= 0, steps <= sentence.tokens.count {
          place = Int(analyzed.tokens[place].head)
          steps += 1
        }
        #expect(roots.contains(place))
      }
    }
  }

  @Test(arguments: [
    ("Finance Minister Maria Silva rejected it.", "Maria"),
    ("The opposition leader Anna Novak rejected it.", "Anna"),
    ("Boeing chief executive John Baker rejected it.", "John"),
    ("Australia's former Foreign Minister Jane Miller rejected it.", "Jane"),
    ("Its founder Peter Brown rejected it.", "Peter"),
    ("Secretary of State James Cooper rejected it.", "James"),
    ("The Ministry of Defence rejected it.", "Ministry"),
    ("UN Secretary-General Paul Green rejected it.", "Paul"),
    ("The United States on Thursday rejected it.", "States"),
    ("The minister late Monday night rejected it.", "minister"),
  ])
  func `a title and what owns it belong to the name`(text: String, expected: String) throws {
    let analyzed = read(text)
    let subject = try #require(analyzed.tokens.first { $0.dependency == .subject })
    #expect(String(analyzed.document[subject.span]) == expected)
  }

  @Test(arguments: [
    ("On Thursday, Anna Novak, an opposition candidate, held a rally in Lima.", "Anna", "held"),
    ("After his arrest on Friday, Brenton stayed in the station overnight.", "Brenton", "stayed"),
    ("On Friday, a federal judge in Texas blocked the order.", "judge", "blocked"),
    ("On Monday, Paul Green, the minister of trade, was arrested.", "Paul", "arrested"),
    ("On Sunday in Leeds, England, a man entered a store.", "man", "entered"),
    ("Speaking to reporters, the president of the league said it would go on.", "president", "said"),
  ])
  func `a finite verb has a subject`(text: String, subject: String, verb: String) throws {
    let analyzed = read(text)
    let found = analyzed.tokens.first { token in
      token.head >= 0 && String(analyzed.document[analyzed.tokens[Int(token.head)].span]) == verb
        && (token.dependency == .subject || token.dependency == .passiveSubject)
    }
    #expect(try String(analyzed.document[#require(found).span]) == subject)
  }

  @Test(arguments: [
    (name: "NONE", version: UInt32(1), cut: 0, reason: "it is another model"),
    (name: "TEST", version: 2, cut: 0, reason: "it has version 1, needed is 2"),
    (name: "TEST", version: 1, cut: 64, reason: "it is cut short"),
    (name: "TEST", version: 1, cut: 660, reason: "it is not a model file"),
  ])
  func `refuses a model file that does not fit`(name: String, version: UInt32, cut: Int, reason: String) {
    let table = ModelFile.Table(
      checks: [UInt8](repeating: 1, count: 16), rows: [Int8](repeating: 1, count: 17 * 32), width: 32)
    let bytes = ModelFile.bytes(name: "TEST", version: 1, tables: [table]).dropLast(cut)
    let error = #expect(throws: ModelFile.Mismatch.self) {
      try Array(bytes).withUnsafeBytes { memory in
        _ = try ModelFile.tables(in: memory, name: name, version: version, count: 1)
      }
    }
    #expect(error?.reason == reason)
  }
}
