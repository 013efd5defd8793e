import Language
import NewsModel
import TestSupport
import Testing

@Suite struct LanguageReaderTests {
  private let reader = LanguageReader()

  private func read(_ text: String) -> AnalyzedText {
    reader.read(Document(id: .init(rawValue: "test"), path: "test", text: text))
  }

  @Test(arguments: [
    ("Putin's aides don't agree.", ["Putin", "'s", "aides", "do", "n't", "agree", "."]),
    ("the U.S. and the U.K.", ["the", "U.S.", "and", "the", "U.K."]),
    ("Sen. J. Smith (R-Ohio) left.", ["Sen.", "J.", "Smith", "(", "R", "-", "Ohio", ")", "left", "."]),
    ("Prices rose 3.5% to $1,200.", ["Prices", "rose", "3.5", "%", "to", "$", "1,200", "."]),
    ("We cannot e-mail co-founders.", ["We", "can", "not", "e-mail", "co-founders", "."]),
    ("They’ll go—won’t they?", ["They", "’ll", "go", "—", "wo", "n’t", "they", "?"]),
    ("See https://news.example/a?b=1.", ["See", "https://news.example/a?b=1", "."]),
    (
      "At 10:30 a.m. on Jan. 6, O'Neill spoke.",
      ["At", "10:30", "a.m.", "on", "Jan.", "6", ",", "O'Neill", "spoke", "."]
    ),
    ("Erdoğan’s office", ["Erdoğan", "’s", "office"]),
    ("the workers' union", ["the", "workers", "'", "union"]),
    ("in the 80's, since 2019's flood", ["in", "the", "80's", ",", "since", "2019", "'s", "flood"]),
    ("See draft-2_final.doc.", ["See", "draft-2_final.doc", "."]),
    ("On 9/11 and 11/28/2000", ["On", "9/11", "and", "11/28/2000"]),
    ("Call 555-010-4477 or 555-0199.", ["Call", "555-010-4477", "or", "555-0199", "."]),
    ("from 10-15 at 5pm", ["from", "10", "-", "15", "at", "5", "pm"]),
    ("Really?! :) He dont know.", ["Really", "?!", ":)", "He", "do", "nt", "know", "."]),
    ("im sure they asked Im Ho.", ["i", "m", "sure", "they", "asked", "Im", "Ho", "."]),
    ("Write (desk@news.example) at #1.", ["Write", "(", "desk@news.example", ")", "at", "#", "1", "."]),
    ("A Ph.D. << now", ["A", "Ph.D.", "<<", "now"]),
    ("Open plan_2019 or .doc by berg@office", ["Open", "plan_2019", "or", ".doc", "by", "berg@office"]),
    ("It cost 10m in ’73, 200km off.", ["It", "cost", "10", "m", "in", "’73", ",", "200", "km", "off", "."]),
    ("Is No. 5 here? No.", ["Is", "No.", "5", "here", "?", "No", "."]),
    (
      "She fell ill. Springfield, Ill. sent tea, etc.",
      ["She", "fell", "ill", ".", "Springfield", ",", "Ill.", "sent", "tea", ",", "etc", "."]
    ),
    ("Call +44 :D they wont.?", ["Call", "+44", ":D", "they", "wo", "nt", ".?"]),
    ("‘‘So’’ it`s", ["‘‘", "So", "’’", "it", "`s"]),
  ])
  func `splits words as the treebanks do`(text: String, expected: [String]) {
    let analyzed = read(text)
    #expect(analyzed.tokens.map { String(analyzed.document[$0.span]) } == expected)
  }

  @Test(arguments: [
    ("One came. Two left.", ["One came.", "Two left."]),
    ("Sen. Smith met Gen. Lee. They talked.", ["Sen. Smith met Gen. Lee.", "They talked."]),
    ("He lives in the U.S. He likes it.", ["He lives in the U.S.", "He likes it."]),
    ("The U.S. Senate voted.", ["The U.S. Senate voted."]),
    ("An aide of U.S. President Berg left.", ["An aide of U.S. President Berg left."]),
    ("An aide left the U.S. President Berg stayed.", ["An aide left the U.S.", "President Berg stayed."]),
    ("On Jan. 6 he spoke.", ["On Jan. 6 he spoke."]),
    ("“It is over.” She left.", ["“It is over.”", "She left."]),
    ("“Is it over?” he asked.", ["“Is it over?” he asked."]),
    ("“Stop!” Smith said. No one did.", ["“Stop!” Smith said.", "No one did."]),
    ("A heading\nThe first line.", ["A heading", "The first line."]),
    ("She paused … and went on.", ["She paused … and went on."]),
    ("LIMA, Peru (Agency) — The mayor left.", ["LIMA, Peru (Agency) —", "The mayor left."]),
    ("Vienna - Chancellor Gruber spoke.", ["Vienna -", "Chancellor Gruber spoke."]),
    ("New Town, Sept 22: Ministers met.", ["New Town, Sept 22:", "Ministers met."]),
    ("ACCRA: “We won,” she said.", ["ACCRA:", "“We won,” she said."]),
    ("DAKAR (Agency) A court ruled.", ["DAKAR (Agency)", "A court ruled."]),
    ("Smith: We will go.", ["Smith: We will go."]),
    ("The U.S.–China talks began.", ["The U.S.–China talks began."]),
    ("Gruber — who won — left.", ["Gruber — who won — left."]),
    ("It was over. nobody came.", ["It was over.", "nobody came."]),
    ("The dept. of trade closed.", ["The dept. of trade closed."]),
    ("All fees, incl. taxes and misc. costs, rose.", ["All fees, incl. taxes and misc. costs, rose."]),
    ("He won in 1990.[4] He lost later.", ["He won in 1990.[4]", "He lost later."]),
    ("2. Results were mixed.", ["2. Results were mixed."]),
    ("“Why?” he asked. Silence.", ["“Why?” he asked.", "Silence."]),
    ("That is all. Bye. . . Wait.", ["That is all.", "Bye. . .", "Wait."]),
    (
      "See it. https://news.example/a https://news.example/b",
      [
        "See it.", "https://news.example/a", "https://news.example/b",
      ]
    ),
  ])
  func `splits sentences`(text: String, expected: [String]) {
    let analyzed = read(text)
    #expect(analyzed.sentences.map { String(analyzed.document[$0.span]) } == expected)
  }

  @Test(arguments: [
    ("He said “yes” and \"no\".", ["yes", "no"]),
    ("“One,” he said. “Two.”", ["One,", "Two."]),
    ("“It begins here.\n“It ends here,” he said.", ["It begins here.", "It ends here,"]),
    ("The workers' union said it isn't so.", []),
    ("She called it ‘unfair’ today.", ["unfair"]),
    // Marks that a table doubles, and those that it sets around its field.
    ("\"The port closed.\"\"We came too late,\"\" she said of the \"\"old\"\" road.\"", ["We came too late,", "old"]),
    ("\"\"\"We came,\"\" she said.\"", ["We came,"]),
  ])
  func `pairs quotation marks`(text: String, expected: [String]) {
    let analyzed = read(text)
    #expect(analyzed.quotations.map { String(analyzed.document[$0.content]) } == expected)
  }

  @Test(arguments: UInt64(0)..<200)
  func `sentences hold every token and never cross a paragraph`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = [
      "She", "left", "LIMA", "—", ".", "?", "…", "“", "”", "(", ")", "[", "1", "]", ":)", "etc.", "\n", "\n\n",
      "https://news.example/a", "he", "2.", "Mr.",
    ]
    var text = ""
    for _ in 0..<80 { text += dice.pick(pieces) + (dice.number(below: 4) == 0 ? "" : " ") }
    let analyzed = TextSegmenter().segmented(Document(id: .init(rawValue: "test"), path: "test", text: text))
    let bytes = Array(text.utf8)
    var next = 0
    var paragraph = -1
    for sentence in analyzed.sentences {
      #expect(sentence.tokens.lowerBound == next)
      #expect(!sentence.tokens.isEmpty)
      #expect(sentence.paragraph >= paragraph)
      #expect(sentence.span == analyzed.span(of: sentence.tokens))
      // Lines are joined where most of them are as long as those of a wrapped text; an empty one parts always.
      let lines = bytes[sentence.span.start..<sentence.span.end]
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { line in line.contains { $0 > UInt8(ascii: " ") } })
      next = sentence.tokens.upperBound
      paragraph = sentence.paragraph
    }
    #expect(next == analyzed.tokens.count)
  }

  @Test(arguments: UInt64(0)..<200)
  func `tokens hold every visible byte, in order`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = [
      "Putin", "'s", " ", ".", "“", "”", "U.S.", "\n", "é", "😀", "don’t", "3.5", "-", "\u{A0}", "(", "\"", "I",
    ]
    var text = ""
    for _ in 0..<60 { text += dice.pick(pieces) }
    let analyzed = read(text)
    var position = 0
    let bytes = Array(text.utf8)
    func visible(_ range: Range<Int>) -> Bool {
      !String(decoding: bytes[range], as: UTF8.self).allSatisfy { $0.isWhitespace }
    }
    for token in analyzed.tokens {
      #expect(Int(token.start) >= position)
      #expect(!visible(position..<Int(token.start)))
      position = Int(token.end)
    }
    #expect(!visible(position..<bytes.count))
    var next = 0
    for sentence in analyzed.sentences {
      #expect(sentence.tokens.lowerBound == next)
      next = sentence.tokens.upperBound
    }
    #expect(next == analyzed.tokens.count)
  }

  @Test(arguments: ["stone river ", "Ada Berg said that Otto Lind left, and ", "apple; "])
  func `no sentence is longer than its limit, and no token is lost`(words: String) {
    let text = String(repeating: words, count: 3_000)
    let analyzed = TextSegmenter().segmented(Document(id: .init(rawValue: "test"), path: "test", text: text))
    #expect(analyzed.sentences.allSatisfy { $0.tokens.count <= 400 })
    #expect(analyzed.sentences.first?.tokens.lowerBound == 0)
    #expect(analyzed.sentences.last?.tokens.upperBound == analyzed.tokens.count)
    for (one, next) in zip(analyzed.sentences, analyzed.sentences.dropFirst()) {
      #expect(one.tokens.upperBound == next.tokens.lowerBound)
      #expect(one.span.end <= next.span.start)
    }
  }
}
